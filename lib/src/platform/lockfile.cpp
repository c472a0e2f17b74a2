// SPDX-License-Identifier: Apache-2.0
#include "platform/lockfile.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/datadirectory.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLockFile>
#include <QTimer>

#include <cstdlib>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// The interval between two attempts: much shorter than a refresh, for which others wait.
constexpr std::chrono::milliseconds retryInterval = 20ms;
/// A file without a process ID that is older than this was left by a process that ended while it
/// created the file.
constexpr std::chrono::milliseconds unfinishedFor = 2s;

using Attempt = std::optional<Result<ProcessLock::Held>>;

/// QLockFile removes the file of a dead process under a second lock, `<path>.rmlock`, which it
/// takes for abandoned only after 30 s. A process that ended before it wrote its process ID into
/// that would block the others for as long. Returns true if such a file is gone; that of a running
/// process is locked and stays.
bool removeAbandonedRemoval(const QString &path) {
    const QString removal = path + QStringLiteral(".rmlock");
    const QFileInfo file(removal);
    if (!file.exists()) {
        return false;
    }
    const auto age = file.lastModified().msecsTo(QDateTime::currentDateTimeUtc());
    const bool isAbandoned = std::abs(age) > unfinishedFor.count(); // the clock may have been set
    return isAbandoned && QLockFile(removal).removeStaleLockFile();
}

/// One attempt; no value while another process holds the lock.
Attempt tryOnce(const std::shared_ptr<QLockFile> &file) {
    if (file->tryLock() || (removeAbandonedRemoval(file->fileName()) && file->tryLock())) {
        return ProcessLock::Held(file);
    }
    if (file->error() == QLockFile::LockFailedError) {
        return std::nullopt;
    }
    qCWarning(lcSession) << "cannot write the lock file; continuing without a lock:"
                         << file->error();
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
