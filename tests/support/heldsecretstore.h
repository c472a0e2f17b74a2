// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/secretstore.h"

#include <functional>
#include <vector>

namespace bifrost::test {

/// A keychain that can delay its answers: while `holding`, calls reach the store behind it, and
/// finish, only after `release()`.
class HeldSecretStore final : public SecretStore {
public:
    explicit HeldSecretStore(SecretStore &store) : store_(store) {}

    QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    [[nodiscard]] bool hasLost(const QString &key) const override { return store_.hasLost(key); }
    QFuture<Result<void>> expectWrite(const QString &key) override {
        return store_.expectWrite(key);
    }
    void expectNoWrite(const QString &key) override { store_.expectNoWrite(key); }
    QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
    void noteRemoval(const QString &key, const QString &note) override;
    [[nodiscard]] QString notedRemoval(const QString &key) const override;
    QFuture<Result<void>> check() override;
    void allowQuestions() override { store_.allowQuestions(); }
    void withholdQuestions() override { store_.withholdQuestions(); }
    void resumeQuestions() override { store_.resumeQuestions(); }
    [[nodiscard]] qsizetype maximumSize() const override { return store_.maximumSize(); }
    void listen(QObject *context, std::function<void()> mayWorkAgain) override;

    void release();
    [[nodiscard]] bool isHolding() const { return !waiting_.empty(); }

    bool holding = false;

private:
    template<typename T>
    QFuture<Result<T>> pass(std::function<QFuture<Result<T>>()> call);

    SecretStore &store_;
    std::vector<std::function<void()>> waiting_;
};

} // namespace bifrost::test
