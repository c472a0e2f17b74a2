// SPDX-License-Identifier: Apache-2.0
#include "doubles/fakeprocesslock.h"

namespace bifrost::test {

QFuture<Result<ProcessLock::Held>>
FakeProcessLock::acquire(std::chrono::milliseconds /*patience*/) {
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

void FakeProcessLock::releaseElsewhere() {
    elsewhere_ = false;
    giveTurn();
}

void FakeProcessLock::giveTurn() {
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

} // namespace bifrost::test
