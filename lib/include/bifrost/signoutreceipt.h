// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QDateTime>
#include <QList>

#include <optional>

namespace bifrost {

/// How far a sign-out goes.
enum class SignOutScope {
    LocalAndProvider, ///< the provider's session too, and the tokens
    /// Keychain and memory, and the tokens are revoked. The browser is not opened, and the
    /// provider's session stays: for an account that somebody has signed in to by mistake.
    LocalAndTokens,
    LocalOnly, ///< keychain and memory; the tokens and the provider's session stay valid
};

/// What a sign-out did and did not do, step by step. An entry reports only what was confirmed.
struct SignOutReceipt {
    /// What a sign-out does, in this order.
    enum class Step {
        LocalSessionRemoved,  ///< keychain and memory
        RefreshTokenRevoked,  ///< RFC 7009
        AccessTokenRevoked,   ///< RFC 7009
        ProviderSessionEnded, ///< the browser was sent to the end session endpoint; no more is
                              ///< known
        BrowserReturned,      ///< the provider redirected with the right `state`, and no error
    };
    /// How a step ended.
    enum class Status {
        Done,    ///< confirmed
        Failed,  ///< it was tried
        Skipped, ///< it was not tried
    };
    /// Why a step has its status.
    enum class Reason {
        None,                 ///< the status says it all
        NotAsked,             ///< `SignOutScope` excludes it
        NothingToRevoke,      ///< the session has no such token
        EndpointMissing,      ///< the provider's metadata has no such endpoint
        RedirectUriNotUsable, ///< no configured port was free: no `post_logout_redirect_uri` was
                              ///< sent
        StoppedWaiting,       ///< `cancel()`
        EarlierStepFailed,    ///< it would have been of no use
        SeeError,             ///< see `error`
        FinishedLater,  ///< pending in the keychain, see `Client::hasUnfinishedSignOut()`; `error`
                        ///< has the cause, unless the wait was stopped. With `Done`: completed
                        ///< since, see `Client::signOutReceiptChanged()`
        TimedOut,       ///< the browser did not return in time
        ReturnNotAsked, ///< by `Client::openBrowserWithoutReturn()`
        ReturnedWithoutState,      ///< the browser returned, but any web page could have sent it
        AuthenticationNotAccepted, ///< `revocation_endpoint_auth_methods_supported` (RFC 8414 §2)
                                   ///< lacks the authentication method of this client
        TokenExpired,              ///< nothing to revoke any more
        Discarded,                 ///< `Client::discardUnfinishedSignOut()`
        /// The tokens were switched to an organization (`AccountManager::switchOrganization()`):
        /// the provider's session belongs to the account that they were switched from.
        OtherAccount,
    };
    /// The outcome of one step.
    struct Entry {
        Step step{};                  ///< what was to be done
        Status status{};              ///< whether it was
        Reason reason = Reason::None; ///< why, unless the status says it all
        std::optional<Error> error{}; ///< with `Reason::SeeError` and `Reason::FinishedLater`
        std::optional<QDateTime> validUntil{}; ///< of a token that was not revoked; UTC, if known
    };
    QList<Entry> entries; ///< every step once, in order

    /// The entry of `step`. Only for a receipt of the library, which has one for each step.
    [[nodiscard]] const Entry &entry(Step step) const { return entries[static_cast<int>(step)]; }
    /// Whether `step` was confirmed.
    [[nodiscard]] bool done(Step step) const { return entry(step).status == Status::Done; }
};

} // namespace bifrost
