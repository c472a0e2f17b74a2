// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>
#include <bifrost/rule.h>

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace bifrost {

/// The browser, or the listener that waits for its redirect, failed.
struct UserAgentError {
    /// What failed.
    enum class Kind {
        Canceled,            ///< `Client::cancel()`, or the operation has become void
        TimedOut,            ///< no redirect within `ClientConfiguration::signInTimeout`
        NoBrowser,           ///< the system has no browser
        BrowserFailed,       ///< it has one, but could not start it, or it ended with an error
        ListenerUnavailable, ///< no port of the redirect host could be opened
    };
    Kind kind{};    ///< what failed
    QString detail; ///< for logs and the details in a user interface; never a secret
};

/// The provider reported an OAuth error (RFC 6749 §4.1.2.1 and §5.2), with whatever status.
struct OAuthErrorResponse {
    /// Who reported the error.
    enum class Endpoint {
        Authorization,       ///< RFC 6749 §3.1, through the browser
        Token,               ///< RFC 6749 §3.2
        UserInfo,            ///< OIDC Core §5.3
        Revocation,          ///< RFC 7009 §2
        EndSession,          ///< RP-Initiated Logout §2
        PushedAuthorization, ///< RFC 9126 §2
        Metadata,            ///< of the provider (OIDC Discovery §4)
        Keys,                ///< `jwks_uri` (OIDC Discovery §3)
        DeviceAuthorization, ///< RFC 8628 §3.1
    };
    Endpoint endpoint{}; ///< who reported the error
    QString error;       ///< for example `access_denied`; printable ASCII, at most 200 characters
    QString errorDescription; ///< likewise; written by the provider, and to be shown as such
    int httpStatus = 0;       ///< 0 if the error was reported through the browser
    std::optional<std::chrono::seconds> retryAfter{}; ///< RFC 9110 §10.2.3
    QString errorUri{}; ///< a page about the error; as `error`, to be shown and never opened
};

/// An HTTP exchange failed, or its response is unusable.
struct TransportError {
    /// What failed.
    enum class Kind {
        HostNotFound,      ///< the name is not known, or cannot be resolved now
        ConnectionRefused, ///< nobody listens there
        Offline,           ///< no network at all
        TlsUntrusted,      ///< the certificate is not trusted: unknown CA, wrong host, expired
        TlsFailed,         ///< the handshake failed for another reason
        ClientCertificateRequired,    ///< the server demands a client certificate, and got none
        ClientCertificateRefused,     ///< the server did not accept ours (RFC 8446 §6.2)
        ClientCertificateExpired,     ///< likewise, and it has expired: `detail` says when
        ClientCertificateNotYetValid, ///< likewise, before the period of its validity begins
        TimedOut,       ///< no complete response within `ClientConfiguration::requestTimeout`
        ConnectionLost, ///< closed before the response was complete
        TooLarge,       ///< the response exceeds its size limit
        Redirected,     ///< a redirect that is not followed; `detail` is where it leads
        HttpStatus,     ///< a status other than 2xx, without an OAuth error
        NoProvider,     ///< the metadata's address responded that nothing is there, or is for us
        NotJson, ///< the response is not JSON; `detail` has the content type, `text/html` for any
                 ///< web page, or why there is none
        ProxyUnreachable, ///< the proxy was not found, refused, closed or stayed silent, or is none
        ProxyAuthenticationRequired,    ///< it asks for a name and password, and there are none
        ProxyAuthenticationRefused,     ///< it refused the name and password that it was given
        ProxyAuthenticationUnsupported, ///< none of its methods (`detail`) works here
        ProxyRefused, ///< it refused to connect to the provider, with `httpStatus` (0: SOCKS)
    };
    Kind kind{};                                    ///< what failed
    QUrl url;                                       ///< without query, fragment and user info
    int httpStatus = 0;                             ///< 0 if there was no response
    std::optional<std::chrono::seconds> retryAfter; ///< RFC 9110 §10.2.3
    QString detail;  ///< for logs and details, in English; never a secret
    QString proxy{}; ///< `Proxy::name()` of the proxy that the request went to; empty: none
    QString certificateIssuer{}; ///< TlsUntrusted: who issued the certificate, by its own words
    /// Whose response it is; for HttpStatus of the token endpoint alone.
    std::optional<OAuthErrorResponse::Endpoint> endpoint{};
};

/// A message, or the configuration, violates a rule. `expected` and `actual` never hold a secret.
struct ValidationError {
    Rule rule{};      ///< which has a `name()` and a `clause()`
    QString expected; ///< what the rule demands here; printable and bounded, may be empty
    QString actual;   ///< what was found; printable and bounded, may be from outside, may be empty
    /// What can be used instead. `Rule::MetadataIssuerMatches`: the issuer that the provider
    /// states, if the metadata at that address was found, and states it too. Empty otherwise. Ask
    /// the user, or use it only if it has the origin of the configured one.
    QString suggestion{};
};

/// The keychain failed.
struct StorageError {
    /// What failed.
    enum class Kind {
        Unavailable,    ///< no keychain is running or can be started; or it has terminated
        LibraryMissing, ///< there may be one, but the library that accesses it is not installed
        Disabled,       ///< the user has disabled it
        Locked,         ///< it reports that it is locked, and the user did not unlock it
        Denied,         ///< the user, or the system, denied access
        AlwaysDenied,   ///< denied by a setting of the keychain, which asks nobody
        Asking,         ///< it has asked the user, who has not responded yet
        TimedOut,       ///< no response in time; a later response still takes effect
        NotKept,        ///< it accepted an entry, but does not return it
        Corrupt,        ///< the stored record is damaged; it is ignored, and left untouched
        NewerVersion,   ///< written by a newer version of this software; left untouched
        OtherKeychain,  ///< stored in another keychain, which `detail` names; left untouched
        ForeignClient,  ///< belongs to another issuer or client ID; left untouched
        Failed,         ///< anything else; see `detail`
    };
    Kind kind{};    ///< what failed
    QString detail; ///< for logs and details, in English; never a secret
};

/// The hardware that is to make a signing key, or that keeps the one of a session, cannot be used
/// now. A session is kept; see `SessionError::ProofKeyMissing` for a key that is lost.
struct SigningKeyError {
    /// What failed.
    enum class Kind {
        Unsupported,   ///< this build, or this system, uses no such hardware
        ModuleMissing, ///< the software that speaks with it, `detail`, is not installed
        NotFound,      ///< there is none: no TPM 2.0, or it is disabled in the firmware
        Denied,        ///< this user may not use it, or it demands a password
        Busy,          ///< it has too much to do, or blocks for a while after wrong passwords
        Unavailable,   ///< the connection to it cannot be made, or has broken
        TimedOut,      ///< no response within `ClientConfiguration::requestTimeout`
        Failed,        ///< anything else; see `detail`
    };
    Kind kind{};      ///< what failed
    QString detail{}; ///< for logs and details, in English; never a secret
};

/// There is no usable session, or it is in use.
struct SessionError {
    /// Why there is no usable session.
    enum class Kind {
        SignedOut, ///< no user is signed in
        Expired,   ///< the session has ended and cannot be refreshed
        /// Its tokens are bound to a key (RFC 9449) that cannot be used here any more, or are not
        /// bound although `ClientConfiguration::dpop` requires it now. The user has to sign in.
        ProofKeyMissing,
        Busy,           ///< another sign-in or sign-out is pending
        InUse,          ///< another process works on the session and did not finish in time
        UnknownAccount, ///< an `AccountManager` has no account of that ID
    };
    Kind kind{}; ///< why there is no usable session
};

/// The application did not accept the user who has signed in, so nobody is signed in; see
/// `ClientConfiguration::signInDecision`.
struct SignInRejection {
    /// What the application did.
    enum class Kind {
        Rejected, ///< it has decided so
        TimedOut, ///< it has not decided within `ClientConfiguration::decisionTimeout`
        Failed,   ///< its function threw an exception, see `detail`, or canceled its future
    };
    Kind kind{};       ///< why nobody is signed in
    QString message{}; ///< Rejected: why, in the application's own words to the user
    QString detail{};  ///< for logs and the details in a user interface
};

/// A request of an `ApiClient` was not sent, or the API refused its access token.
struct ApiError {
    /// What is wrong with the request, or with its access token.
    enum class Kind {
        OriginNotAllowed, ///< `detail` is not in `ApiConfiguration::origins`; nothing was sent
        InvalidRequest,   ///< it cannot be sent, see `detail`; nothing was sent
        DeviceFailed,     ///< the body could not be read, or the response could not be written
        TokenRejected, ///< 401 with `invalid_token` (RFC 6750 §3.1), or without an error, although
                       ///< the token was refreshed
        /// The request has to be sent again, with the token that has been refreshed or to where a
        /// redirect leads, and its body cannot be read again. Call again with a new body.
        BodyNotRepeatable,
        InsufficientScope,          ///< `insufficient_scope` (RFC 6750 §3.1)
        InsufficientAuthentication, ///< `insufficient_user_authentication` (RFC 9470 §3)
    };
    Kind kind{};        ///< who refused the request, and why
    QUrl url{};         ///< without query, fragment and user info
    int httpStatus = 0; ///< of the response; 0 if there was none
    /// By the API (RFC 6750 §3), to be shown as such: printable ASCII, at most 200 characters.
    QString errorDescription{};
    /// InsufficientScope: those that the API requires and that were not granted. Empty if it does
    /// not say which.
    QStringList missingScopes{};
    /// InsufficientAuthentication: see `stepUpOptions()`.
    QStringList acrValues{};
    /// InsufficientAuthentication: how long ago the user may have been authenticated.
    std::optional<std::chrono::seconds> maxAge{};
    QString detail{}; ///< for logs and the details in a user interface; never a secret
};

/// Why an operation failed, by origin. Copyable, and never a secret. Branch on the functions below,
/// or on the alternative with `std::get_if()`. Alternatives and kinds may be added in minor
/// versions.
///
/// \code
/// const bifrost::Result<bifrost::Issuer> issuer = bifrost::Issuer::fromInput(QString());
/// if (!issuer) {
///     const auto *violation = std::get_if<bifrost::ValidationError>(&issuer.error());
///     qWarning() << (violation != nullptr ? bifrost::clause(violation->rule)
///                                         : bifrost::toLogString(issuer.error()));
/// }
/// \endcode
using Error = std::variant<UserAgentError, TransportError, OAuthErrorResponse, ValidationError,
                           StorageError, SessionError, SignInRejection, ApiError, SigningKeyError>;

/// The user, or the application, canceled the operation.
[[nodiscard]] BIFROST_EXPORT bool isCanceled(const Error &error);
/// The same request may succeed later without any change by the user.
[[nodiscard]] BIFROST_EXPORT bool isTransient(const Error &error);
/// The provider cannot be reached: no network, no such host, no connection to it or none that can
/// be trusted, or no complete response in time. An error response is none: it was reached.
[[nodiscard]] BIFROST_EXPORT bool isOutage(const Error &error);
/// The token endpoint refuses the request and will refuse it again until somebody changes something
/// at the provider, or the user signs in anew: an OAuth error, or a status 4xx, that is neither
/// transient nor `invalid_grant`. A session whose refresh is refused is kept.
[[nodiscard]] BIFROST_EXPORT bool isRefusal(const Error &error);
/// How long the provider asked the client to wait (RFC 9110 §10.2.3; status 429 and 503).
[[nodiscard]] BIFROST_EXPORT std::optional<std::chrono::seconds> retryAfter(const Error &error);
/// A refresh that failed with `error` has ended the session: the token endpoint reported
/// `invalid_grant`, or the new ID Token is about another user, from another issuer, for another
/// client, or not signed by the provider. False for an ID Token that could not be validated, or
/// violates any other rule: it is left out, as the provider may leave it out (OIDC Core §12.2), and
/// the refresh succeeds.
[[nodiscard]] BIFROST_EXPORT bool invalidatesSession(const Error &error);
/// One line for a log, in English: kind, rule, clause, status. Never a secret.
[[nodiscard]] BIFROST_EXPORT QString toLogString(const Error &error);

} // namespace bifrost
