// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/secretstore.h"

#include <functional>
#include <vector>

namespace bifrost::test {

/// A keychain that can keep people waiting: while `holding`, calls reach the store behind it, and
/// answer, only after `release()`.
class HeldSecretStore final : public SecretStore {
public:
    explicit HeldSecretStore(SecretStore &store) : store_(store) {}

    QFuture<Result<std::optional<Secret>>> read(const QString &key) override {
        return pass<std::optional<Secret>>([this, key] { return store_.read(key); });
    }
    QFuture<Result<void>> write(const QString &key, const Secret &value) override {
        return pass<void>([this, key, value] { return store_.write(key, value); });
    }
    QFuture<Result<void>> remove(const QString &key) override {
        return pass<void>([this, key] { return store_.remove(key); });
    }
    void noteRemoval(const QString &key, const QString &note) override {
        store_.noteRemoval(key, note);
    }
    [[nodiscard]] QString notedRemoval(const QString &key) const override {
        return store_.notedRemoval(key);
    }
    QFuture<Result<void>> check() override {
        return pass<void>([this] { return store_.check(); });
    }
    void allowQuestions() override { store_.allowQuestions(); }

    [[nodiscard]] qsizetype maximumSize() const override { return store_.maximumSize(); }
    void listen(QObject *context, std::function<void()> mayWorkAgain) override {
        store_.listen(context, std::move(mayWorkAgain));
    }

    void release() {
        holding = false;
        const auto waiting = std::exchange(waiting_, {});
        for (const auto &call : waiting) {
            call();
        }
    }
    [[nodiscard]] bool isHolding() const { return !waiting_.empty(); }

    bool holding = false;

private:
    template<typename T>
    QFuture<Result<T>> pass(std::function<QFuture<Result<T>>()> call) {
        if (!holding) {
            return call();
        }
        const auto answer = std::make_shared<Deferred<Result<T>>>();
        waiting_.push_back([answer, call] { answer->finish(call().result()); });
        return answer->future();
    }
    SecretStore &store_;
    std::vector<std::function<void()>> waiting_;
};

} // namespace bifrost::test
