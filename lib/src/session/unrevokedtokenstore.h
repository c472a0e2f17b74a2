// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/clientrecord.h"

#include <QFuture>
#include <QList>

#include <memory>

namespace bifrost {

/// The refresh tokens of sign-outs that are still to be revoked, for one issuer and client. They
/// rest beside the session, in a record of their own: a session that ends leaves them, and a new
/// one does not touch them. Who writes or removes holds the lock of the client.
class UnrevokedTokenStore {
public:
    static constexpr int formatVersion = 1;

    UnrevokedTokenStore(SecretStore &secrets, QString issuer, QString clientId);

    /// Empty when there are none. A record that cannot be used is none: nothing can be done with it
    /// here.
    QFuture<Result<QList<Secret>>> load();
    /// No tokens, no record. Fails, and leaves it alone, when there is a record that `ClientRecord`
    /// does not replace.
    QFuture<Result<void>> save(const QList<Secret> &tokens);
    QFuture<Result<void>> remove();

private:
    std::unique_ptr<ClientRecord> records_;
    QString issuer_;
    QString clientId_;
};

} // namespace bifrost
