// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QDateTime>
#include <QList>

#include <optional>

namespace bifrost {

/// How far a sign-out goes.
enum class SignOutScope {
    LocalAndProvider,
    LocalOnly, ///< the keychain and memory; tokens stay valid, and so does the provider's session
};

/// What a sign-out did, step by step, and what it did not: no line says more than was confirmed.
struct SignOutReceipt {
    enum class Step {
        LocalSessionRemoved,  ///< keychain and memory
        RefreshTokenRevoked,  ///< RFC 7009
        AccessTokenRevoked,   ///< RFC 7009
        ProviderSessionEnded, ///< the browser was sent to the end session endpoint, no more
        BrowserReturned,      ///< the provider redirected back with our `state`, and no error
    };
    enum class Status { Done, Failed, Skipped };
    enum class Reason {
        None,
        NotAsked,             ///< `SignOutScope::LocalOnly`
        NothingToRevoke,      ///< the session has no such token
        EndpointMissing,      ///< the provider's metadata names no such endpoint
        RedirectUriNotUsable, ///< no configured port was free: no `post_logout_redirect_uri` was
                              ///< sent
        StoppedWaiting,       ///< `cancel()`
        EarlierStepFailed,
        SeeError,       ///< see `error`
        FinishedLater,  ///< kept in the keychain, see `Client::hasUnfinishedSignOut()`; `error`
                        ///< says why not now, unless the waiting was stopped. With `Done`: it has
                        ///< been finished since, see `Client::signOutReceiptChanged()`
        TimedOut,       ///< the browser did not come back
        ReturnNotAsked, ///< by `Client::openBrowserWithoutReturn()`
        ReturnedWithoutState, ///< the browser came to our address, but anybody could have sent it
        AuthenticationNotAccepted, ///< `revocation_endpoint_auth_methods_supported` (RFC 8414 §2)
                                   ///< has not the way in which this client proves itself
        TokenExpired,              ///< it had expired by itself
        Dropped,                   ///< `Client::dropUnfinishedSignOut()`
    };
    struct Entry {
        Step step{};
        Status status{};
        Reason reason = Reason::None;
        std::optional<Error> error{};
        std::optional<QDateTime> validUntil{}; ///< of a token that lives on; UTC, where it is known
    };
    QList<Entry> entries; ///< every step once, in order

    [[nodiscard]] const Entry &entry(Step step) const { return entries[static_cast<int>(step)]; }
    [[nodiscard]] bool done(Step step) const { return entry(step).status == Status::Done; }
};

} // namespace bifrost
