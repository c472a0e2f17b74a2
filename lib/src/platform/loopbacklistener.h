// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "platform/peergate.h"
#include "platform/startaddresses.h"
#include "seams/redirectlistener.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>

#include <vector>

namespace bifrost {

class LoopbackConnection;

/// The listener of one attempt, for this user alone: whoever is another user gets 403, whatever
/// they ask for (`peerUsers()`). What it answers to the others:
///
///     /start/ID      303 to the target of `startUri()`, or the page with its form; who may have it
///                    says `StartAddresses`
///     /callback      303 to /callback/ID, so that neither the tab nor the history keeps the code;
///                    the query goes to `next()`
///     /callback/ID   the page for the outcome, or 303 to where `sendOn()` says; held open until
///     then an old ID      404 and the page `BrowserOutcome::OutOfDate` anything else  404
///
/// for a GET of a browser that goes there, by its address and nothing else (`refusalStatus()`).
/// IDs hold 256 random bits.
///
/// Whoever floods it keeps nobody out, and gets this much at most: 64 connections, beside 16 that
/// are accepted and not looked at yet, so 80 descriptors; 256 KiB for each connection and 128
/// queries of 64 KiB that wait for `next()`, so 24 MiB. `leastMissed()` says who gives way to newer
/// connections.
class LoopbackListener final : public QObject, public RedirectListener {
    Q_OBJECT
public:
    /// `redirectPath` is that of the redirect URI; above it is `/callback`. `applicationName` is
    /// shown on the page with a form; `lookup` says who the peers are.
    LoopbackListener(BrowserPageRenderer pages, QByteArray redirectPath, QString applicationName,
                     PeerLookup lookup);
    ~LoopbackListener() override;

    /// Tries `ports` in order. Afterwards the listener is open, unless none of them is free.
    [[nodiscard]] bool listenOn(const QList<quint16> &ports);
    /// Opens it on any port.
    Result<void> listenAnywhere();

    [[nodiscard]] QUrl redirectUri() const override;
    [[nodiscard]] bool isOnConfiguredPort() const override { return onConfiguredPort_; }
    QUrl startUri(const BrowserRequest &target) override;
    void retireStartUris() override { starts_.retire(); }
    [[nodiscard]] QFuture<void> contested() const override { return contested_.future(); }
    QFuture<QList<RedirectRequest>> next() override;
    void answer(quint64 id, BrowserOutcome outcome) override;
    void sendOn(quint64 id, const QUrl &url) override;
    QFuture<void> close() override;

private:
    /// The result page of one request: /callback/ID.
    struct Tab {
        quint64 id = 0;
        std::optional<BrowserOutcome> outcome;
        QUrl onward; ///< instead of an outcome
        bool delivered = false;
        QList<LoopbackConnection *> waiting;

        [[nodiscard]] bool isDecided() const { return outcome || !onward.isEmpty(); }
    };

    void acceptConnections();
    void take(QTcpSocket *socket);
    void makeRoom();
    [[nodiscard]] LoopbackConnection *leastMissed() const;
    void forget(LoopbackConnection *connection);
    void serve(LoopbackConnection *connection);
    void serveStart(LoopbackConnection *connection);
    void serveCallback(LoopbackConnection *connection);
    bool dropAnsweredTab();
    void serveTab(Tab &tab, LoopbackConnection *connection);
    [[nodiscard]] Tab *undecidedTab(quint64 id);
    void serveWaiting(Tab &tab);
    [[nodiscard]] QByteArray page(int status, BrowserOutcome outcome) const;
    [[nodiscard]] bool isOldAddress(const QByteArray &path) const;
    [[nodiscard]] QUrl url(const QByteArray &path) const;
    void handOver();
    void finishClosingWhenDelivered();
    void finishClosing();

    BrowserPageRenderer pages_;
    QByteArray redirectPath_;
    QString applicationName_;
    PeerGate gate_;
    QTcpServer server_;
    bool onConfiguredPort_ = false;
    QList<LoopbackConnection *> connections_; // oldest first
    StartAddresses starts_;
    QPromise<void> contested_;
    QHash<QByteArray, Tab> tabs_; // path -> tab
    QList<RedirectRequest> requests_;
    quint64 lastId_ = 0;
    std::optional<Deferred<QList<RedirectRequest>>> next_;
    bool closing_ = false;
    QTimer acceptLater_;
    QTimer closeDeadline_;
    std::vector<QPromise<void>> closers_;
};

} // namespace bifrost
