// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace bifrost {

/// Why a session has ended.
enum class EndReason {
    SignedOut,        ///< the user signed out
    SignedOutLocally, ///< the user signed out here only: the provider must not be told
    Invalidated,    ///< the provider refused its refresh token, or sent an ID Token that is invalid
    Replaced,       ///< by another sign-in here, which writes the store itself
    EndedElsewhere, ///< another process has removed or replaced the stored session
    Rejected,       ///< by `ClientConfiguration::signInDecision`, when its claims had changed
};

/// What happened to the session of a client, for an audit log. Contains no secret.
struct SessionEvent {
    /// What happened.
    enum class Kind {
        SignedIn,  ///< by the user, in the browser
        Restored,  ///< read from the keychain: of an earlier run, or of another process
        Refreshed, ///< here, or by another process
        Ended,     ///< see `reason`
    };
    /// What happened.
    Kind kind{};
    /// Of the session (OIDC Core §1.2).
    QString issuer{};
    QString subject{};  ///< `sub`: an identifier of a person
    QDateTime time{};   ///< UTC, by the local clock
    EndReason reason{}; ///< of `Ended`

    friend bool operator==(const SessionEvent &, const SessionEvent &) = default;
};

/// Called with each event, in order, from the event loop of the client's thread, and with what is
/// left when the client is deleted. May delete the client. An exception that it throws is logged.
using SessionEventHandler = std::function<void(const SessionEvent &event)>;

} // namespace bifrost
