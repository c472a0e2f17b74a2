// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/clientrecord.h"

#include <bifrost/session.h>

#include <QFuture>

#include <memory>
#include <optional>

namespace bifrost {

/// The stored session of one issuer, client and account; see `ClientRecord` for the records that
/// are left alone. Deleting it cancels pending operations.
class SessionStore {
public:
    SessionStore(SecretStore &secrets, const QString &issuer, const QString &clientId,
                 const QString &account = {});

    QFuture<Result<std::optional<Session>>> load();
    /// See `SecretStore::hasLost()`.
    [[nodiscard]] bool hasLost() const { return secrets_.hasLost(key_); }
    /// See `SecretStore::expectWrite()`.
    QFuture<Result<void>> expectSave();
    void expectNoSave();
    QFuture<Result<void>> save(const Session &session);
    QFuture<Result<void>> remove();
    /// `session` could not be removed: `load()` removes it as soon as that is possible, and returns
    /// neither it nor a session of an earlier sign-in.
    void removeLater(const Session &session);
    /// See `SecretStore::check()`.
    QFuture<Result<void>> check();
    /// See `SecretStore::listen()`.
    void listen(QObject *context, std::function<void()> mayWorkAgain);

private:
    QFuture<Result<std::optional<Session>>> withoutRemoved(Result<std::optional<Session>> loaded);

    SecretStore &secrets_;
    QString key_;
    std::unique_ptr<ClientRecord> records_;
};

} // namespace bifrost
