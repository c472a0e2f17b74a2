// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/clientrecord.h"

#include <QFuture>
#include <QList>

#include <memory>

namespace bifrost {

/// The pending revocations of one issuer and client: refresh tokens that are still to be revoked.
/// They have a record of their own, which neither the end of a session nor a new one changes.
/// Writing and removing require the lock of the client.
class UnrevokedTokenStore {
public:
    static constexpr int formatVersion = 1;

    UnrevokedTokenStore(SecretStore &secrets, QString issuer, QString clientId,
                        const QString &account = {});

    /// Empty when there are none, or the record cannot be used.
    QFuture<Result<QList<Secret>>> load();
    /// Removes the record if there are no tokens. Fails if there is a record that `ClientRecord`
    /// does not replace.
    QFuture<Result<void>> save(const QList<Secret> &tokens);
    QFuture<Result<void>> remove();

private:
    SecretStore &secrets_;
    std::unique_ptr<ClientRecord> records_;
    QString issuer_;
    QString clientId_;
    QString key_;
};

} // namespace bifrost
