// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/secretstore.h"

#include <functional>
#include <memory>
#include <vector>

namespace bifrost::test {

/// A keychain, or a process, that fails at one of its operations. The operations before it succeed;
/// after a death no operation is executed or answered.
class MortalSecretStore final : public SecretStore {
public:
    enum class Fate {
        Refuses,    ///< the operation fails and did nothing
        FailsLate,  ///< it fails although it was executed
        DiesBefore, ///< it never answers and did nothing
        DiesAfter,  ///< it never answers although it was executed
    };

    /// `fatal` counts from 0.
    MortalSecretStore(SecretStore &store, Fate fate, int fatal)
        : store_(store), fate_(fate), fatal_(fatal) {}

    QFuture<Result<void>> check() override { return store_.check(); }
    void allowQuestions() override { store_.allowQuestions(); }
    void withholdQuestions() override { store_.withholdQuestions(); }
    void resumeQuestions() override { store_.resumeQuestions(); }

    [[nodiscard]] qsizetype maximumSize() const override { return store_.maximumSize(); }
    QFuture<Result<std::optional<Secret>>> read(const QString &key) override {
        return pass<std::optional<Secret>>([this, key] { return store_.read(key); });
    }
    QFuture<Result<void>> write(const QString &key, const Secret &value) override {
        return pass<void>([this, key, value] { return store_.write(key, value); });
    }
    QFuture<Result<void>> remove(const QString &key) override {
        return pass<void>([this, key] { return store_.remove(key); });
    }

    [[nodiscard]] bool isReached() const { return operations_ > fatal_; }
    [[nodiscard]] bool isDead() const {
        return isReached() && (fate_ == Fate::DiesBefore || fate_ == Fate::DiesAfter);
    }

private:
    template<typename T>
    QFuture<Result<T>> pass(const std::function<QFuture<Result<T>>()> &call) {
        const int index = operations_++;
        if (index < fatal_ || (index > fatal_ && !isDead())) {
            return call();
        }
        if (index == fatal_ && (fate_ == Fate::FailsLate || fate_ == Fate::DiesAfter)) {
            call();
        }
        if (!isDead()) {
            return failed<T>(StorageError{StorageError::Kind::TimedOut, {}});
        }
        const auto never = std::make_shared<Deferred<Result<T>>>();
        unanswered_.push_back(never);
        return never->future();
    }

    SecretStore &store_;
    Fate fate_;
    int fatal_;
    int operations_ = 0;
    std::vector<std::shared_ptr<void>> unanswered_;
};

} // namespace bifrost::test
