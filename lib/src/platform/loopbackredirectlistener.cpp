// SPDX-License-Identifier: Apache-2.0
#include "platform/loopbackredirectlistener.h"

#include "platform/loopbacklistener.h"

namespace bifrost {

LoopbackRedirectListenerFactory::LoopbackRedirectListenerFactory(BrowserPageRenderer pages)
    : pages_(std::move(pages)) {
    Q_ASSERT(pages_);
}

Result<std::unique_ptr<RedirectListener>>
LoopbackRedirectListenerFactory::listen(const QList<quint16> &ports) {
    auto listener = std::make_unique<LoopbackListener>(pages_);
    if (const Result<void> opened = listener->listen(ports); !opened) {
        return failure(opened.error());
    }
    return std::unique_ptr<RedirectListener>(std::move(listener));
}

} // namespace bifrost
