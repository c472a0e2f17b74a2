// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/redirectlistener.h"

#include <QMap>

#include <memory>
#include <optional>

namespace bifrost::test {

/// What became of one listener; it outlives the listener.
struct ListenerRecord {
    quint16 port = 0;
    bool onConfiguredPort = true;
    QList<BrowserRequest> targets; ///< of `startUri()`, in order
    bool startsAreRetired = false;
    QMap<quint64, BrowserOutcome> answers;
    QMap<quint64, QUrl> sentOn;
    bool closed = false;
    bool destroyed = false;

    /// The browser arrives at the redirect URI. Returns the ID of its tab.
    quint64 redirect(const QByteArray &query) {
        requests.append({query, ++lastId});
        handOver();
        return lastId;
    }
    void handOver() {
        if (next && !requests.isEmpty()) {
            const auto waiting = std::exchange(next, nullptr);
            waiting->finish(std::exchange(requests, {}));
        }
    }

    void contest() { contested.finish(); }

    QPromise<void> contested;
    QList<RedirectRequest> requests;
    std::unique_ptr<Deferred<QList<RedirectRequest>>> next;
    quint64 lastId = 0;
};

/// A listener without a socket. Like the real one it tells tabs that nobody answers that they are
/// out of date, when it is closed.
class FakeRedirectListener final : public RedirectListener {
public:
    explicit FakeRedirectListener(std::shared_ptr<ListenerRecord> record)
        : record_(std::move(record)) {
        record_->contested.start();
    }
    ~FakeRedirectListener() override {
        record_->destroyed = true;
        record_->next.reset();
    }

    [[nodiscard]] QUrl redirectUri() const override { return url(QStringLiteral("/callback")); }
    [[nodiscard]] bool isOnConfiguredPort() const override { return record_->onConfiguredPort; }
    QUrl startUri(const BrowserRequest &target) override {
        record_->targets.append(target);
        return url(QStringLiteral("/start/%1").arg(record_->targets.size()));
    }
    void retireStartUris() override { record_->startsAreRetired = true; }
    [[nodiscard]] QFuture<void> contested() const override { return record_->contested.future(); }
    QFuture<QList<RedirectRequest>> next() override {
        record_->next = std::make_unique<Deferred<QList<RedirectRequest>>>();
        const auto future = record_->next->future();
        record_->handOver();
        return future;
    }
    void answer(quint64 id, BrowserOutcome outcome) override {
        if (!record_->answers.contains(id) && !record_->sentOn.contains(id)) {
            record_->answers.insert(id, outcome);
        }
    }
    void sendOn(quint64 id, const QUrl &url) override { record_->sentOn.insert(id, url); }
    QFuture<void> close() override {
        record_->closed = true;
        for (quint64 id = 1; id <= record_->lastId; ++id) {
            answer(id, BrowserOutcome::OutOfDate);
        }
        QPromise<void> promise;
        promise.start();
        promise.finish();
        return promise.future();
    }

private:
    [[nodiscard]] QUrl url(const QString &path) const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(record_->port).arg(path));
    }
    std::shared_ptr<ListenerRecord> record_;
};

class FakeRedirectListenerFactory final : public RedirectListenerFactory {
public:
    std::unique_ptr<RedirectListener> listenOn(const QList<quint16> &ports) override {
        ++looks;
        return configuredPortIsFree && !ports.isEmpty() && !error ? *listen(ports) : nullptr;
    }
    [[nodiscard]] TakenPort holderOf(quint16 port) const override { return {port, holder}; }
    Result<std::unique_ptr<RedirectListener>> listen(const QList<quint16> &ports) override {
        if (error) {
            return failure(*error);
        }
        auto record = std::make_shared<ListenerRecord>();
        record->onConfiguredPort = configuredPortIsFree && !ports.isEmpty();
        record->port = record->onConfiguredPort ? ports.constFirst() : quint16{49152};
        records.append(record);
        return std::make_unique<FakeRedirectListener>(record);
    }
    [[nodiscard]] ListenerRecord &last() { return *records.constLast(); }

    QList<std::shared_ptr<ListenerRecord>> records;
    std::optional<Error> error;
    bool configuredPortIsFree = true;
    TakenPort::Holder holder = TakenPort::Holder::OtherUser; ///< of a port that is not free
    int looks = 0;                                           ///< whether a configured one is
};

} // namespace bifrost::test
