// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>
#include <bifrost/export.h>
#include <bifrost/rule.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace bifrost {

/// One step of the protocol as a `ProtocolTrace` has recorded it. It never holds a secret: codes,
/// tokens, keys and the like are masked before a step is made.
struct ProtocolStep {
    /// Which step it is.
    enum class Kind {
        Discovery,             ///< the provider's metadata (OIDC Discovery §4)
        Keys,                  ///< the provider's keys (OIDC Discovery §3, `jwks_uri`)
        PushedAuthorization,   ///< RFC 9126 §2
        DeviceAuthorization,   ///< RFC 8628 §3.1
        Authorization,         ///< the authorization request, in the browser
        AuthorizationResponse, ///< the redirect to the application
        Token,                 ///< RFC 6749 §3.2, with any grant
        IdToken,               ///< the validation of an ID Token: a step without a message
        UserInfo,              ///< OIDC Core §5.3
        Revocation,            ///< RFC 7009 §2
        EndSessionProbe,       ///< which methods the end session endpoint accepts; ends no session
        EndSession,            ///< the end session request, in the browser
        EndSessionResponse,    ///< the redirect after it
        Organizations,         ///< a page of `AccountManager::organizations()`
        Other,                 ///< any other request to the provider
    };
    /// Between whom it takes place.
    enum class Route {
        Exchange, ///< the application asks, the provider answers
        Outward,  ///< from the application through the browser to the provider
        Inward,   ///< from the provider through the browser to the application
        Local,    ///< within the application
    };
    /// What it belongs to.
    enum class Operation {
        SignIn,        ///< `Client::signIn()`
        Refresh,       ///< a refresh, whoever has asked for it
        SignOut,       ///< `Client::signOut()`
        Organizations, ///< a list of organizations, or the switch to one
        Background, ///< between these: preparation, the profile after a refresh, late revocations
    };

    /// A parameter, a header field, a member or a claim.
    struct Field {
        /// Where it stands.
        enum class Part {
            Query,      ///< of the address
            Form,       ///< of a form-encoded body
            Header,     ///< of the HTTP message
            Body,       ///< a member of a JSON body
            Metadata,   ///< a member of the provider's metadata
            Key,        ///< a key of the provider, without its numbers
            JoseHeader, ///< of a signed token (RFC 7515 §4)
            Claim,      ///< of the ID Token, or of UserInfo
        };
        /// Who may see its value.
        enum class Disclosure {
            Shown,    ///< anybody
            Personal, ///< the user: it's about a person, and is left out of what is exported
            Masked,   ///< nobody: it's a secret, or unknown
        };
        Part part{};                                ///< where it stands
        QString name{};                             ///< printable, at most 100 characters
        QString value{};                            ///< printable and bounded; empty if masked
        Disclosure disclosure = Disclosure::Masked; ///< who may see `value`
        qsizetype size = 0;                         ///< of the whole value, in bytes
        /// Of a masked value: two that are equal have equal fingerprints within one trace. Eight
        /// hexadecimal digits of an HMAC with a key that only the trace knows, so a fingerprint
        /// tells nothing to anybody else.
        QString fingerprint{};
        QString clause{}; ///< that defines it, for example `RFC 7636 §4.3`; empty: not known
    };

    /// A check that was made on what was received.
    struct Check {
        /// What became of it.
        enum class Outcome {
            Passed,   ///< the rule holds
            Violated, ///< it doesn't, and nothing after it was checked
            NotMade,  ///< an earlier rule was violated, or there was nothing to check
        };
        Rule rule{};       ///< `name()` and `clause()` say which
        Outcome outcome{}; ///< what became of it
        QString member{};  ///< of the metadata, for rules that apply to several; else empty
    };

    quint64 id = 0;            ///< unique within the trace, in the order of their beginning
    Kind kind = Kind::Other;   ///< which step it is
    Operation operation{};     ///< what it belongs to
    quint64 operationNumber{}; ///< equal for the steps of one sign-in, refresh or sign-out
    QDateTime started{};       ///< UTC, by the local clock
    /// From the request to the complete response; for a request in the browser, until the browser
    /// came back. No value while it is pending, if it never ended, and where there is nothing to
    /// measure.
    std::optional<std::chrono::milliseconds> duration{};
    bool isPending = false;       ///< the response may still arrive
    QByteArray method{};          ///< `GET` or `POST`; empty for a local step
    QUrl address{};               ///< without query, fragment and user info
    int status = 0;               ///< of the HTTP response; 0: there was none
    QList<Field> request{};       ///< what was sent, in order
    QList<Field> response{};      ///< what was received, in order
    QList<Check> checks{};        ///< in the order in which they were made
    std::optional<Error> error{}; ///< why the step has failed
};

/// The number of kinds, which are numbered from 0.
inline constexpr int protocolStepKindCount = static_cast<int>(ProtocolStep::Kind::Other) + 1;

/// A short name of a kind for logs and files, for example `token`; it does not change.
[[nodiscard]] BIFROST_EXPORT QString name(ProtocolStep::Kind kind);
/// The clause that a kind is from, for example `RFC 7009 §2`; empty for `Other`.
[[nodiscard]] BIFROST_EXPORT QString clause(ProtocolStep::Kind kind);
/// Between whom steps of this kind take place.
[[nodiscard]] BIFROST_EXPORT ProtocolStep::Route route(ProtocolStep::Kind kind);

/// The names in `part` that the library knows, for a table of what they mean.
[[nodiscard]] BIFROST_EXPORT QStringList knownFields(ProtocolStep::Field::Part part);

/// The request of `step` as a command for curl and a POSIX shell, on several lines. Masked and
/// personal values are variables, such as `$CODE`. Empty for a step that sends nothing.
[[nodiscard]] BIFROST_EXPORT QString toCurl(const ProtocolStep &step);

/// `steps` as an HTTP Archive (HAR 1.2) in JSON, for tools that show network traffic. Masked values
/// have their length and fingerprint instead, and personal ones their length. What HAR has no place
/// for is in members that begin with an underscore: `_step`, `_operation`, `_checks`, `_error`.
[[nodiscard]] BIFROST_EXPORT QByteArray toHar(const QList<ProtocolStep> &steps);

} // namespace bifrost
