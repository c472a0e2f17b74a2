// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/recordstore.h"
#include "session/storekey.h"

namespace bifrost {

/// The record of one client: JSON with the members `format`, `issuer` and `clientId`. Nobody
/// overwrites or removes here what belongs to another issuer or client ID, or what a newer version
/// has written.
///
/// A record that an earlier build has stored under the shared key counts as this client's when it
/// names the client. The next change moves it, unchanged, and removes it there before it writes
/// anything else: so one that stands there beside another record was either being moved, and is the
/// same, or was written by an earlier build since, and is newer. Either way it is the one to read.
///
/// Who writes or removes holds the lock of the client; reading needs none.
class ClientRecord : public QObject {
public:
    /// Knows formats up to `formatVersion`. `secrets` must outlive this object, whose destruction
    /// cancels what is pending.
    ClientRecord(SecretStore &secrets, StoreKey key, int formatVersion);

    /// No value when nothing is stored. Fails like `RecordStore::read()`, and with
    /// `StorageError::NewerVersion` or `ForeignClient` for a record that is left alone.
    QFuture<Result<std::optional<Secret>>> read();
    /// Replaces a damaged record too. Fails like `read()` when the one there is left alone.
    QFuture<Result<void>> write(const Secret &record);
    QFuture<Result<void>> remove();

private:
    using Value = Result<std::optional<Secret>>;

    [[nodiscard]] Value judge(Value record) const;
    QFuture<Value> readOwn();
    QFuture<Value> readShared();
    QFuture<Result<void>> checkReplaceable();
    QFuture<Result<void>> moveShared();

    StoreKey key_;
    int formatVersion_;
    RecordStore own_;
    RecordStore shared_;
};

} // namespace bifrost
