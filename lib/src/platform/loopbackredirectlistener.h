// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/redirectlistener.h"

namespace bifrost {

/// Opens listeners on 127.0.0.1. loopbacklistener.h says what they answer.
class LoopbackRedirectListenerFactory final : public RedirectListenerFactory {
public:
    /// `pages` makes the documents that the browser shows; it is not empty. `redirectPath` is that
    /// of `ClientConfiguration`.
    LoopbackRedirectListenerFactory(BrowserPageRenderer pages, const QString &redirectPath);

    Result<std::unique_ptr<RedirectListener>> listen(const QList<quint16> &ports) override;

private:
    BrowserPageRenderer pages_;
    QByteArray redirectPath_;
};

} // namespace bifrost
