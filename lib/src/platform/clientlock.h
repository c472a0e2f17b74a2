// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/storedmarker.h"
#include "platform/lockfile.h"

#include <QStringList>

namespace bifrost {

/// The lock of one client of an application: clients of different providers do not wait for each
/// other. As long as the store has a record under a key that earlier builds used for all clients,
/// their lock (`session.lock`) is acquired too: such a build may be running, and its record is
/// about to be moved.
///
/// Belongs to one thread with an event loop, like `LockFile`.
class ClientLock final : public ProcessLock {
public:
    /// The files are in `directory`, that of `StoredMarker`. `key` names the client; `sharedKeys`
    /// are those of earlier builds.
    ClientLock(const QString &directory, const QString &key, QStringList sharedKeys);
    QFuture<Result<Held>> acquire(std::chrono::milliseconds patience) override;

private:
    [[nodiscard]] bool isShared() const;

    StoredMarker marker_;
    QStringList sharedKeys_;
    LockFile own_;
    LockFile shared_;
    QObject context_; ///< last, so that it goes first
};

} // namespace bifrost
