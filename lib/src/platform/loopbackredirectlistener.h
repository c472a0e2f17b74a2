// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/redirectlistener.h"

namespace bifrost {

/// Opens listeners on 127.0.0.1. See loopbackserver.h for what they answer.
class LoopbackRedirectListenerFactory final : public RedirectListenerFactory {
public:
    /// `pages` makes the documents that the browser shows; empty means a bare page without words of
    /// its own, so pass `defaultBrowserPages()`.
    explicit LoopbackRedirectListenerFactory(BrowserPageRenderer pages);

    Result<std::unique_ptr<RedirectListener>> listen(const QList<quint16> &ports) override;

private:
    BrowserPageRenderer pages_;
};

} // namespace bifrost
