// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/recordstore.h"
#include "session/storekey.h"

namespace bifrost {

/// The record of one client: JSON with the members `format`, `issuer` and `clientId`. A record that
/// belongs to another issuer or client ID, or was written by a newer version, is never overwritten
/// or removed.
///
/// A record that an earlier build stored under the shared key belongs to this client if it names
/// the client. The next change moves it, unchanged, and removes it there before it writes anything
/// else. So if both keys have a record, the shared one was either being moved, and is the same, or
/// was written by an earlier build since, and is newer. In both cases it is the one to read.
///
/// Earlier builds knew no accounts: the shared record is never that of one with a name.
///
/// Writing and removing require the lock of the client; reading does not.
class ClientRecord : public QObject {
public:
    /// Reads formats up to `formatVersion`. `secrets` must outlive this object. Deleting this
    /// object cancels pending operations.
    ClientRecord(SecretStore &secrets, StoreKey key, int formatVersion);

    /// No value when nothing is stored. Fails like `RecordStore::read()`, and with
    /// `StorageError::NewerVersion` or `ForeignClient` for a record that is left alone.
    QFuture<Result<std::optional<Secret>>> read();
    /// Replaces a damaged record too. Fails like `read()` for a record that is left alone, even if
    /// the caller has just read it: without the lock, another process may have written it since.
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
