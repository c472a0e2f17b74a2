// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QList>

#include <optional>

namespace bifrost {

/// How far a sign-out goes.
enum class SignOutScope {
    LocalAndProvider,
    LocalOnly, ///< the keychain and memory; tokens stay valid, and so does the provider's session
};

/// What a sign-out did, step by step, and what it did not.
struct SignOutReceipt {
    enum class Step {
        LocalSessionRemoved,  ///< keychain and memory
        RefreshTokenRevoked,  ///< RFC 7009
        AccessTokenRevoked,   ///< RFC 7009
        ProviderSessionEnded, ///< the browser was sent to the end session endpoint
        BrowserReturned,      ///< the provider redirected back with our `state`
    };
    enum class Status { Done, Failed, Skipped };
    enum class Reason {
        None,
        NotAsked,             ///< `SignOutScope::LocalOnly`
        NothingToRevoke,      ///< the session has no such token
        EndpointMissing,      ///< the provider's metadata names no such endpoint
        RedirectUriNotUsable, ///< no configured port was free: no `post_logout_redirect_uri` was
                              ///< sent
        StoppedWaiting,       ///< `cancel()`, or the time-out
        EarlierStepFailed,
        SeeError,      ///< see `error`
        FinishedLater, ///< kept in the keychain, see `Client::hasUnfinishedSignOut()`; `error`
                       ///< says why not now, unless the waiting was stopped
    };
    struct Entry {
        Step step{};
        Status status{};
        Reason reason = Reason::None;
        std::optional<Error> error;
    };
    QList<Entry> entries; ///< every step once, in order

    [[nodiscard]] const Entry &entry(Step step) const { return entries[static_cast<int>(step)]; }
    [[nodiscard]] bool done(Step step) const { return entry(step).status == Status::Done; }
};

} // namespace bifrost
