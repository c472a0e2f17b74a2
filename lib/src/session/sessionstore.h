// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/clientrecord.h"

#include <bifrost/session.h>

#include <QFuture>

#include <memory>
#include <optional>

namespace bifrost {

/// Serializer over the record of one issuer and client, which states what is left alone. Lives as
/// long as the client; destroying it cancels what is pending.
class SessionStore {
public:
    SessionStore(SecretStore &secrets, const QString &issuer, const QString &clientId);

    QFuture<Result<std::optional<Session>>> load();
    QFuture<Result<void>> save(const Session &session);
    QFuture<Result<void>> remove();
    /// `session` was to be removed, and could not be: `load()` does so as soon as that is possible,
    /// and does not bring it back, nor one of an earlier sign-in.
    void removeLater(const Session &session);
    /// The contract stands at `SecretStore::check()`.
    QFuture<Result<void>> check();
    /// The contract stands at `SecretStore::listen()`.
    void listen(QObject *context, std::function<void()> mayWorkAgain);

private:
    QFuture<Result<std::optional<Session>>> withoutRemoved(Result<std::optional<Session>> loaded);

    SecretStore &secrets_;
    QString key_;
    std::unique_ptr<ClientRecord> records_;
};

} // namespace bifrost
