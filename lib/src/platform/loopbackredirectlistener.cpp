// SPDX-License-Identifier: Apache-2.0
#include "platform/loopbackredirectlistener.h"

#include "platform/loopbacklistener.h"

namespace bifrost {

LoopbackRedirectListenerFactory::LoopbackRedirectListenerFactory(BrowserPageRenderer pages,
                                                                 const QString &redirectPath,
                                                                 const QString &applicationName,
                                                                 PeerLookup lookup)
    : pages_(std::move(pages)),
      redirectPath_(redirectPath.toLatin1()),
      applicationName_(applicationName),
      lookup_(std::move(lookup)) {
    Q_ASSERT(pages_);
}

std::unique_ptr<LoopbackListener> LoopbackRedirectListenerFactory::make() const {
    return std::make_unique<LoopbackListener>(pages_, redirectPath_, applicationName_, lookup_);
}

std::unique_ptr<RedirectListener>
LoopbackRedirectListenerFactory::listenOn(const QList<quint16> &ports) {
    auto listener = make();
    return listener->listenOn(ports) ? std::move(listener) : nullptr;
}

Result<std::unique_ptr<RedirectListener>>
LoopbackRedirectListenerFactory::listen(const QList<quint16> &ports) {
    auto listener = make();
    if (!listener->listenOn(ports)) {
        if (const Result<void> opened = listener->listenAnywhere(); !opened) {
            return failure(opened.error());
        }
    }
    return std::unique_ptr<RedirectListener>(std::move(listener));
}

} // namespace bifrost
