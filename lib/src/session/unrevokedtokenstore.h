// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/recordstore.h"

#include <QFuture>
#include <QList>

#include <memory>

namespace bifrost {

/// The refresh tokens of sign-outs that are still to be revoked, for one issuer and client. They
/// rest beside the session, under a key of their own: a session that ends leaves them, and a new
/// one does not touch them. Who writes or removes holds the lock of all processes.
class UnrevokedTokenStore {
public:
    UnrevokedTokenStore(SecretStore &secrets, QString issuer, QString clientId);

    /// Empty when there are none. A record that cannot be used, or that belongs to another issuer
    /// or client ID, is none: nothing can be done with it, and the next `save()` replaces it.
    QFuture<Result<QList<Secret>>> load();
    /// No tokens, no record.
    QFuture<Result<void>> save(const QList<Secret> &tokens);
    QFuture<Result<void>> remove();

private:
    std::unique_ptr<RecordStore> records_;
    QString issuer_;
    QString clientId_;
};

} // namespace bifrost
