// SPDX-License-Identifier: Apache-2.0
#include <bifrost/presentation/problemtext.h>

#include <QCoreApplication>

namespace bifrost {

namespace {

/// One function for each kind of error, for `std::visit()`.
class ProblemWriter {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
public:
    ProblemText operator()(const UserAgentError &error) const;
    ProblemText operator()(const TransportError &error) const;
    ProblemText operator()(const OAuthErrorResponse &error) const;
    ProblemText operator()(const ValidationError &error) const;
    ProblemText operator()(const StorageError & /*error*/) const {
        return {tr("The keychain doesn't work"), tr("Unlock your keychain, then try again.")};
    }
    ProblemText operator()(const SessionError &error) const;
    ProblemText operator()(const SignInRejection &error) const;
    ProblemText operator()(const ApiError &error) const;
    ProblemText operator()(const SigningKeyError &error) const;

private:
    [[nodiscard]] static ProblemText unusable() {
        return {tr("The provider's response can't be used"),
                tr("You were not signed in. Ask the provider's administrator for help.")};
    }
    [[nodiscard]] static ProblemText ended() {
        return {tr("Your session has ended"), tr("Sign in again.")};
    }
};

ProblemText ProblemWriter::operator()(const UserAgentError &error) const {
    using Kind = UserAgentError::Kind;
    switch (error.kind) {
    case Kind::Canceled:
        return {};
    case Kind::TimedOut:
        return {tr("The browser didn't return"),
                tr("Try again, and finish the sign-in in your browser.")};
    case Kind::BrowserFailed:
    case Kind::NoBrowser:
        return {tr("No browser opened"), tr("Choose a default browser, then try again.")};
    case Kind::ListenerUnavailable:
        break;
    }
    return {tr("The sign-in couldn't start"),
            tr("Something on this computer blocks local connections. Restart it, then try again.")};
}

ProblemText ProblemWriter::operator()(const TransportError &error) const {
    using Kind = TransportError::Kind;
    switch (error.kind) {
    case Kind::Offline:
        return {tr("You're offline"), tr("Check your network, then try again.")};
    case Kind::TlsUntrusted:
        return {tr("The connection isn't secure"),
                tr("The provider's certificate isn't trusted. Ask your administrator for help.")};
    case Kind::ClientCertificateRequired:
    case Kind::ClientCertificateRefused:
    case Kind::ClientCertificateExpired:
    case Kind::ClientCertificateNotYetValid:
        return {tr("The client certificate isn't accepted"),
                tr("The provider requires a valid one. Ask your administrator for help.")};
    case Kind::ProxyUnreachable:
    case Kind::ProxyAuthenticationRequired:
    case Kind::ProxyAuthenticationRefused:
    case Kind::ProxyAuthenticationUnsupported:
    case Kind::ProxyRefused:
        return {tr("The proxy refuses the connection"),
                tr("Check the proxy settings of this computer, then try again.")};
    default:
        break;
    }
    if (isOutage(error)) {
        return {tr("The provider can't be reached"), tr("Check your network, then try again.")};
    }
    return isTransient(error)
               ? ProblemText{tr("The provider is busy"), tr("Try again in a few minutes.")}
               : unusable();
}

ProblemText ProblemWriter::operator()(const OAuthErrorResponse &error) const {
    if (error.error == QLatin1StringView("access_denied")) {
        return {tr("The sign-in was declined"),
                tr("Try again, or ask the provider's administrator for access.")};
    }
    if (invalidatesSession(error)) {
        return ended();
    }
    if (isTransient(error)) {
        return {tr("The provider is busy"), tr("Try again in a few minutes.")};
    }
    return {tr("The provider rejected the request"),
            tr("Ask the provider's administrator for help.")};
}

ProblemText ProblemWriter::operator()(const ValidationError &error) const {
    if (error.rule == Rule::OrganizationListIsUsable) {
        return {tr("Your organizations couldn't be read"),
                tr("Try again, or ask the provider's administrator for help.")};
    }
    // The rules on the configuration come first; the next one is the first on the metadata.
    return error.rule < Rule::MetadataIsJsonObject
               ? ProblemText{tr("The configuration can't be used"),
                             tr("This application isn't set up correctly. Ask its support for "
                                "help.")}
               : unusable();
}

ProblemText ProblemWriter::operator()(const SessionError &error) const {
    using Kind = SessionError::Kind;
    switch (error.kind) {
    case Kind::SignedOut:
        return {tr("You're signed out"), tr("Sign in again.")};
    case Kind::Expired:
    case Kind::ProofKeyMissing:
        return ended();
    case Kind::Busy:
        return {tr("A sign-in or sign-out is in progress"),
                tr("Finish it in your browser, or cancel it.")};
    case Kind::UnknownAccount:
        return {tr("This account is no longer there"), tr("Choose another account.")};
    case Kind::InUse:
        break;
    }
    return {tr("Another program is using your session"), tr("Try again in a moment.")};
}

ProblemText ProblemWriter::operator()(const SignInRejection &error) const {
    const QString title = tr("You weren't signed in");
    if (error.kind != SignInRejection::Kind::Rejected) {
        return {title, tr("The check of your account failed. Try again.")};
    }
    return {title,
            error.message.isEmpty() ? tr("Your account isn't accepted here.") : error.message};
}

ProblemText ProblemWriter::operator()(const ApiError &error) const {
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::OriginNotAllowed:
    case Kind::InvalidRequest:
        return {tr("The request wasn't sent"),
                tr("This application isn't set up correctly. Ask its support for help.")};
    case Kind::DeviceFailed:
        return {tr("The data couldn't be read or written"),
                tr("Check the file and the free space on the disk, then try again.")};
    case Kind::BodyNotRepeatable:
        return {tr("The request has to be sent again"), tr("Try again.")};
    case Kind::TokenRejected:
        return {tr("The server rejected your sign-in"), tr("Sign in again.")};
    case Kind::InsufficientScope:
        return {tr("The server requires another permission"),
                tr("Sign in again and consent to it.")};
    case Kind::InsufficientAuthentication:
        break;
    }
    return {tr("The server requires a stronger sign-in"),
            tr("Sign in again. The provider may ask for a second factor.")};
}

ProblemText ProblemWriter::operator()(const SigningKeyError &error) const {
    return isTransient(error)
               ? ProblemText{tr("This computer's security chip isn't responding"),
                             tr("Try again. If that doesn't help, restart this computer.")}
               : ProblemText{tr("This computer's security chip can't be used"),
                             tr("Ask your administrator for help.")};
}

} // namespace

ProblemText problemText(const Error &error) {
    return std::visit(ProblemWriter(), error);
}

} // namespace bifrost
