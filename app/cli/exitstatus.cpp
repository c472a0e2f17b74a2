// SPDX-License-Identifier: Apache-2.0
#include "cli/exitstatus.h"

using namespace bifrost;

namespace {

constexpr std::array<ExitStatusRow, 12> exitStatusTable{{
    {ExitStatus::Done, "Success"},
    {ExitStatus::Failed, "Anything that has no other status"},
    {ExitStatus::Usage, "The command line or the configuration is invalid"},
    {ExitStatus::SignedOut, "Nobody is signed in, or the session has ended"},
    {ExitStatus::NeedsPerson, "Somebody has to answer or to choose"},
    {ExitStatus::Network, "The network, the provider or the server can't be reached"},
    {ExitStatus::Refused, "The provider, the server, or Bifrost itself refuses"},
    {ExitStatus::Keychain, "The keychain can't be used"},
    {ExitStatus::HttpStatus, "api: the response has a status other than 2xx"},
    {ExitStatus::NotExecutable, "exec: the command can't be executed"},
    {ExitStatus::NotFound, "exec: the command wasn't found"},
    {ExitStatus::Interrupted, "Interrupted, for example with Ctrl+C"},
}};

ExitStatus statusOf(const UserAgentError &error) {
    switch (error.kind) {
    case UserAgentError::Kind::Canceled:
        return ExitStatus::Interrupted;
    case UserAgentError::Kind::TimedOut:
    case UserAgentError::Kind::NoBrowser:
    case UserAgentError::Kind::BrowserFailed:
        return ExitStatus::NeedsPerson;
    case UserAgentError::Kind::ListenerUnavailable:
        break;
    }
    return ExitStatus::Failed;
}

ExitStatus statusOf(const OAuthErrorResponse &error) {
    // OIDC Core §3.1.2.6; RFC 8628 §3.5.
    for (const char *question : {"login_required", "interaction_required", "consent_required",
                                 "account_selection_required", "expired_token"}) {
        if (error.error == QLatin1StringView(question)) {
            return ExitStatus::NeedsPerson;
        }
    }
    return ExitStatus::Refused;
}

ExitStatus statusOf(const SessionError &error) {
    switch (error.kind) {
    case SessionError::Kind::SignedOut:
    case SessionError::Kind::Expired:
    case SessionError::Kind::ProofKeyMissing:
        return ExitStatus::SignedOut;
    case SessionError::Kind::UnknownAccount:
        return ExitStatus::Usage;
    case SessionError::Kind::Busy:
    case SessionError::Kind::InUse:
        break;
    }
    return ExitStatus::Failed;
}

ExitStatus statusOf(const StorageError &error) {
    const bool asks =
        error.kind == StorageError::Kind::Locked || error.kind == StorageError::Kind::Asking;
    return asks ? ExitStatus::NeedsPerson : ExitStatus::Keychain;
}

ExitStatus statusOf(const ApiError &error) {
    switch (error.kind) {
    case ApiError::Kind::InvalidRequest:
        return ExitStatus::Usage;
    case ApiError::Kind::DeviceFailed:
    case ApiError::Kind::BodyNotRepeatable:
        return ExitStatus::Failed;
    case ApiError::Kind::InsufficientAuthentication:
        return ExitStatus::NeedsPerson;
    case ApiError::Kind::OriginNotAllowed:
    case ApiError::Kind::TokenRejected:
    case ApiError::Kind::InsufficientScope:
        break;
    }
    return ExitStatus::Refused;
}

ExitStatus statusOf(const TransportError & /*error*/) {
    return ExitStatus::Network;
}

ExitStatus statusOf(const ValidationError & /*error*/) {
    return ExitStatus::Refused;
}

ExitStatus statusOf(const SignInRejection & /*error*/) {
    return ExitStatus::Refused;
}

ExitStatus statusOf(const SigningKeyError & /*error*/) {
    return ExitStatus::Keychain;
}

} // namespace

const std::array<ExitStatusRow, 12> &exitStatusRows() {
    return exitStatusTable;
}

ExitStatus exitStatusOf(const Error &error) {
    if (invalidatesSession(error)) {
        return ExitStatus::SignedOut;
    }
    return std::visit([](const auto &cause) { return statusOf(cause); }, error);
}
