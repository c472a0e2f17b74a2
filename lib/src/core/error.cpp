// SPDX-License-Identifier: Apache-2.0
#include <bifrost/error.h>

namespace bifrost {
namespace {

template<typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template<typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

QString kindName(UserAgentError::Kind kind) {
    switch (kind) {
    case UserAgentError::Kind::Cancelled:
        return QStringLiteral("Cancelled");
    case UserAgentError::Kind::TimedOut:
        return QStringLiteral("TimedOut");
    case UserAgentError::Kind::NoBrowser:
        return QStringLiteral("NoBrowser");
    case UserAgentError::Kind::ListenerUnavailable:
        return QStringLiteral("ListenerUnavailable");
    }
    return {};
}

QString kindName(TransportError::Kind kind) {
    switch (kind) {
    case TransportError::Kind::HostNotFound:
        return QStringLiteral("HostNotFound");
    case TransportError::Kind::ConnectionRefused:
        return QStringLiteral("ConnectionRefused");
    case TransportError::Kind::Offline:
        return QStringLiteral("Offline");
    case TransportError::Kind::TlsUntrusted:
        return QStringLiteral("TlsUntrusted");
    case TransportError::Kind::TlsFailed:
        return QStringLiteral("TlsFailed");
    case TransportError::Kind::TimedOut:
        return QStringLiteral("TimedOut");
    case TransportError::Kind::ConnectionLost:
        return QStringLiteral("ConnectionLost");
    case TransportError::Kind::TooLarge:
        return QStringLiteral("TooLarge");
    case TransportError::Kind::Redirected:
        return QStringLiteral("Redirected");
    case TransportError::Kind::HttpStatus:
        return QStringLiteral("HttpStatus");
    case TransportError::Kind::NotJson:
        return QStringLiteral("NotJson");
    }
    return {};
}

QString kindName(StorageError::Kind kind) {
    switch (kind) {
    case StorageError::Kind::Unavailable:
        return QStringLiteral("Unavailable");
    case StorageError::Kind::LibraryMissing:
        return QStringLiteral("LibraryMissing");
    case StorageError::Kind::Disabled:
        return QStringLiteral("Disabled");
    case StorageError::Kind::Asking:
        return QStringLiteral("Asking");
    case StorageError::Kind::OtherKeychain:
        return QStringLiteral("OtherKeychain");
    case StorageError::Kind::NotKept:
        return QStringLiteral("NotKept");
    case StorageError::Kind::Locked:
        return QStringLiteral("Locked");
    case StorageError::Kind::Denied:
        return QStringLiteral("Denied");
    case StorageError::Kind::TimedOut:
        return QStringLiteral("TimedOut");
    case StorageError::Kind::Corrupt:
        return QStringLiteral("Corrupt");
    case StorageError::Kind::NewerVersion:
        return QStringLiteral("NewerVersion");
    case StorageError::Kind::ForeignClient:
        return QStringLiteral("ForeignClient");
    case StorageError::Kind::Failed:
        return QStringLiteral("Failed");
    }
    return {};
}

QString kindName(SessionError::Kind kind) {
    switch (kind) {
    case SessionError::Kind::SignedOut:
        return QStringLiteral("SignedOut");
    case SessionError::Kind::Expired:
        return QStringLiteral("Expired");
    case SessionError::Kind::Busy:
        return QStringLiteral("Busy");
    case SessionError::Kind::InUse:
        return QStringLiteral("InUse");
    }
    return {};
}

QString endpointName(OAuthErrorResponse::Endpoint endpoint) {
    switch (endpoint) {
    case OAuthErrorResponse::Endpoint::Authorization:
        return QStringLiteral("Authorization");
    case OAuthErrorResponse::Endpoint::Token:
        return QStringLiteral("Token");
    case OAuthErrorResponse::Endpoint::UserInfo:
        return QStringLiteral("UserInfo");
    case OAuthErrorResponse::Endpoint::Revocation:
        return QStringLiteral("Revocation");
    case OAuthErrorResponse::Endpoint::EndSession:
        return QStringLiteral("EndSession");
    }
    return {};
}

/// `: detail`, or nothing. Details come from the system in its own language, so they keep their
/// letters; what could break the line, or move a terminal's cursor, goes.
QString suffix(const QString &detail) {
    QString line;
    for (const QChar c : detail.simplified()) {
        line += c.isPrint() || c.isSurrogate() ? c : QChar(u'?');
    }
    return line.isEmpty() ? line : QStringLiteral(": ") + line;
}

bool isTransientStatus(int httpStatus) {
    return httpStatus >= 500 || httpStatus == 429; // 429: RFC 6585, 4
}

bool isTransientKind(const TransportError &error) {
    switch (error.kind) {
    case TransportError::Kind::HostNotFound:
    case TransportError::Kind::ConnectionRefused:
    case TransportError::Kind::Offline:
    case TransportError::Kind::TimedOut:
    case TransportError::Kind::ConnectionLost:
        return true;
    case TransportError::Kind::HttpStatus:
        return isTransientStatus(error.httpStatus);
    case TransportError::Kind::TlsUntrusted:
    case TransportError::Kind::TlsFailed:
    case TransportError::Kind::TooLarge:
    case TransportError::Kind::Redirected:
    case TransportError::Kind::NotJson:
        return false;
    }
    return false;
}

/// The rule is about the ID Token itself. Rules about the key set are not: with an unknown key
/// (`JwsKeyIsFound`) or an unusable one (`JwsKeyIsUsable`) the token was not found wrong, it could
/// not be judged; that happens for minutes while a provider rotates its keys behind a cache, and it
/// would sign everybody out.
bool isAboutIdToken(Rule rule) {
    if (rule == Rule::JwsKeyIsFound || rule == Rule::JwsKeyIsUsable) {
        return false;
    }
    return rule >= Rule::JwsIsCompact && rule <= Rule::RefreshedNonceMatches;
}

/// What a clock that is wrong, ours or the provider's, makes of any ID Token.
bool dependsOnTheClock(Rule rule) {
    return rule == Rule::IdTokenIsNotExpired || rule == Rule::IdTokenIssuedAtIsPlausible ||
           rule == Rule::IdTokenIsAlreadyValid;
}

QString describe(const TransportError &error) {
    QString line = QStringLiteral("TransportError ") + kindName(error.kind);
    if (error.httpStatus != 0) {
        line += QStringLiteral(" status=%1").arg(error.httpStatus);
    }
    if (!error.url.isEmpty()) {
        const QUrl shown =
            error.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        line += QStringLiteral(" url=") + QString::fromLatin1(shown.toEncoded());
    }
    if (error.retryAfter) {
        line += QStringLiteral(" retry-after=%1s").arg(error.retryAfter->count());
    }
    return line + suffix(error.detail);
}

QString describe(const OAuthErrorResponse &error) {
    QString line = QStringLiteral("OAuthErrorResponse ") + endpointName(error.endpoint);
    if (error.httpStatus != 0) {
        line += QStringLiteral(" status=%1").arg(error.httpStatus);
    }
    return line + QStringLiteral(" error=") + error.error + suffix(error.errorDescription);
}

QString describe(const ValidationError &error) {
    QString line =
        QStringLiteral("ValidationError %1 (%2)").arg(name(error.rule), clause(error.rule));
    if (!error.expected.isEmpty()) {
        line += suffix(QStringLiteral("expected '%1'").arg(error.expected));
    }
    if (!error.actual.isEmpty()) {
        line += suffix(QStringLiteral("actual '%1'").arg(error.actual));
    }
    return line;
}

} // namespace

bool isCancelled(const Error &error) {
    const auto *userAgent = std::get_if<UserAgentError>(&error);
    return userAgent != nullptr && userAgent->kind == UserAgentError::Kind::Cancelled;
}

bool isTransient(const Error &error) {
    if (const auto *transport = std::get_if<TransportError>(&error)) {
        return isTransientKind(*transport);
    }
    if (const auto *session = std::get_if<SessionError>(&error)) {
        return session->kind == SessionError::Kind::InUse;
    }
    if (const auto *oauth = std::get_if<OAuthErrorResponse>(&error)) {
        // The two codes stand in for 500 and 503, which a redirect cannot carry (RFC
        // 6749, 4.1.2.1).
        return isTransientStatus(oauth->httpStatus) ||
               oauth->error == QLatin1String("server_error") ||
               oauth->error == QLatin1String("temporarily_unavailable");
    }
    return false;
}

std::optional<std::chrono::seconds> retryAfter(const Error &error) {
    if (const auto *transport = std::get_if<TransportError>(&error)) {
        return transport->retryAfter;
    }
    const auto *oauth = std::get_if<OAuthErrorResponse>(&error);
    return oauth != nullptr ? oauth->retryAfter : std::nullopt;
}

bool invalidatesSession(const Error &error) {
    if (const auto *oauth = std::get_if<OAuthErrorResponse>(&error)) {
        return oauth->endpoint == OAuthErrorResponse::Endpoint::Token &&
               oauth->error == QLatin1String("invalid_grant");
    }
    const auto *validation = std::get_if<ValidationError>(&error);
    return validation != nullptr && isAboutIdToken(validation->rule) &&
           !dependsOnTheClock(validation->rule);
}

QString toLogString(const Error &error) {
    return std::visit(
        Overloaded{
            [](const UserAgentError &e) {
                return QStringLiteral("UserAgentError ") + kindName(e.kind) + suffix(e.detail);
            },
            [](const TransportError &e) { return describe(e); },
            [](const OAuthErrorResponse &e) { return describe(e); },
            [](const ValidationError &e) { return describe(e); },
            [](const StorageError &e) {
                return QStringLiteral("StorageError ") + kindName(e.kind) + suffix(e.detail);
            },
            [](const SessionError &e) {
                return QStringLiteral("SessionError ") + kindName(e.kind);
            },
        },
        error);
}

} // namespace bifrost
