// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "platform/loopback/callbacktabs.h"
#include "platform/loopback/formpage.h"
#include "platform/loopback/loopbackservers.h"
#include "platform/loopback/peergate.h"
#include "platform/loopback/requesthead.h"
#include "platform/loopback/starturis.h"
#include "seams/redirectlistener.h"

#include <QTimer>

#include <vector>

namespace bifrost {

class LoopbackConnection;

/// The loopback listener of one browser round trip, for this user only: a peer that is known to be
/// another user gets 403 for every request (`peerUsers()`). For all others it serves
///
///     /start/ID       303 to the target of `startUri()`, as soon as there is one, or the page with
///                     its form; `StartUris` decides who is served
///     /callback       303 to /callback/ID, so that neither the tab nor the history keeps the code;
///                     the query goes to `next()`
///     /callback/ID    the page for the outcome, or 303 to the address of `sendOn()`, as soon as
///                     there is one
///     an old ID       404 and the page `BrowserOutcome::OutOfDate`
///     anything else   404
///
/// to a GET of a browser that navigates there (`refusalStatus()`) and names the redirect host. A
/// redirect to another name of this computer, on this port, is passed on as such, and its tab goes
/// to a page at the redirect host; other requests with another host get 421. IDs contain 256 random
/// bits.
///
/// A flood keeps nobody out, and is limited to 64 connections and 16 that are accepted but not yet
/// processed, so 80 descriptors; 256 KiB for each connection and 128 queries of 64 KiB that wait
/// for `next()`, so 24 MiB. `evictionCandidate()` chooses the connection that is evicted for a new
/// one.
class LoopbackListener final : public QObject, public RedirectListener {
    Q_OBJECT
public:
    /// `redirectPath` is the path of the redirect URI, `/callback` above. `identity` is
    /// that of the page with a form; `lookup` identifies the peers. `host` is bound, named by the
    /// addresses of this listener, and required of requests.
    LoopbackListener(BrowserPageRenderer pages, QByteArray redirectPath, PageIdentity identity,
                     PeerLookup lookup, RedirectHost host);
    ~LoopbackListener() override;

    /// Tries `ports` in order. Returns false when none of them is free.
    [[nodiscard]] bool listenOn(const QList<quint16> &ports);
    /// Opens the listener on any port. Fails with `UserAgentError::ListenerUnavailable`.
    Result<void> listenAnywhere();

    [[nodiscard]] QUrl redirectUri() const override;
    [[nodiscard]] bool isOnConfiguredPort() const override { return onConfiguredPort_; }
    QUrl startUri(const BrowserRequest &target) override;
    void retireStartUris() override { starts_.retire(); }
    [[nodiscard]] QFuture<void> visited() const override { return visited_.future(); }
    [[nodiscard]] QFuture<void> contested() const override { return contested_.future(); }
    QFuture<QList<RedirectRequest>> next() override;
    void answer(quint64 id, const BrowserPage &outcome) override;
    void sendOn(quint64 id, const QUrl &url) override;
    QFuture<void> close() override;

private:
    void acceptConnections();
    void take(QTcpSocket *socket);
    void makeRoom();
    [[nodiscard]] LoopbackConnection *evictionCandidate() const;
    void forget(LoopbackConnection *connection);
    void serve(LoopbackConnection *connection);
    void serveStart(LoopbackConnection *connection);
    void serveTarget(LoopbackConnection *connection, const BrowserRequest &target);
    void serveMade(LoopbackConnection *connection, const Result<QUrl> &made);
    void serveCallback(LoopbackConnection *connection, std::optional<RedirectHost> otherHost);
    [[nodiscard]] QByteArray authority(RedirectHost host) const;
    [[nodiscard]] std::optional<RedirectHost> otherHost(const RequestHead &head) const;
    [[nodiscard]] QByteArray page(int status, const BrowserPage &outcome) const;
    [[nodiscard]] bool isOldAddress(const QByteArray &path) const;
    [[nodiscard]] QUrl url(const QByteArray &path) const;
    void handOver();
    void finishClosingWhenDelivered();
    void finishClosing();

    BrowserPageRenderer pages_;
    QByteArray redirectPath_;
    PageIdentity identity_;
    PeerGate gate_;
    RedirectHost host_;
    LoopbackServers servers_;
    bool onConfiguredPort_ = false;
    QList<LoopbackConnection *> connections_; // oldest first
    StartUris starts_;
    QPromise<void> visited_;
    QPromise<void> contested_;
    CallbackTabs tabs_;
    QList<RedirectRequest> requests_;
    std::optional<Deferred<QList<RedirectRequest>>> next_;
    bool closing_ = false;
    QTimer acceptLater_;
    QTimer closeDeadline_;
    std::vector<QPromise<void>> closers_;
};

} // namespace bifrost
