// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/processlock.h"

namespace bifrost::test {

/// A lock that is free, unless it is said to be held by another process.
class FakeProcessLock final : public ProcessLock {
public:
    QFuture<Result<Held>> acquire(std::chrono::milliseconds patience) override;

    /// Another process takes the lock, or releases it.
    void holdElsewhere() { elsewhere_ = true; }
    void releaseElsewhere();
    /// The lock's file is removed: its holder does not notice, and others can acquire the lock too.
    void loseFile() { held_.reset(); }
    [[nodiscard]] bool isHeldHere() const { return !held_.expired(); }

    int asked = 0;
    std::optional<Error> error; ///< acquiring fails with it

private:
    void giveTurn();

    QObject context_;
    bool elsewhere_ = false;
    std::weak_ptr<void> held_;
    std::vector<std::unique_ptr<Deferred<Result<Held>>>> waiting_;
};

} // namespace bifrost::test
