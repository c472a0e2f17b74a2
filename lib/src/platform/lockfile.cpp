// SPDX-License-Identifier: Apache-2.0
#include "platform/lockfile.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/datadirectory.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLockFile>
#include <QTimer>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// Between two looks: well below the time of a refresh, which is what others wait for.
constexpr std::chrono::milliseconds retryInterval = 20ms;
/// A file without a process ID that is as old as this was left by a process that died while it
/// created it.
constexpr std::chrono::milliseconds unfinishedFor = 2s;

using Attempt = std::optional<Result<ProcessLock::Held>>;

/// One look; no value while somebody else holds the lock.
Attempt tryOnce(const std::shared_ptr<QLockFile> &file) {
    if (file->tryLock()) {
        return ProcessLock::Held(file);
    }
    if (file->error() == QLockFile::LockFailedError) {
        return std::nullopt;
    }
    qCWarning(lcSession) << "cannot write the lock file; going on without:" << file->error();
    return ProcessLock::Held();
}

} // namespace

QFuture<Result<ProcessLock::Held>> LockFile::acquire(std::chrono::milliseconds patience) {
    makePrivateFolder(QFileInfo(path_).absolutePath());
    const auto file = std::make_shared<QLockFile>(path_);
    file->setStaleLockTime(int(unfinishedFor.count()));
    if (auto outcome = tryOnce(file)) {
        return ready(*std::move(outcome));
    }
    const auto turn = std::make_shared<Deferred<Result<Held>>>();
    auto *poll = new QTimer(&waiting_);
    QObject::connect(poll, &QTimer::timeout, poll,
                     [poll, file, turn, deadline = QDeadlineTimer(patience)] {
                         auto outcome = tryOnce(file);
                         if (!outcome && deadline.hasExpired()) {
                             outcome = failure(SessionError{SessionError::Kind::InUse});
                         }
                         if (outcome) {
                             poll->stop();
                             poll->deleteLater();
                             turn->finish(*std::move(outcome));
                         }
                     });
    poll->start(retryInterval);
    return turn->future();
}

} // namespace bifrost
