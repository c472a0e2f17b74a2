// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainrequest.h"

#include <bifrost/result.h>

#include <QFuture>
#include <QObject>

namespace bifrost {

/// What has to happen around QtKeychain's jobs, and differs from keychain to keychain: to start it,
/// to unlock it, to find out what an answer means. QtKeychain does none of it.
class KeychainBackend : public QObject {
    Q_OBJECT
public:
    /// Whether QtKeychain has anything to do.
    enum class Finding {
        Ready,   ///< unlocked; a job asks nobody for a password
        Nothing, ///< there is no such entry
    };

    /// For people, and for the marker on disk.
    [[nodiscard]] virtual QString name() const = 0;
    /// Starts the keychain and unlocks what `request` needs, which may ask the person: at most
    /// once. Fails with `StorageError` (Unavailable, LibraryMissing, Disabled, Locked, Denied).
    virtual QFuture<Result<Finding>> prepare(const KeychainRequest &request) = 0;
    /// What is left to do when an entry has been removed.
    virtual QFuture<Result<void>> tidy(const KeychainRequest &request) = 0;
    /// Finishes when the keychain has answered a question that costs it nothing.
    virtual QFuture<Result<void>> ping() = 0;

Q_SIGNALS:
    void askingChanged(bool isAsking);
    /// The program behind the keychain has ended. What it was asked will never be answered.
    void vanished();
};

} // namespace bifrost
