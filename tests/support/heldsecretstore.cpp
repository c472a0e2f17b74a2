// SPDX-License-Identifier: Apache-2.0
#include "support/heldsecretstore.h"

namespace bifrost::test {

template<typename T>
QFuture<Result<T>> HeldSecretStore::pass(std::function<QFuture<Result<T>>()> call) {
    if (!holding) {
        return call();
    }
    const auto answer = std::make_shared<Deferred<Result<T>>>();
    waiting_.push_back([answer, call] { answer->finish(call().result()); });
    return answer->future();
}

QFuture<Result<std::optional<Secret>>> HeldSecretStore::read(const QString &key) {
    return pass<std::optional<Secret>>([this, key] { return store_.read(key); });
}

QFuture<Result<void>> HeldSecretStore::write(const QString &key, const Secret &value) {
    return pass<void>([this, key, value] { return store_.write(key, value); });
}

QFuture<Result<void>> HeldSecretStore::remove(const QString &key) {
    return pass<void>([this, key] { return store_.remove(key); });
}

void HeldSecretStore::noteRemoval(const QString &key, const QString &note) {
    store_.noteRemoval(key, note);
}

QString HeldSecretStore::notedRemoval(const QString &key) const {
    return store_.notedRemoval(key);
}

QFuture<Result<void>> HeldSecretStore::check() {
    return pass<void>([this] { return store_.check(); });
}

void HeldSecretStore::listen(QObject *context, std::function<void()> mayWorkAgain) {
    store_.listen(context, std::move(mayWorkAgain));
}

void HeldSecretStore::release() {
    holding = false;
    const auto waiting = std::exchange(waiting_, {});
    for (const auto &call : waiting) {
        call();
    }
}

} // namespace bifrost::test
