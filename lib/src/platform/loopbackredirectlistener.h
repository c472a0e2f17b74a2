// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/peergate.h"
#include "platform/portholder.h"
#include "seams/redirectlistener.h"

namespace bifrost {

class LoopbackListener;

/// Opens listeners on 127.0.0.1. loopbacklistener.h says what they answer.
class LoopbackRedirectListenerFactory final : public RedirectListenerFactory {
public:
    /// `pages` makes the documents that the browser shows; it is not empty. `redirectPath` and
    /// `applicationName` are those of `ClientConfiguration`. `lookup` says whose the connections
    /// are.
    LoopbackRedirectListenerFactory(BrowserPageRenderer pages, const QString &redirectPath,
                                    const QString &applicationName = {},
                                    PeerLookup lookup = peerUsers);

    std::unique_ptr<RedirectListener> listenOn(const QList<quint16> &ports) override;
    Result<std::unique_ptr<RedirectListener>> listen(const QList<quint16> &ports) override;
    [[nodiscard]] TakenPort holderOf(quint16 port) const override { return portHolder(port); }

private:
    [[nodiscard]] std::unique_ptr<LoopbackListener> make() const;

    BrowserPageRenderer pages_;
    QByteArray redirectPath_;
    QString applicationName_;
    PeerLookup lookup_;
};

} // namespace bifrost
