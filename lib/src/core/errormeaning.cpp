// SPDX-License-Identifier: Apache-2.0
// What an error means for the flow: one function for each question.
#include <bifrost/error.h>

#include "core/ruleeffect.h"

namespace bifrost {
namespace {

bool isTransientStatus(int httpStatus) {
    // RFC 9110 §15.5.9; RFC 8470 §5.2; RFC 6585 §4
    return httpStatus >= 500 || httpStatus == 408 || httpStatus == 425 || httpStatus == 429;
}

bool isTransientKind(const TransportError &error) {
    switch (error.kind) {
    case TransportError::Kind::HostNotFound:
    case TransportError::Kind::ConnectionRefused:
    case TransportError::Kind::Offline:
    case TransportError::Kind::TimedOut:
    case TransportError::Kind::ConnectionLost:
    case TransportError::Kind::ProxyUnreachable:
        return true;
    case TransportError::Kind::ProxyRefused:
    case TransportError::Kind::HttpStatus:
        return isTransientStatus(error.httpStatus);
    case TransportError::Kind::TlsUntrusted:
    case TransportError::Kind::TlsFailed:
    case TransportError::Kind::ClientCertificateRequired:
    case TransportError::Kind::ClientCertificateRefused:
    case TransportError::Kind::ClientCertificateExpired:
    case TransportError::Kind::ClientCertificateNotYetValid:
    case TransportError::Kind::TooLarge:
    case TransportError::Kind::Redirected:
    case TransportError::Kind::NoProvider:
    case TransportError::Kind::NotJson:
    case TransportError::Kind::ProxyAuthenticationRequired:
    case TransportError::Kind::ProxyAuthenticationRefused:
    case TransportError::Kind::ProxyAuthenticationUnsupported:
        return false;
    }
    return false;
}

} // namespace

bool isCanceled(const Error &error) {
    const auto *userAgent = std::get_if<UserAgentError>(&error);
    return userAgent != nullptr && userAgent->kind == UserAgentError::Kind::Canceled;
}

bool isTransient(const Error &error) {
    if (const auto *transport = std::get_if<TransportError>(&error)) {
        return isTransientKind(*transport);
    }
    if (const auto *session = std::get_if<SessionError>(&error)) {
        return session->kind == SessionError::Kind::InUse;
    }
    if (const auto *hardware = std::get_if<SigningKeyError>(&error)) {
        return hardware->kind == SigningKeyError::Kind::Busy ||
               hardware->kind == SigningKeyError::Kind::Unavailable ||
               hardware->kind == SigningKeyError::Kind::TimedOut;
    }
    if (const auto *api = std::get_if<ApiError>(&error)) {
        return api->kind == ApiError::Kind::BodyNotRepeatable;
    }
    if (const auto *oauth = std::get_if<OAuthErrorResponse>(&error)) {
        // The two codes replace the status codes 500 and 503, which a redirect cannot carry (RFC
        // 6749 §4.1.2.1).
        // `slow_down` of RFC 8628 §3.5 is also used by providers that limit other requests.
        return isTransientStatus(oauth->httpStatus) ||
               oauth->error == QLatin1String("server_error") ||
               oauth->error == QLatin1String("temporarily_unavailable") ||
               oauth->error == QLatin1String("slow_down");
    }
    return false;
}

bool isOutage(const Error &error) {
    const auto *transport = std::get_if<TransportError>(&error);
    if (transport == nullptr) {
        return false;
    }
    switch (transport->kind) {
    case TransportError::Kind::HostNotFound:
    case TransportError::Kind::ConnectionRefused:
    case TransportError::Kind::Offline:
    case TransportError::Kind::TlsUntrusted:
    case TransportError::Kind::TlsFailed:
    case TransportError::Kind::ClientCertificateRequired:
    case TransportError::Kind::ClientCertificateRefused:
    case TransportError::Kind::ClientCertificateExpired:
    case TransportError::Kind::ClientCertificateNotYetValid:
    case TransportError::Kind::TimedOut:
    case TransportError::Kind::ConnectionLost:
    case TransportError::Kind::ProxyUnreachable:
    case TransportError::Kind::ProxyAuthenticationRequired:
    case TransportError::Kind::ProxyAuthenticationRefused:
    case TransportError::Kind::ProxyAuthenticationUnsupported:
    case TransportError::Kind::ProxyRefused:
        return true;
    case TransportError::Kind::TooLarge:
    case TransportError::Kind::Redirected:
    case TransportError::Kind::HttpStatus:
    case TransportError::Kind::NoProvider:
    case TransportError::Kind::NotJson:
        break;
    }
    return false;
}

bool isRefusal(const Error &error) {
    if (isTransient(error) || invalidatesSession(error)) {
        return false;
    }
    if (const auto *oauth = std::get_if<OAuthErrorResponse>(&error)) {
        return oauth->endpoint == OAuthErrorResponse::Endpoint::Token;
    }
    const auto *transport = std::get_if<TransportError>(&error);
    return transport != nullptr && transport->kind == TransportError::Kind::HttpStatus &&
           transport->endpoint == OAuthErrorResponse::Endpoint::Token &&
           transport->httpStatus >= 400;
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
    return validation != nullptr && effectOf(validation->rule) == RuleEffect::EndsSession;
}

} // namespace bifrost
