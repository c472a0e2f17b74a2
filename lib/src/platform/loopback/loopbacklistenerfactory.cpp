// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/loopbacklistenerfactory.h"

#include "platform/loopback/loopbacklistener.h"

namespace bifrost {

LoopbackListenerFactory::LoopbackListenerFactory(BrowserPageRenderer pages,
                                                 const QString &redirectPath,
                                                 const PageIdentity &identity, PeerLookup lookup,
                                                 RedirectHost host)
    : pages_(std::move(pages)),
      redirectPath_(redirectPath.toLatin1()),
      identity_(identity),
      lookup_(std::move(lookup)),
      host_(host) {
    Q_ASSERT(pages_);
}

std::unique_ptr<LoopbackListener> LoopbackListenerFactory::make() const {
    return std::make_unique<LoopbackListener>(pages_, redirectPath_, identity_, lookup_, host_);
}

std::unique_ptr<RedirectListener> LoopbackListenerFactory::listenOn(const QList<quint16> &ports) {
    auto listener = make();
    return listener->listenOn(ports) ? std::move(listener) : nullptr;
}

Result<std::unique_ptr<RedirectListener>>
LoopbackListenerFactory::listen(const QList<quint16> &ports) {
    auto listener = make();
    if (!listener->listenOn(ports)) {
        if (const Result<void> opened = listener->listenAnywhere(); !opened) {
            return failure(opened.error());
        }
    }
    return std::unique_ptr<RedirectListener>(std::move(listener));
}

} // namespace bifrost
