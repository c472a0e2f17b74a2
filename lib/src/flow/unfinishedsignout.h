// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"
#include "flow/storequeue.h"
#include "protocol/revocationrequest.h"
#include "protocol/tokenresponse.h"
#include "session/unrevokedtokenstore.h"

#include <bifrost/signoutreceipt.h>

#include <QObject>

#include <functional>

namespace bifrost {

/// What sign-outs have left to do at the provider: to revoke refresh tokens (RFC 7009). A token is
/// put down before the provider is asked and taken off when it has answered, so that neither a lost
/// network nor a program that ends meanwhile makes a sign-out forget it. Of a session nothing else
/// is kept: an access token dies by itself within the hour, mostly with its refresh token (RFC
/// 7009, 2.1).
///
/// Other tokens that nobody will use are given back too: those of a refresh that came too late, or
/// of a sign-in that failed. They are put down only when the provider has not answered.
///
/// Providers may revoke everything that a person has granted to the client along with one token
/// (RFC 7009, 2.1), or give the same token again. So nothing is revoked unasked while somebody is
/// signed in, here or in another process, unless it is known to be somebody else's; whose token it
/// is is not kept, so what is left is a question to the person. And the refresh token of the
/// current session is never revoked.
class UnfinishedSignOut : public QObject {
    Q_OBJECT
public:
    /// Everything passed by reference outlives the object.
    UnfinishedSignOut(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                      CurrentSession &current, StoreQueue &queue);

    /// Something is left to do, as far as is known: what an earlier run has left is, after
    /// `load()`.
    [[nodiscard]] bool isPending() const { return !tokens_.isEmpty(); }

    QFuture<Result<void>> load();
    /// Puts a token down; a failure means that the keychain did not take it.
    QFuture<Result<void>> add(const Secret &refreshToken);
    /// Takes a token off: revoked, or refused for good.
    QFuture<Result<void>> settle(const Secret &refreshToken);
    /// Gives back tokens that nobody will use, at once where that can end no session that stands;
    /// the refresh token is put down when it has to wait. `subject` is whose they are; where that
    /// is not known, because a sign-in has failed, and somebody is signed in, they are left to
    /// expire.
    QFuture<Result<void>> discard(const GrantedTokens &tokens,
                                  const std::optional<QString> &subject);
    /// Revokes what is left. The error of the first token that has to wait; calls that come
    /// meanwhile share it. For a person who has been asked, or where nobody is signed in.
    QFuture<Result<void>> finish();
    /// The same, where nobody is signed in; else it waits for the person.
    QFuture<Result<void>> finishUnasked();
    /// What has not been asked of the provider yet stays for later.
    void stopFinishing() { finishingWork_.reset(); }
    /// Takes all off, those of other processes too; the tokens stay valid until they expire.
    QFuture<Result<void>> drop();

    /// Why the provider is not asked to revoke a token of this client; no value when it is.
    [[nodiscard]] std::optional<SignOutReceipt::Reason>
    whyNotAsked(const ProviderMetadata &metadata) const;

Q_SIGNALS:
    void changed();
    /// What an earlier sign-out has left is over for `refreshToken`; the line says how.
    void settled(const bifrost::Secret &refreshToken, const bifrost::SignOutReceipt::Entry &line);

private:
    using Change = std::function<void(QList<Secret> &tokens)>;
    QFuture<Result<void>> apply(Change change);
    QFuture<Result<void>> write();
    QFuture<Result<void>> revokeNext(const ProviderMetadata &metadata);
    QFuture<Result<void>> revokeUnlessCurrent(const Secret &refreshToken,
                                              const ProviderMetadata &metadata,
                                              const std::optional<Session> &standing);
    QFuture<Result<void>> revokeAndSettle(const Secret &refreshToken,
                                          const ProviderMetadata &metadata);
    QFuture<Result<void>> revoke(const Secret &token, TokenTypeHint hint,
                                 const ProviderMetadata &metadata);
    QFuture<Result<void>> putDown(const GrantedTokens &tokens);
    QFuture<Result<void>> giveBack(const GrantedTokens &tokens);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    StoreQueue &queue_;
    UnrevokedTokenStore store_;
    QList<Secret> tokens_;
    QList<Change> unwritten_; ///< what has happened to `tokens_` and not yet in the keychain
    bool loaded_ = false;
    SingleFlight<void> loading_;
    SingleFlight<void> finishing_;
    std::unique_ptr<QObject> finishingWork_; ///< context of its steps
};

/// The provider has not said yes or no to a revocation: it is worth asking again. Whatever stands
/// between us and the provider, for example a captive portal, is no answer of the provider.
[[nodiscard]] bool isUnanswered(const Error &error);

} // namespace bifrost
