// SPDX-License-Identifier: Apache-2.0
#include "flow/browser/openlistener.h"

#include "core/async.h"
#include "core/logging.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

using Opened = Result<std::shared_ptr<RedirectListener>>;

/// Longer than the two seconds that a closing listener has for its last page.
constexpr std::chrono::seconds patience = 3s;
constexpr std::chrono::milliseconds pause = 25ms;

Opened listenAnywhere(RedirectListenerFactory &factory, const QList<quint16> &ports) {
    auto listener = factory.listen(ports);
    if (!listener) {
        return failure(listener.error());
    }
    return std::shared_ptr<RedirectListener>(*std::move(listener));
}

bool isWorthWaitingFor(const RedirectListenerFactory &factory, const QList<quint16> &ports) {
    return std::ranges::any_of(ports, [&](quint16 port) {
        return factory.holderOf(port).holder != TakenPort::Holder::OtherUser;
    });
}

} // namespace

QFuture<Opened> openListener(RedirectListenerFactory &factory, const QList<quint16> &ports,
                             QObject *context) {
    if (std::shared_ptr<RedirectListener> listener = factory.listenOn(ports)) {
        return ready<Opened>(std::move(listener));
    }
    if (!isWorthWaitingFor(factory, ports)) {
        return ready(listenAnywhere(factory, ports));
    }
    qCInfo(lcLoopback) << "every configured port is taken; waiting for one to become free";
    const auto opened = std::make_shared<Deferred<Opened>>();
    auto *timer = new QTimer(context);
    timer->callOnTimeout([opened, timer, &factory, ports, deadline = QDeadlineTimer(patience)] {
        std::shared_ptr<RedirectListener> listener = factory.listenOn(ports);
        if (!listener && !deadline.hasExpired()) {
            return;
        }
        timer->stop();
        timer->deleteLater();
        opened->finish(listener ? Opened(std::move(listener)) : listenAnywhere(factory, ports));
    });
    timer->start(pause);
    return opened->future();
}

} // namespace bifrost
