// SPDX-License-Identifier: Apache-2.0
#include "platform/clientlock.h"

#include "core/async.h"

#include <QDeadlineTimer>
#include <QDir>

#include <algorithm>
#include <array>

namespace bifrost {
namespace {

/// `session-<digest>.lock`, with the digest of the marker.
QString ownPath(const QString &directory, const QString &key) {
    return QDir(directory).filePath(
        QStringLiteral("session-%1.lock").arg(StoredMarker::digest(key)));
}

} // namespace

ClientLock::ClientLock(const QString &directory, const QString &key, QStringList sharedKeys)
    : marker_(directory),
      sharedKeys_(std::move(sharedKeys)),
      own_(ownPath(directory, key)),
      shared_(QDir(directory).filePath(QStringLiteral("session.lock"))) {}

bool ClientLock::isShared() const {
    return std::any_of(sharedKeys_.cbegin(), sharedKeys_.cend(),
                       [this](const QString &key) { return marker_.isSet(key); });
}

QFuture<Result<ProcessLock::Held>> ClientLock::acquire(std::chrono::milliseconds patience) {
    const QDeadlineTimer deadline(patience);
    return andThen(own_.acquire(patience), &context_,
                   [this, deadline](const Held &own) -> QFuture<Result<Held>> {
                       if (!isShared()) {
                           return ready<Result<Held>>(own);
                       }
                       const std::chrono::milliseconds left(deadline.remainingTime());
                       return andThen(shared_.acquire(left), &context_,
                                      [own](const Held &shared) -> Result<Held> {
                                          return own && shared
                                                     ? std::make_shared<std::array<Held, 2>>(
                                                           std::array<Held, 2>{shared, own})
                                                     : (own ? own : shared);
                                      });
                   });
}

} // namespace bifrost
