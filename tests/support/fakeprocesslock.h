// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/processlock.h"

namespace bifrost::test {

/// A lock that is free, unless another process is said to hold it.
class FakeProcessLock final : public ProcessLock {
public:
    QFuture<Result<Held>> acquire(std::chrono::milliseconds) override {
        ++asked;
        if (error) {
            return failed<Held>(*error);
        }
        auto turn = std::make_unique<Deferred<Result<Held>>>();
        const auto future = turn->future();
        waiting_.push_back(std::move(turn));
        giveTurn();
        return future;
    }

    /// Another process takes the lock, or lets go of it.
    void holdElsewhere() { elsewhere_ = true; }
    void releaseElsewhere() {
        elsewhere_ = false;
        giveTurn();
    }
    /// Somebody removes the lock's file: whoever holds it does not know, and others get it too.
    void loseFile() { held_.reset(); }
    [[nodiscard]] bool isHeldHere() const { return !held_.expired(); }

    int asked = 0;
    std::optional<Error> error; ///< acquiring fails with it

private:
    void giveTurn() {
        if (elsewhere_ || waiting_.empty() || !held_.expired()) {
            return;
        }
        const Held held(this, [](FakeProcessLock *lock) {
            QMetaObject::invokeMethod(
                &lock->context_, [lock] { lock->giveTurn(); }, Qt::QueuedConnection);
        });
        held_ = held;
        const auto turn = std::move(waiting_.front());
        waiting_.erase(waiting_.begin());
        turn->finish(held);
    }

    QObject context_;
    bool elsewhere_ = false;
    std::weak_ptr<void> held_;
    std::vector<std::unique_ptr<Deferred<Result<Held>>>> waiting_;
};

} // namespace bifrost::test
