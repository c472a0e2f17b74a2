// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession/storequeue.h"

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// Longer than a refresh in another process takes.
constexpr std::chrono::milliseconds lockPatience = 10s;

} // namespace

StoreQueue::StoreQueue(ProcessLock &lock) : lock_(lock) {}

QFuture<Result<ProcessLock::Held>> StoreQueue::lock() {
    if (auto held = held_.lock()) {
        return ready<Result<ProcessLock::Held>>(std::move(held));
    }
    const auto remember = [this](const Result<ProcessLock::Held> &held) {
        held_ = held.value_or(nullptr);
        return held;
    };
    return locking_.run(
        this, [this, remember] { return whenDone(lock_.acquire(lockPatience), this, remember); });
}

} // namespace bifrost
