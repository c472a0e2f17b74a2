// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/secretstore.h"

#include <bifrost/session.h>

#include <QFuture>

#include <optional>

namespace bifrost {

/// Serializer over a SecretStore, for one issuer and client. Lives as long as the client.
class SessionStore {
public:
    SessionStore(SecretStore &secrets, QString issuer, QString clientId);

    /// `StorageError::ForeignClient` when the record belongs to another issuer or client ID.
    QFuture<Result<std::optional<Session>>> load();
    QFuture<Result<void>> save(const Session &session);
    QFuture<Result<void>> remove();

private:
    SecretStore &secrets_;
    QString issuer_;
    QString clientId_;
};

} // namespace bifrost
