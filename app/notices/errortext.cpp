// SPDX-License-Identifier: Apache-2.0
#include "notices/errortext.h"

#include "notices/makenotice.h"
#include "notices/oauthtext.h"
#include "notices/rulesentences.h"
#include "notices/ruletext.h"
#include "notices/storagetext.h"
#include "notices/tokentext.h"
#include "notices/transporttext.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

Notice describeUserAgent(const UserAgentError &error) {
    switch (error.kind) {
    case UserAgentError::Kind::Canceled:
        return makeNotice(Notice::Tone::Info, ErrorText::tr("Sign-in canceled"),
                          ErrorText::tr("Nothing was changed. You can close the browser tab."),
                          Action::None);
    case UserAgentError::Kind::TimedOut:
        return makeNotice(Notice::Tone::Warning, ErrorText::tr("The sign-in timed out"),
                          ErrorText::tr("It wasn't finished in the browser in time. Sign in again "
                                        "and complete it in the browser."),
                          Action::SignIn);
    case UserAgentError::Kind::NoBrowser:
        return makeNotice(
            Notice::Tone::Danger, ErrorText::tr("No browser was found"),
            ErrorText::tr("Bifrost signs you in through the system's browser. Install a browser or "
                          "set the default browser in the system settings, then try again."),
            Action::TryAgain);
    case UserAgentError::Kind::BrowserFailed:
        return makeNotice(
            Notice::Tone::Danger, ErrorText::tr("Your browser could not be started"),
            ErrorText::tr("There is a browser, but it reported an error or crashed. Start it "
                          "yourself and try again, or choose another default browser in the system "
                          "settings."),
            Action::TryAgain);
    case UserAgentError::Kind::ListenerUnavailable:
        break;
    }
    return makeNotice(Notice::Tone::Danger,
                      ErrorText::tr("Couldn't listen for the browser's response"),
                      ErrorText::tr("Bifrost couldn't open a port on this computer to receive the "
                                    "browser's response. A firewall or sandbox may be blocking it. "
                                    "Allow connections to 127.0.0.1 and ::1, then try again."),
                      Action::TryAgain);
}

Notice describeSession(const SessionError &error) {
    switch (error.kind) {
    case SessionError::Kind::SignedOut:
        return makeNotice(Notice::Tone::Info, ErrorText::tr("You are not signed in"),
                          ErrorText::tr("Sign in to continue."), Action::SignIn);
    case SessionError::Kind::Expired:
        return makeNotice(Notice::Tone::Warning, ErrorText::tr("Your session has ended"),
                          ErrorText::tr("It has expired and can't be renewed. Sign in again."),
                          Action::SignIn);
    case SessionError::Kind::ProofKeyMissing:
        return makeNotice(
            Notice::Tone::Warning, ErrorText::tr("Your session can't be renewed"),
            ErrorText::tr("Its tokens are bound to a key that this computer doesn't have, or "
                          "aren't bound to one although Bifrost is set up to require that. Sign "
                          "in again."),
            Action::SignIn);
    case SessionError::Kind::InUse:
        return makeNotice(
            Notice::Tone::Warning,
            ErrorText::tr("Your session is in use by another Bifrost window"),
            ErrorText::tr("Another Bifrost process has locked the session and hasn't released it. "
                          "You are still signed in. Close that process, or wait and try again."),
            Action::TryAgain);
    case SessionError::Kind::UnknownAccount:
        return makeNotice(Notice::Tone::Info, ErrorText::tr("This account is no longer there"),
                          ErrorText::tr("It has been removed. Choose another account, or add it "
                                        "again."),
                          Action::None);
    case SessionError::Kind::Busy:
        break;
    }
    return makeNotice(Notice::Tone::Info,
                      ErrorText::tr("Another sign-in or sign-out is in progress"),
                      ErrorText::tr("Wait until it finishes or cancel it first."), Action::None);
}

Notice describeRejection(const SignInRejection &error) {
    switch (error.kind) {
    case SignInRejection::Kind::Rejected:
        return makeNotice(Notice::Tone::Warning, ErrorText::tr("You weren't signed in"),
                          error.message.isEmpty()
                              ? ErrorText::tr("Your account isn't accepted here.")
                              : error.message,
                          Action::SignIn);
    case SignInRejection::Kind::TimedOut:
        return makeNotice(Notice::Tone::Warning, ErrorText::tr("You weren't signed in"),
                          ErrorText::tr("The check of your account didn't finish in time. Try "
                                        "again."),
                          Action::TryAgain);
    case SignInRejection::Kind::Failed:
        break;
    }
    return makeNotice(Notice::Tone::Danger, ErrorText::tr("You weren't signed in"),
                      ErrorText::tr("The check of your account failed. Try again."),
                      Action::TryAgain);
}

