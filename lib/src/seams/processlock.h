// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>

#include <chrono>
#include <memory>

namespace bifrost {

/// The lock of all processes that share a stored session. Its holder may change the record and
/// refresh the session in it.
class ProcessLock {
public:
    /// The lock is held until the last copy is destroyed. Null where the system cannot provide a
    /// lock, for example on a full disk: the caller continues without one.
    using Held = std::shared_ptr<void>;

    virtual ~ProcessLock() = default;

    /// Waits for the lock without blocking, for `patience` at most, then fails with
    /// `SessionError::InUse`. A lock whose holder has died counts as free. Not recursive: a second
    /// call in the same process waits for the first.
    virtual QFuture<Result<Held>> acquire(std::chrono::milliseconds patience) = 0;
};

} // namespace bifrost
