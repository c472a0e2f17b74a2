// SPDX-License-Identifier: Apache-2.0
#include "doubles/fakeredirectlistener.h"

namespace bifrost::test {

quint64 ListenerRecord::redirect(const QByteArray &query) {
    requests.append({query, ++lastId});
    handOver();
    return lastId;
}

void ListenerRecord::handOver() {
    if (next && !requests.isEmpty()) {
        const auto waiting = std::exchange(next, nullptr);
        waiting->finish(std::exchange(requests, {}));
    }
}

FakeRedirectListener::FakeRedirectListener(std::shared_ptr<ListenerRecord> record)
    : record_(std::move(record)) {
    record_->contested.start();
    record_->visited.start();
}

FakeRedirectListener::~FakeRedirectListener() {
    record_->destroyed = true;
    record_->next.reset();
}

QUrl FakeRedirectListener::redirectUri() const {
    return url(QStringLiteral("/callback"));
}

bool FakeRedirectListener::isOnConfiguredPort() const {
    return record_->onConfiguredPort;
}

QUrl FakeRedirectListener::startUri(const BrowserRequest &target) {
    record_->targets.append(target);
    return url(QStringLiteral("/start/%1").arg(record_->targets.size()));
}

void FakeRedirectListener::retireStartUris() {
    record_->startsAreRetired = true;
}

QFuture<void> FakeRedirectListener::visited() const {
    return record_->visited.future();
}

QFuture<void> FakeRedirectListener::contested() const {
    return record_->contested.future();
}

QFuture<QList<RedirectRequest>> FakeRedirectListener::next() {
    record_->next = std::make_unique<Deferred<QList<RedirectRequest>>>();
    const auto future = record_->next->future();
    record_->handOver();
    return future;
}

void FakeRedirectListener::answer(quint64 id, const BrowserPage &page) {
    if (!record_->answers.contains(id) && !record_->sentOn.contains(id)) {
        record_->answers.insert(id, page.outcome);
        record_->messages.insert(id, page.message);
    }
}

void FakeRedirectListener::sendOn(quint64 id, const QUrl &url) {
    record_->sentOn.insert(id, url);
}

QFuture<void> FakeRedirectListener::close() {
    record_->closed = true;
    for (quint64 id = 1; id <= record_->lastId; ++id) {
        answer(id, BrowserOutcome::OutOfDate);
    }
    QPromise<void> promise;
    promise.start();
    promise.finish();
    return promise.future();
}

QUrl FakeRedirectListener::url(const QString &path) const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(record_->port).arg(path));
}

std::unique_ptr<RedirectListener>
FakeRedirectListenerFactory::listenOn(const QList<quint16> &ports) {
    ++looks;
    return configuredPortIsFree && !ports.isEmpty() && !error ? *listen(ports) : nullptr;
}

TakenPort FakeRedirectListenerFactory::holderOf(quint16 port) const {
    return {port, holder};
}

Result<std::unique_ptr<RedirectListener>>
FakeRedirectListenerFactory::listen(const QList<quint16> &ports) {
    if (error) {
        return failure(*error);
    }
    auto record = std::make_shared<ListenerRecord>();
    record->onConfiguredPort = configuredPortIsFree && !ports.isEmpty();
    record->port = record->onConfiguredPort ? ports.constFirst() : quint16{49152};
    records.append(record);
    return std::make_unique<FakeRedirectListener>(record);
}

} // namespace bifrost::test
