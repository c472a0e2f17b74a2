// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainrequest.h"

#include <bifrost/result.h>

#include <QFuture>
#include <QObject>

namespace bifrost {

/// What QtKeychain leaves to its caller, and differs from keychain to keychain: starting it,
/// unlocking it, telling what an answer means.
class KeychainBackend : public QObject {
    Q_OBJECT
public:
    /// Whether QtKeychain has anything to do.
    enum class Finding {
        Ready,   ///< unlocked; a job needs no prompt
        Guarded, ///< as Ready; the entry is there, and the keychain may withhold it
        Nothing, ///< there is no such entry
    };

    /// Shown to the user, and kept in the marker on disk.
    [[nodiscard]] virtual QString name() const = 0;
    /// Does what the first request would have to wait for, without asking the user.
    virtual void warmUp() {}
    /// Starts the keychain and unlocks what `request` needs, which asks the user at most
    /// once. Fails with `StorageError` (Unavailable, LibraryMissing, Disabled, Locked, Denied).
    virtual QFuture<Result<Finding>> prepare(const KeychainRequest &request) = 0;
    /// Completes a request after an entry was written or removed.
    virtual QFuture<Result<void>> tidy(const KeychainRequest &request) = 0;
    /// Finishes when the keychain has answered a call that needs no work.
    virtual QFuture<Result<void>> ping() = 0;

Q_SIGNALS:
    void askingChanged(bool isAsking);
    /// The program behind the keychain has ended. Pending calls will never be answered.
    void vanished();
};

} // namespace bifrost
