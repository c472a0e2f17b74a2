// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/processlock.h"

#include <QObject>
#include <QString>

namespace bifrost {

/// ProcessLock as a file with the holder's process ID. Whoever finds the file of a dead process
/// removes it. A living one keeps its lock however long it takes and wherever the clock jumps: it
/// holds the file open under a lock of the operating system, and only who gets that may remove it.
///
/// Lives in one thread with an event loop. Destroying it cancels who waits; what is held stays
/// held.
class LockFile final : public ProcessLock {
public:
    /// Creates the folder of `path` (mode 0700) when it is needed.
    explicit LockFile(QString path) : path_(std::move(path)) {}
    QFuture<Result<Held>> acquire(std::chrono::milliseconds patience) override;

private:
    QString path_;
    QObject waiting_; ///< parent of every attempt
};

} // namespace bifrost
