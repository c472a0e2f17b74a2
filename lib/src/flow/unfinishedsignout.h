// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"
#include "flow/storequeue.h"
#include "session/unrevokedtokenstore.h"

#include <QObject>

#include <functional>

namespace bifrost {

/// What sign-outs have left to do at the provider: to revoke refresh tokens (RFC 7009). A token is
/// put down before the provider is asked and taken off when it has answered, so that neither a lost
/// network nor a program that ends meanwhile makes a sign-out forget it. Of a session nothing else
/// is kept: an access token dies by itself within the hour, mostly with its refresh token (RFC
/// 7009, 2.1).
class UnfinishedSignOut : public QObject {
    Q_OBJECT
public:
    /// Everything passed by reference outlives the object.
    UnfinishedSignOut(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                      StoreQueue &queue);

    /// Something is left to do, as far as is known: what an earlier run has left is, after
    /// `load()`.
    [[nodiscard]] bool isPending() const { return !tokens_.isEmpty(); }

    QFuture<Result<void>> load();
    /// Puts a token down; a failure means that the keychain did not take it.
    QFuture<Result<void>> add(const Secret &refreshToken);
    /// Takes a token off: revoked, or refused for good.
    QFuture<Result<void>> settle(const Secret &refreshToken);
    /// Revokes what is left. The error of the first token that has to wait; calls that come
    /// meanwhile share it.
    QFuture<Result<void>> finish();
    /// Takes all off, those of other processes too; the tokens stay valid until they expire.
    QFuture<Result<void>> drop();

Q_SIGNALS:
    void changed();

private:
    using Change = std::function<void(QList<Secret> &tokens)>;
    QFuture<Result<void>> apply(Change change);
    QFuture<Result<void>> write();
    QFuture<Result<void>> revokeNext(const ProviderMetadata &metadata);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    StoreQueue &queue_;
    UnrevokedTokenStore store_;
    QList<Secret> tokens_;
    QList<Change> unwritten_; ///< what has happened to `tokens_` and not yet in the keychain
    bool loaded_ = false;
    SingleFlight<void> loading_;
    SingleFlight<void> finishing_;
};

/// The provider has not said yes or no to a revocation: it is worth asking again. Whatever stands
/// between us and the provider, for example a captive portal, is no answer of the provider.
[[nodiscard]] bool isUnanswered(const Error &error);

} // namespace bifrost
