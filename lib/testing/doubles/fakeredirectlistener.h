// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/redirectlistener.h"

#include <QMap>

#include <memory>
#include <optional>

namespace bifrost::test {

/// What happened to one listener; the record outlives the listener.
struct ListenerRecord {
    quint16 port = 0;
    bool onConfiguredPort = true;
    QList<BrowserRequest> targets; ///< of `startUri()`, in order
    bool startsAreRetired = false;
    QMap<quint64, BrowserOutcome> answers;
    QMap<quint64, QString> messages; ///< of the same pages
    QMap<quint64, QUrl> sentOn;
    bool closed = false;
    bool destroyed = false;

    /// The browser arrives at the redirect URI. Returns the ID of its tab.
    quint64 redirect(const QByteArray &query);
    void handOver();

    void contest() { contested.finish(); }
    /// The browser requests a start URI.
    void visit() { visited.finish(); }

    QPromise<void> contested;
    QPromise<void> visited;
    QList<RedirectRequest> requests;
    std::unique_ptr<Deferred<QList<RedirectRequest>>> next;
    quint64 lastId = 0;
};

/// A listener without a socket. When it is closed it shows unanswered tabs that they are out of
/// date, as the real one does.
class FakeRedirectListener final : public RedirectListener {
public:
    explicit FakeRedirectListener(std::shared_ptr<ListenerRecord> record);
    ~FakeRedirectListener() override;

    [[nodiscard]] QUrl redirectUri() const override;
    [[nodiscard]] bool isOnConfiguredPort() const override;
    QUrl startUri(const BrowserRequest &target) override;
    void retireStartUris() override;
    [[nodiscard]] QFuture<void> visited() const override;
    [[nodiscard]] QFuture<void> contested() const override;
    QFuture<QList<RedirectRequest>> next() override;
    void answer(quint64 id, const BrowserPage &page) override;
    void sendOn(quint64 id, const QUrl &url) override;
    QFuture<void> close() override;

private:
    [[nodiscard]] QUrl url(const QString &path) const;
    std::shared_ptr<ListenerRecord> record_;
};

class FakeRedirectListenerFactory final : public RedirectListenerFactory {
public:
    std::unique_ptr<RedirectListener> listenOn(const QList<quint16> &ports) override;
    [[nodiscard]] TakenPort holderOf(quint16 port) const override;
    Result<std::unique_ptr<RedirectListener>> listen(const QList<quint16> &ports) override;
    [[nodiscard]] ListenerRecord &last() { return *records.constLast(); }

    QList<std::shared_ptr<ListenerRecord>> records;
    std::optional<Error> error;
    bool configuredPortIsFree = true;
    TakenPort::Holder holder = TakenPort::Holder::OtherUser; ///< of a port that is not free
    int looks = 0;                                           ///< calls of `listenOn()`
};

} // namespace bifrost::test