Notice describeApi(const ApiError &error) {
    const auto notice = [](const QString &title, const QString &text, Action action) {
        return makeNotice(Notice::Tone::Warning, title, text, action);
    };
    switch (error.kind) {
    case ApiError::Kind::OriginNotAllowed:
        return notice(ErrorText::tr("The request wasn't sent"),
                      ErrorText::tr("The server isn't one of those that may receive your access "
                                    "token."),
                      Action::None);
    case ApiError::Kind::InvalidRequest:
        return notice(ErrorText::tr("The request wasn't sent"),
                      ErrorText::tr("It contains something that can't be sent; the details name "
                                    "it."),
                      Action::None);
    case ApiError::Kind::DeviceFailed:
        return notice(ErrorText::tr("The data couldn't be read or written"),
                      ErrorText::tr("Check the file and the free space on the disk, then try "
                                    "again."),
                      Action::TryAgain);
    case ApiError::Kind::TokenRejected:
        return notice(ErrorText::tr("The server rejected your access token"),
                      ErrorText::tr("A new one was rejected, too. Sign in again."), Action::SignIn);
    case ApiError::Kind::BodyNotRepeatable:
        return notice(ErrorText::tr("The request has to be sent again"),
                      ErrorText::tr("Its data can be read only once. Try again."),
                      Action::TryAgain);
    case ApiError::Kind::InsufficientScope:
        return notice(ErrorText::tr("The server requires another permission"),
                      ErrorText::tr("Sign in again and consent to it."), Action::SignIn);
    case ApiError::Kind::InsufficientAuthentication:
        break;
    }
    return notice(ErrorText::tr("The server requires a stronger sign-in"),
                  ErrorText::tr("Sign in again. The provider may ask for a second factor."),
                  Action::SignIn);
}

Notice describeSigningKey(const SigningKeyError &error) {
    const auto notice = [](const QString &title, const QString &text, Action action) {
        return makeNotice(Notice::Tone::Danger, title, text, action);
    };
    switch (error.kind) {
    case SigningKeyError::Kind::Unsupported:
        return notice(ErrorText::tr("Keys can't be kept in hardware here"),
                      ErrorText::tr("Bifrost is set up to require it, and can't do it on this "
                                    "system. Set keys in hardware to auto or off."),
                      Action::OpenSettings);
    case SigningKeyError::Kind::ModuleMissing:
        return notice(ErrorText::tr("The TPM can't be used"),
                      ErrorText::tr("The software for it isn't installed. Install the OpenSSL "
                                    "provider for TPM 2.0 (tpm2-openssl), then try again."),
                      Action::TryAgain);
    case SigningKeyError::Kind::NotFound:
        return notice(ErrorText::tr("No TPM was found"),
                      ErrorText::tr("This computer has no TPM 2.0, or it is disabled in the "
                                    "firmware. Enable it, or set keys in hardware to auto or off."),
                      Action::TryAgain);
    case SigningKeyError::Kind::Denied:
        return notice(ErrorText::tr("You can't use this computer's TPM"),
                      ErrorText::tr("Ask the administrator for access to it, on most systems "
                                    "through the group tss. Log in to the computer again "
                                    "afterwards."),
                      Action::TryAgain);
    case SigningKeyError::Kind::Busy:
        return notice(ErrorText::tr("The TPM is busy"),
                      ErrorText::tr("Wait a moment, then try again."), Action::TryAgain);
    case SigningKeyError::Kind::Unavailable:
    case SigningKeyError::Kind::TimedOut:
        return notice(ErrorText::tr("The TPM isn't responding"),
                      ErrorText::tr("Try again. If that doesn't help, restart this computer."),
                      Action::TryAgain);
    case SigningKeyError::Kind::Failed:
        break;
    }
    return notice(ErrorText::tr("The TPM reported an error"),
                  ErrorText::tr("Try again; if the problem persists, send the details to the "
                                "administrator of this computer."),
                  Action::TryAgain);
}

QString details(const Error &error) {
    QString text = toLogString(error);
    if (const auto *oauth = std::get_if<OAuthErrorResponse>(&error);
        oauth && !oauth->errorDescription.isEmpty() && !text.contains(oauth->errorDescription)) {
        text += u'\n' + ErrorText::tr("Message from the provider: %1").arg(oauth->errorDescription);
    }
    if (const auto *oauth = std::get_if<OAuthErrorResponse>(&error);
        oauth && !oauth->errorUri.isEmpty()) {
        text += u'\n' + ErrorText::tr("The provider's page about it: %1").arg(oauth->errorUri);
    }
    QString setting = isAboutDpop(error) ? u"dpop_bound_access_tokens"_s : QString(); // RFC 9449
    if (const auto *validation = std::get_if<ValidationError>(&error)) {
        text +=
            u'\n' +
            ErrorText::tr("Rule: %1 (%2)").arg(name(validation->rule), clause(validation->rule));
        setting = settingAtProvider(*validation);
    }
    if (!setting.isEmpty()) {
        text += u'\n' + ErrorText::tr("Setting of the client at the provider: %1").arg(setting);
    }
    return text.trimmed();
}

} // namespace

