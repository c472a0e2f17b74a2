// SPDX-License-Identifier: Apache-2.0
#include "flow/browser/closinglistener.h"

#include "core/async.h"

#include <QTimer>

namespace bifrost {

ClosingListener::ClosingListener(std::shared_ptr<RedirectListener> listener, QObject &owner)
    : QObject(&owner), listener_(std::move(listener)) {}

void ClosingListener::close(std::shared_ptr<RedirectListener> listener, QObject &owner) {
    if (listener) {
        (new ClosingListener(std::move(listener), owner))->close();
    }
}

void ClosingListener::closeAfter(std::chrono::milliseconds grace,
                                 std::shared_ptr<RedirectListener> listener, QObject &owner) {
    auto *closing = new ClosingListener(std::move(listener), owner);
    QTimer::singleShot(grace, closing, [closing] { closing->close(); });
}

void ClosingListener::close() {
    watchFuture(listener_->close(), this, [this](const QFuture<void> &) { deleteLater(); });
}

} // namespace bifrost
