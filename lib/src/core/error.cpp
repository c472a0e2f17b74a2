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
    case UserAgentError::Kind::Canceled:
        return QStringLiteral("Canceled");
    case UserAgentError::Kind::TimedOut:
        return QStringLiteral("TimedOut");
    case UserAgentError::Kind::NoBrowser:
        return QStringLiteral("NoBrowser");
    case UserAgentError::Kind::BrowserFailed:
        return QStringLiteral("BrowserFailed");
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
    case TransportError::Kind::ClientCertificateRequired:
        return QStringLiteral("ClientCertificateRequired");
    case TransportError::Kind::ClientCertificateRefused:
        return QStringLiteral("ClientCertificateRefused");
    case TransportError::Kind::ClientCertificateExpired:
        return QStringLiteral("ClientCertificateExpired");
    case TransportError::Kind::ClientCertificateNotYetValid:
        return QStringLiteral("ClientCertificateNotYetValid");
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
    case TransportError::Kind::NoProvider:
        return QStringLiteral("NoProvider");
    case TransportError::Kind::NotJson:
        return QStringLiteral("NotJson");
    case TransportError::Kind::ProxyUnreachable:
        return QStringLiteral("ProxyUnreachable");
    case TransportError::Kind::ProxyAuthenticationRequired:
        return QStringLiteral("ProxyAuthenticationRequired");
    case TransportError::Kind::ProxyAuthenticationRefused:
        return QStringLiteral("ProxyAuthenticationRefused");
    case TransportError::Kind::ProxyAuthenticationUnsupported:
        return QStringLiteral("ProxyAuthenticationUnsupported");
    case TransportError::Kind::ProxyRefused:
        return QStringLiteral("ProxyRefused");
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
    case StorageError::Kind::AlwaysDenied:
        return QStringLiteral("AlwaysDenied");
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
    case SessionError::Kind::ProofKeyMissing:
        return QStringLiteral("ProofKeyMissing");
    case SessionError::Kind::Busy:
        return QStringLiteral("Busy");
    case SessionError::Kind::InUse:
        return QStringLiteral("InUse");
    case SessionError::Kind::UnknownAccount:
        return QStringLiteral("UnknownAccount");
    }
    return {};
}

QString kindName(SigningKeyError::Kind kind) {
    switch (kind) {
    case SigningKeyError::Kind::Unsupported:
        return QStringLiteral("Unsupported");
    case SigningKeyError::Kind::ModuleMissing:
        return QStringLiteral("ModuleMissing");
    case SigningKeyError::Kind::NotFound:
        return QStringLiteral("NotFound");
    case SigningKeyError::Kind::Denied:
        return QStringLiteral("Denied");
    case SigningKeyError::Kind::Busy:
        return QStringLiteral("Busy");
    case SigningKeyError::Kind::Unavailable:
        return QStringLiteral("Unavailable");
    case SigningKeyError::Kind::TimedOut:
        return QStringLiteral("TimedOut");
    case SigningKeyError::Kind::Failed:
        return QStringLiteral("Failed");
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
    case OAuthErrorResponse::Endpoint::PushedAuthorization:
        return QStringLiteral("PushedAuthorization");
    case OAuthErrorResponse::Endpoint::Metadata:
        return QStringLiteral("Metadata");
    case OAuthErrorResponse::Endpoint::Keys:
        return QStringLiteral("Keys");
    case OAuthErrorResponse::Endpoint::DeviceAuthorization:
        return QStringLiteral("DeviceAuthorization");
    }
    return {};
}

/// `: detail`, or nothing. Details may be in the language of the system, so letters are kept;
/// characters that could break the line or move the cursor of a terminal are replaced.
QString suffix(const QString &detail) {
    QString line;
    for (const QChar c : detail.simplified()) {
        line += c.isPrint() || c.isSurrogate() ? c : QChar(u'?');
    }
    return line.isEmpty() ? line : QStringLiteral(": ") + line;
}

QString shownUrl(const QUrl &url) {
    return QString::fromLatin1(
        url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toEncoded());
}

QString describe(const TransportError &error) {
    QString line = QStringLiteral("TransportError ") + kindName(error.kind);
    if (error.httpStatus != 0) {
        line += QStringLiteral(" status=%1").arg(error.httpStatus);
    }
    if (!error.url.isEmpty()) {
        line += QStringLiteral(" url=") + shownUrl(error.url);
    }
    if (!error.proxy.isEmpty()) {
        line += QStringLiteral(" proxy=") + error.proxy;
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

QString kindName(SignInRejection::Kind kind) {
    switch (kind) {
    case SignInRejection::Kind::Rejected:
        return QStringLiteral("Rejected");
    case SignInRejection::Kind::TimedOut:
        return QStringLiteral("TimedOut");
    case SignInRejection::Kind::Failed:
        return QStringLiteral("Failed");
    }
    return {};
}

QString kindName(ApiError::Kind kind) {
    switch (kind) {
    case ApiError::Kind::OriginNotAllowed:
        return QStringLiteral("OriginNotAllowed");
    case ApiError::Kind::InvalidRequest:
        return QStringLiteral("InvalidRequest");
    case ApiError::Kind::DeviceFailed:
        return QStringLiteral("DeviceFailed");
    case ApiError::Kind::TokenRejected:
        return QStringLiteral("TokenRejected");
    case ApiError::Kind::BodyNotRepeatable:
        return QStringLiteral("BodyNotRepeatable");
    case ApiError::Kind::InsufficientScope:
        return QStringLiteral("InsufficientScope");
    case ApiError::Kind::InsufficientAuthentication:
        return QStringLiteral("InsufficientAuthentication");
    }
    return {};
}

QString describe(const ApiError &error) {
    QString line = QStringLiteral("ApiError ") + kindName(error.kind);
    if (error.httpStatus != 0) {
        line += QStringLiteral(" status=%1").arg(error.httpStatus);
    }
    if (!error.url.isEmpty()) {
        line += QStringLiteral(" url=") + shownUrl(error.url);
    }
    if (!error.missingScopes.isEmpty()) {
        line += QStringLiteral(" missing=") + error.missingScopes.join(u',');
    }
    return line + suffix(error.detail) + suffix(error.errorDescription);
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
            [](const SignInRejection &e) {
                return QStringLiteral("SignInRejection ") + kindName(e.kind) + suffix(e.detail);
            },
            [](const ApiError &e) { return describe(e); },
            [](const SigningKeyError &e) {
                return QStringLiteral("SigningKeyError ") + kindName(e.kind) + suffix(e.detail);
            },
        },
        error);
}

} // namespace bifrost
