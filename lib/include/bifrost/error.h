// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>
#include <bifrost/rule.h>

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace bifrost {

/// The browser, or the listener that waits for it.
struct UserAgentError {
    enum class Kind {
        Cancelled,           ///< `Client::cancel()`, or what was pending is no longer wanted
        TimedOut,            ///< nothing came back within `ClientConfiguration::signInTimeout`
        NoBrowser,           ///< the system has no browser, or could not start it
        ListenerUnavailable, ///< no port of 127.0.0.1 could be opened
    };
    Kind kind{};
    QString detail; ///< for the log and the details pane; never a secret
};

/// An HTTP exchange that did not bring a usable answer.
struct TransportError {
    enum class Kind {
        HostNotFound,
        ConnectionRefused,
        Offline,      ///< no network at all
        TlsUntrusted, ///< the certificate is not trusted: unknown CA, wrong host, expired
        TlsFailed,    ///< the handshake failed for another reason
        TimedOut,
        ConnectionLost, ///< closed before the answer was complete
        TooLarge,       ///< the answer exceeds the cap for its kind
        Redirected,     ///< an endpoint answered with a redirect; none is followed
        HttpStatus,     ///< a status outside 2xx without an OAuth error in it
        NotJson, ///< JSON was expected; `detail` holds the content type, or why none is known
    };
    Kind kind{};
    QUrl url; ///< without query, fragment and user info
    int httpStatus = 0;
    std::optional<std::chrono::seconds> retryAfter; ///< RFC 9110, 10.2.3
    QString detail;
};

/// An error the provider reported by the rules of OAuth 2.0 (RFC 6749, 4.1.2.1 and 5.2).
struct OAuthErrorResponse {
    enum class Endpoint { Authorization, Token, UserInfo, Revocation, EndSession };
    Endpoint endpoint{};
    QString error; ///< for example `access_denied`; printable ASCII, cut to 200 characters
    QString errorDescription; ///< likewise; the provider's words, show them as such
    int httpStatus = 0;       ///< 0 where the error came through the browser
    std::optional<std::chrono::seconds> retryAfter{}; ///< RFC 9110, 10.2.3
};

/// A message that broke a rule. `expected` and `actual` never hold a secret.
struct ValidationError {
    Rule rule{};
    QString expected;
    QString actual;
};

/// The keychain.
struct StorageError {
    enum class Kind {
        Unavailable,    ///< no keychain runs, and none can be started; or it went away
        LibraryMissing, ///< there may be one, but the library that talks with it is not installed
        Disabled,       ///< the person has switched it off
        Locked,         ///< the keychain says so of itself, and was not unlocked when it asked
        Denied,         ///< the person, or the system, refused
        Asking,         ///< it has asked the person, who has not answered yet
        TimedOut,       ///< no answer within the deadline; it counts when it comes
        NotKept,        ///< it took what was written, and does not give it back
        Corrupt,        ///< the stored record is not whole; it counts as none and is left alone
        NewerVersion,   ///< written by a newer version of this software; left untouched
        OtherKeychain,  ///< stored in another keychain, which `detail` names; left untouched
        ForeignClient,  ///< belongs to another issuer or client ID; left untouched
        Failed,         ///< anything else; `detail` says what
    };
    Kind kind{};
    QString detail;
};

/// There is no session to work with.
struct SessionError {
    enum class Kind {
        SignedOut, ///< nobody is signed in
        Expired,   ///< the session has ended and cannot be refreshed
        Busy,      ///< another sign-in or sign-out is under way
        InUse,     ///< another process works on the session and does not finish
    };
    Kind kind{};
};

using Error = std::variant<UserAgentError, TransportError, OAuthErrorResponse, ValidationError,
                           StorageError, SessionError>;

/// The person, or the program, called it off.
[[nodiscard]] BIFROST_EXPORT bool isCancelled(const Error &error);
/// The same request may succeed later without anybody changing anything.
[[nodiscard]] BIFROST_EXPORT bool isTransient(const Error &error);
/// How long the provider asked to be left alone (429, 503), if it did.
[[nodiscard]] BIFROST_EXPORT std::optional<std::chrono::seconds> retryAfter(const Error &error);
/// A refresh that failed like this has ended the session: `invalid_grant`, or a refreshed ID Token
/// that failed validation. Everything else keeps it, also a token that could not be judged: its key
/// is not in the provider's key set (`Rule::JwsKeyIsFound`), or its times make no sense by a clock
/// that may be wrong (`exp`, `iat`, `nbf`).
[[nodiscard]] BIFROST_EXPORT bool invalidatesSession(const Error &error);
/// One line for a log: kind, rule, clause, status. Never a secret.
[[nodiscard]] BIFROST_EXPORT QString toLogString(const Error &error);

} // namespace bifrost
