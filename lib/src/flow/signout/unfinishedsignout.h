// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession/currentsession.h"
#include "flow/currentsession/storequeue.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"
#include "protocol/revocationrequest.h"
#include "protocol/tokenresponse.h"
#include "session/unrevokedtokenstore.h"

#include <bifrost/signoutreceipt.h>

#include <QObject>

#include <functional>

namespace bifrost {

/// The pending revocations of sign-outs: refresh tokens that the provider has yet to revoke (RFC
/// 7009). A pending revocation is recorded in the keychain before the provider is asked and removed
/// when it has answered, so neither a lost network nor the end of the program makes a sign-out
/// forget it. Nothing else of a session is kept: an access token expires within the hour, and is
/// usually revoked with its refresh token (RFC 7009 §2.1).
///
/// Other tokens that will not be used are revoked too: those of a refresh that was superseded, and
/// of a sign-in that failed. They become pending only if the provider does not answer.
///
/// A provider may revoke everything that the user has granted to the client together with one token
/// (RFC 7009 §2.1), or issue the same token again. Therefore nothing is revoked without the user's
/// consent while anybody is signed in, in this process or another, unless the token is known to
/// belong to another user. The owner of a pending token is not recorded, so the user has to decide.
/// The refresh token of the current session is never revoked.
///
/// Other accounts of the application may belong to the same user: see `OtherAccounts`. Their
/// sessions count like the current one, except that the tokens of a sign-in that failed are left to
/// expire then: a pending revocation would be that of an account which nobody has.
class UnfinishedSignOut : public QObject {
    Q_OBJECT
public:
    /// Everything passed by reference outlives the object.
    UnfinishedSignOut(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                      CurrentSession &current, StoreQueue &queue);

    /// The accounts of the application beside this one, with the same issuer and client ID.
    struct OtherAccounts {
        /// Whether one of them is signed in that may be `subject`, who may be unknown.
        std::function<QFuture<Result<bool>>(const std::optional<QString> &subject)> mayInclude;
        /// The `sub` of this account, to which its pending revocations belong; no value if it has
        /// none yet.
        std::function<std::optional<QString>()> owner;
    };
    /// Without this call, there are none.
    void consult(OtherAccounts others) { others_ = std::move(others); }

    /// There are pending revocations. Those of earlier runs are known after `load()`.
    [[nodiscard]] bool isPending() const { return !tokens_.isEmpty(); }

    QFuture<Result<void>> load();
    /// Records a pending revocation. Fails when the keychain could not store it.
    QFuture<Result<void>> record(const Secret &refreshToken);
    /// Completes a pending revocation: the token was revoked, or the provider finally refused.
    QFuture<Result<void>> complete(const Secret &refreshToken);
    /// Discards tokens that will not be used: revokes them at once if that cannot end a current
    /// session, else records a pending revocation of the refresh token. `subject` owns the tokens.
    /// If the owner is unknown, because a sign-in has failed, and a user is signed in, the tokens
    /// are left to expire.
    QFuture<Result<void>> discard(const GrantedTokens &tokens,
                                  const std::optional<QString> &subject);
    /// Completes the pending revocations. Fails with the error of the first one that stays pending.
    /// Calls made meanwhile share the outcome. For use with the user's consent, or while nobody is
    /// signed in.
    QFuture<Result<void>> finish();
    /// The same without consent: does nothing while anybody is signed in, in any process.
    QFuture<Result<void>> finishUnasked();
    /// Revocations that have not been requested yet stay pending.
    void stopFinishing() { finishingWork_.reset(); }
    /// Discards all pending revocations, also those of other processes. The tokens stay valid until
    /// they expire.
    QFuture<Result<void>> discardAll();

    /// Why the provider cannot be asked to revoke a token of this client; no value when it can.
    [[nodiscard]] std::optional<SignOutReceipt::Reason>
    whyNotAsked(const ProviderMetadata &metadata) const;

Q_SIGNALS:
    void changed();
    /// The pending revocation of `refreshToken` has ended as `entry` describes.
    void resolved(const bifrost::Secret &refreshToken, const bifrost::SignOutReceipt::Entry &entry);

private:
    using Change = std::function<void(QList<Secret> &tokens)>;
    QFuture<Result<void>> apply(Change change);
    QFuture<Result<void>> write();
    QFuture<Result<void>> discardUnlessShared(const GrantedTokens &tokens,
                                              const std::optional<QString> &subject);
    QFuture<Result<void>> finishUnlessShared();
    QFuture<Result<bool>> mayBeShared(const std::optional<QString> &subject);
    QFuture<Result<void>> revokeNext(const ProviderMetadata &metadata);
    QFuture<Result<void>> revokeUnlessCurrent(const Secret &refreshToken,
                                              const ProviderMetadata &metadata,
                                              const std::optional<Session> &standing);
    QFuture<Result<void>> revokeAndComplete(const Secret &refreshToken,
                                            const ProviderMetadata &metadata);
    QFuture<Result<void>> revoke(const Secret &token, TokenTypeHint hint,
                                 const ProviderMetadata &metadata);
    QFuture<Result<void>> recordRefreshToken(const GrantedTokens &tokens);
    QFuture<Result<void>> revokeBoth(const GrantedTokens &tokens);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    StoreQueue &queue_;
    UnrevokedTokenStore store_;
    OtherAccounts others_;
    QList<Secret> tokens_;
    QList<Change> unwritten_; ///< changes of `tokens_` that the keychain does not have yet
    bool loaded_ = false;
    SingleFlight<void> loading_;
    SingleFlight<void> finishing_;
    std::unique_ptr<QObject> finishingWork_; ///< context of its steps
};

/// The provider has neither granted nor refused a revocation, so a retry may succeed. A response
/// from something in between, such as a captive portal, is not an answer of the provider.
[[nodiscard]] bool isUnanswered(const Error &error);

} // namespace bifrost
