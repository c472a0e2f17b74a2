// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/loopback/formpage.h"
#include "platform/loopback/peergate.h"
#include "platform/loopback/portholder.h"
#include "seams/redirectlistener.h"

namespace bifrost {

class LoopbackListener;

/// Opens listeners for one redirect host; see `LoopbackListener`.
class LoopbackListenerFactory final : public RedirectListenerFactory {
public:
    /// `pages`, which must not be empty, renders the documents that the browser shows.
    /// `redirectPath` and `host` are those of `ClientConfiguration`, and so is what `identity`
    /// holds. `lookup` identifies the peers.
    LoopbackListenerFactory(BrowserPageRenderer pages, const QString &redirectPath,
                            const PageIdentity &identity = {}, PeerLookup lookup = peerUsers,
                            RedirectHost host = RedirectHost::Ipv4Literal);

    std::unique_ptr<RedirectListener> listenOn(const QList<quint16> &ports) override;
    Result<std::unique_ptr<RedirectListener>> listen(const QList<quint16> &ports) override;
    [[nodiscard]] TakenPort holderOf(quint16 port) const override { return portHolder(port); }

private:
    [[nodiscard]] std::unique_ptr<LoopbackListener> make() const;

    BrowserPageRenderer pages_;
    QByteArray redirectPath_;
    PageIdentity identity_;
    PeerLookup lookup_;
    RedirectHost host_;
};

} // namespace bifrost
