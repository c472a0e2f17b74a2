// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/processlock.h"

#include <QObject>
#include <QString>

namespace bifrost {

/// A `ProcessLock` as a file with the process ID of its holder. The file of a process that has
/// ended is removed by the next one. A running process keeps its lock for as long as it needs, even
/// if the clock is changed: it keeps the file open under a lock of the operating system, without
/// which no other process removes the file.
///
/// Belongs to one thread with an event loop. Deleting it cancels the pending futures; a lock that
/// is held stays held.
class LockFile final : public ProcessLock {
public:
    /// Creates the folder of `path` (mode 0700) when it is first needed.
    explicit LockFile(QString path) : path_(std::move(path)) {}
    QFuture<Result<Held>> acquire(std::chrono::milliseconds patience) override;

private:
    QString path_;
    QObject waiting_; ///< parent of every attempt
};

} // namespace bifrost
