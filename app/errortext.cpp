// SPDX-License-Identifier: Apache-2.0
#include "errortext.h"

#include "errors/makenotice.h"
#include "errors/oauthtext.h"
#include "errors/ruletext.h"
#include "errors/storagetext.h"
#include "errors/transporttext.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

Notice describeUserAgent(const UserAgentError &error) {
    switch (error.kind) {
    case UserAgentError::Kind::Cancelled:
        return makeNotice(Notice::Tone::Info, ErrorText::tr("Sign-in cancelled"),
                          ErrorText::tr("Nothing was changed. You can close the browser tab."),
                          Action::None);
    case UserAgentError::Kind::TimedOut:
        return makeNotice(
            Notice::Tone::Warning, ErrorText::tr("The browser did not come back"),
            ErrorText::tr(
                "The sign-in was open for too long and has ended. Sign in again, and finish it "
                "in the browser."),
            Action::SignIn);
    case UserAgentError::Kind::NoBrowser:
        return makeNotice(
            Notice::Tone::Danger, ErrorText::tr("No browser could be opened"),
            ErrorText::tr(
                "Bifrost signs you in through the system's browser. Install one, or set a "
                "default browser in the system settings, then try again."),
            Action::TryAgain);
    case UserAgentError::Kind::ListenerUnavailable:
        break;
    }
    return makeNotice(
        Notice::Tone::Danger, ErrorText::tr("No way back from the browser"),
        ErrorText::tr(
            "Bifrost could not open any port of this computer to hear the browser's answer. A "
            "firewall or a sandbox may forbid it. Allow connections to 127.0.0.1, then try "
            "again."),
        Action::TryAgain);
}

Notice describeSession(const SessionError &error) {
    switch (error.kind) {
    case SessionError::Kind::SignedOut:
        return makeNotice(Notice::Tone::Info, ErrorText::tr("Nobody is signed in"),
                          ErrorText::tr("Sign in to go on."), Action::SignIn);
    case SessionError::Kind::Expired:
        return makeNotice(
            Notice::Tone::Warning, ErrorText::tr("Your session has ended"),
            ErrorText::tr("It has reached its end and cannot be renewed. Sign in again."),
            Action::SignIn);
    case SessionError::Kind::InUse:
        return makeNotice(
            Notice::Tone::Warning, ErrorText::tr("Another window works on your session"),
            ErrorText::tr(
                "Another process of Bifrost holds the session and does not let go of it. You "
                "stay signed in. Close that process, or wait."),
            Action::TryAgain);
    case SessionError::Kind::Busy:
        break;
    }
    return makeNotice(
        Notice::Tone::Info, ErrorText::tr("One thing at a time"),
        ErrorText::tr("Another sign-in or sign-out is under way. Wait for it, or cancel it first."),
        Action::None);
}

QString details(const Error &error) {
    QString text = toLogString(error);
    if (const auto *oauth = std::get_if<OAuthErrorResponse>(&error);
        oauth && !oauth->errorDescription.isEmpty() && !text.contains(oauth->errorDescription)) {
        text += u'\n' + ErrorText::tr("The provider's words: %1").arg(oauth->errorDescription);
    }
    if (const auto *validation = std::get_if<ValidationError>(&error)) {
        text +=
            u'\n' +
            ErrorText::tr("Rule: %1 (%2)").arg(name(validation->rule), clause(validation->rule));
    }
    return text.trimmed();
}

} // namespace

Notice describe(const Error &error) {
    struct Describer {
        Notice operator()(const UserAgentError &e) const { return describeUserAgent(e); }
        Notice operator()(const TransportError &e) const { return describeTransport(e); }
        Notice operator()(const OAuthErrorResponse &e) const { return describeOAuth(e); }
        Notice operator()(const ValidationError &e) const { return describeRule(e.rule); }
        Notice operator()(const StorageError &e) const { return describeStorage(e); }
        Notice operator()(const SessionError &e) const { return describeSession(e); }
    };
    Notice notice = std::visit(Describer{}, error);
    notice.details = details(error);
    return notice;
}

Notice describeContestedSignIn() {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.tone = Notice::Tone::Danger;
    notice.title = ErrorText::tr("Somebody else may have your sign-in link");
    notice.text = ErrorText::tr(
        "It was used twice, and this system does not say by whom. Unless both times were you, "
        "start again: the old link is worth nothing then.");
    notice.action = Action::StartAgain;
    return notice;
}

Notice describeContestedSignOut() {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.tone = Notice::Tone::Danger;
    notice.title = ErrorText::tr("Somebody else may have your sign-out link");
    notice.text = ErrorText::tr(
        "It was used twice, and this system does not say by whom. Who has it can read what your "
        "provider says about you, but cannot sign in with it. If the sign-out does not go on in "
        "your browser, open the browser again.");
    notice.action = Action::OpenBrowserAgain;
    return notice;
}

QString actionText(Action action) {
    switch (action) {
    case Action::SignIn:
        return ErrorText::tr("Sign in");
    case Action::SignOut:
        return ErrorText::tr("Sign Out");
    case Action::SignOutHere:
        return ErrorText::tr("Sign out here only");
    case Action::SignOutElsewhere:
        return ErrorText::tr("Sign it out");
    case Action::KeepElsewhere:
        return ErrorText::tr("Keep it");
    case Action::FinishSignOut:
    case Action::FinishElsewhere:
        return ErrorText::tr("Finish now");
    case Action::DropSignOut:
    case Action::DropElsewhere:
        return ErrorText::tr("Drop it");
    case Action::Cancel:
        return ErrorText::tr("Cancel");
    case Action::StartAgain:
        return ErrorText::tr("Start again");
    case Action::OpenBrowserAgain:
        return ErrorText::tr("Open the browser again");
    case Action::SignOutWithoutReturn:
        return ErrorText::tr("Try without coming back");
    case Action::EndInBrowser:
        return ErrorText::tr("End it in the browser");
    case Action::CopyLink:
        return ErrorText::tr("Copy link");
    case Action::CopyReturnAddress:
        return ErrorText::tr("Copy the address");
    case Action::TryAgain:
    case Action::StoreAgain:
    case Action::LookElsewhere:
        return ErrorText::tr("Try again");
    case Action::ContinueWithoutKeychain:
        return ErrorText::tr("Continue without it");
    case Action::OpenSettings:
        return ErrorText::tr("Open Settings");
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
