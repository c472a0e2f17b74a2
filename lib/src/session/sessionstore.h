// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/recordstore.h"

#include <bifrost/session.h>

#include <QFuture>

#include <memory>
#include <optional>

namespace bifrost {

/// Serializer over a RecordStore, for one issuer and client. Lives as long as the client;
/// destroying it cancels what is pending.
class SessionStore {
public:
    SessionStore(SecretStore &secrets, QString issuer, QString clientId);

    /// `StorageError::ForeignClient` when the record belongs to another issuer or client ID.
    QFuture<Result<std::optional<Session>>> load();
    QFuture<Result<void>> save(const Session &session);
    QFuture<Result<void>> remove();
    /// Writes, reads and removes an entry that is no secret: whether the store works at all.
    QFuture<Result<void>> selfTest();
    /// The contract stands at `SecretStore::listen()`.
    void listen(QObject *context, std::function<void()> mayWorkAgain);

private:
    SecretStore &secrets_;
    std::unique_ptr<RecordStore> records_;
    QString issuer_;
    QString clientId_;
};

} // namespace bifrost
