// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>

#include <chrono>
#include <memory>

namespace bifrost {

/// One lock for all processes that share a stored session: whoever holds it may change the record,
/// and refresh what it holds.
class ProcessLock {
public:
    /// The lock is held until the last copy is gone. Null where the system has no lock to give,
    /// for example on a full disk: then whoever asked goes on alone.
    using Held = std::shared_ptr<void>;

    virtual ~ProcessLock() = default;

    /// Waits for its turn without blocking, for `patience` at most, then fails with
    /// `SessionError::InUse`. What a dead process held counts as free. Not recursive: a second
    /// call in the same process waits for the first.
    virtual QFuture<Result<Held>> acquire(std::chrono::milliseconds patience) = 0;
};

} // namespace bifrost