Notice describe(const Error &error) {
    struct Describer {
        Notice operator()(const UserAgentError &e) const { return describeUserAgent(e); }
        Notice operator()(const TransportError &e) const { return describeTransport(e); }
        Notice operator()(const OAuthErrorResponse &e) const { return describeOAuth(e); }
        Notice operator()(const ValidationError &e) const { return describeRule(e); }
        Notice operator()(const StorageError &e) const { return describeStorage(e); }
        Notice operator()(const SessionError &e) const { return describeSession(e); }
        Notice operator()(const SignInRejection &e) const { return describeRejection(e); }
        Notice operator()(const ApiError &e) const { return describeApi(e); }
        Notice operator()(const SigningKeyError &e) const { return describeSigningKey(e); }
    };
    Notice notice = std::visit(Describer{}, error);
    notice.details = details(error);
    return notice;
}

Notice describeContestedSignIn() {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.tone = Notice::Tone::Danger;
    notice.title = ErrorText::tr("Someone else may have your sign-in link");
    notice.text =
        ErrorText::tr("It was used twice, and this system can't tell who used it. Unless it was "
                      "you both times, start again; the old link then stops working.");
    notice.action = Action::StartAgain;
    return notice;
}

Notice describeContestedSignOut() {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.tone = Notice::Tone::Danger;
    notice.title = ErrorText::tr("Someone else may have your sign-out link");
    notice.text =
        ErrorText::tr("It was used twice, and this system can't tell who used it. Anyone who has "
                      "it can read what your provider says about you but can't sign in with it. If "
                      "the sign-out doesn't continue in your browser, open the browser again.");
    notice.action = Action::OpenBrowserAgain;
    return notice;
}

QString actionText(Action action) {
    switch (action) {
    case Action::SetUp:
        return ErrorText::tr("Set &up");
    case Action::SignIn:
        return ErrorText::tr("Sign in");
    case Action::SignOut:
        return ErrorText::tr("Sign Out");
    case Action::SignOutHere:
        return ErrorText::tr("Sign out here only");
    case Action::FinishSignOut:
    case Action::FinishElsewhere:
        return ErrorText::tr("Finish now");
    case Action::DropSignOut:
    case Action::DropElsewhere:
        return ErrorText::tr("Discard");
    case Action::DeclineProxy:
    case Action::CancelApi:
    case Action::Cancel:
        return ErrorText::tr("Cancel");
    case Action::StartAgain:
        return ErrorText::tr("Start again");
    case Action::OpenBrowserAgain:
        return ErrorText::tr("Open the browser again");
    case Action::SignOutWithoutReturn:
        return ErrorText::tr("Sign out without returning");
    case Action::EndInBrowser:
        return ErrorText::tr("End session in browser");
    case Action::CopyLink:
        return ErrorText::tr("Copy link");
    case Action::CopyAuthorizationUrl:
        return ErrorText::tr("Copy address");
    case Action::UseDevice:
        return ErrorText::tr("Get a code");
    case Action::CopyReturnAddress:
        return ErrorText::tr("Copy URL");
    case Action::ReadProfile:
        return ErrorText::tr("Read again");
    case Action::UseLocalhost:
        return ErrorText::tr("Use localhost");
    case Action::AskForOfflineAccess:
        return ErrorText::tr("Ask for offline_access");
    case Action::DeclineOfflineAccess:
        return ErrorText::tr("Not now");
    case Action::TryAgain:
    case Action::StoreAgain:
    case Action::LookElsewhere:
        return ErrorText::tr("Try again");
    case Action::ContinueWithoutKeychain:
        return ErrorText::tr("Continue without keychain");
    case Action::OpenSettings:
        return ErrorText::tr("Open Settings");
    case Action::Check:
        return ErrorText::tr("Check");
    case Action::CheckAgain:
        return ErrorText::tr("Check again");
    case Action::ClearRequests:
        return ErrorText::tr("Clear");
    case Action::UseStatedIssuer:
        return ErrorText::tr("Use this issuer");
    case Action::EnterProxyPassword:
        return ErrorText::tr("Enter name and password");
    case Action::AllowApi:
        return ErrorText::tr("Allow");
    case Action::SignInForApi:
        return ErrorText::tr("Sign in again");
    case Action::KeepAccount:
        return ErrorText::tr("Keep this account");
    case Action::UseAnotherAccount:
        return ErrorText::tr("Use another account");
    case Action::OpenAccounts:
        return ErrorText::tr("Accounts");
    case Action::SaveAnyway:
        return ErrorText::tr("Save anyway");
    case Action::DismissSessionNotice:
    case Action::Dismiss:
        return ErrorText::tr("Close");
    case Action::None:
        break;
    }
    return {};
}
