// SPDX-License-Identifier: Apache-2.0
#include "notices/errortext.h"
#include "notices/makenotice.h"

#include <QCoreApplication>

using namespace bifrost;

namespace {

struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(SignInText)
};

QString holderText(const TakenPort &taken) {
    if (taken.holder == TakenPort::Holder::OtherUser) {
        return SignInText::tr("a program of another user");
    }
    return taken.program.isEmpty()
               ? SignInText::tr("another program")
               : SignInText::tr("'%1' (process %2)")
                     .arg(taken.program,
                          QString::number(
                              taken.processId)); // in one call, because the name may contain %2
}

bool isAt(const QString &address, RedirectHost host) {
    return address.startsWith(QStringLiteral("http://") + hostName(host) + u':');
}

QString unmatchedText(const UnmatchedResponse &response) {
    QStringList sentences;
    switch (response.reason) {
    case UnmatchedResponse::Reason::WithoutState:
        sentences = {
            SignInText::tr("It doesn't say which sign-in it belongs to, so Bifrost ignored "
                           "it and is still waiting.")};
        break;
    case UnmatchedResponse::Reason::Unreadable:
        sentences = {
            SignInText::tr("It can't be read, so Bifrost ignored it and is still waiting.")};
        break;
    default:
        sentences = {SignInText::tr(
            "It belongs to another sign-in, so Bifrost ignored it and is still waiting.")};
        break;
    }
    if (response.error == QLatin1String("access_denied")) {
        sentences.append(SignInText::tr("It reports that the sign-in was declined. If you declined "
                                        "it, cancel here."));
    } else if (!response.error.isEmpty()) {
        sentences.append(SignInText::tr("It reports an error; the details name it."));
    }
    sentences.append(SignInText::tr(
        "If the browser shows no other page of the provider, start again or cancel."));
    return sentences.join(u' ');
}

Notice describeOtherHost(RedirectHost host, const QString &returnAddress) {
    Notice notice = makeNotice(
        Notice::Tone::Warning, SignInText::tr("The browser came back to %1").arg(hostName(host)),
        SignInText::tr("Bifrost ignored that, because this sign-in expects it at %1. If the "
                       "provider sent it there, use the same redirect host here.")
            .arg(returnAddress),
        host == RedirectHost::Localhost ? Action::UseLocalhost : Action::OpenSettings);
    notice.kind = Notice::Kind::LastingProblem;
    return notice;
}

} // namespace

Notice describe(const UnmatchedResponse &response, const QString &returnAddress) {
    if (response.host) {
        return describeOtherHost(*response.host, returnAddress);
    }
    Notice notice = makeNotice(
        Notice::Tone::Warning,
        SignInText::tr("A response from the browser could not be matched to this sign-in"),
        unmatchedText(response), Action::StartAgain);
    notice.kind = Notice::Kind::LastingProblem;
    if (!response.error.isEmpty()) {
        notice.details =
            SignInText::tr("Reported, but not proven to be the provider's: %1").arg(response.error);
    }
    return notice;
}

Notice describeSlowSignIn(const QString &returnAddress) {
    const bool isLocalhost = isAt(returnAddress, RedirectHost::Localhost);
    QString text = SignInText::tr("Look for the sign-in tab in your browser or open it again. If "
                                  "the provider shows an error page there, it most likely doesn't "
                                  "know the client ID or this redirect URL: %1.")
                       .arg(returnAddress);
    if (!isLocalhost) {
        text += u' ' + SignInText::tr("Some providers accept only localhost in it.");
    }
    Notice notice =
        makeNotice(Notice::Tone::Info, SignInText::tr("No response from the browser yet"), text,
                   Action::CopyReturnAddress);
    notice.kind = Notice::Kind::LastingProblem;
    notice.isSuspicious = true;
    notice.otherAction = isLocalhost ? Action::None : Action::UseLocalhost;
    return notice;
}

Notice describeSlowSignInAtOtherPort() {
    Notice notice = makeNotice(
        Notice::Tone::Info, SignInText::tr("No response from the browser yet"),
        SignInText::tr("Look for the sign-in tab in your browser or open it again. If the "
                       "provider shows an error page, the port is the likely reason."),
        Action::None);
    notice.kind = Notice::Kind::LastingProblem;
    notice.isSuspicious = true;
    return notice;
}

Notice describe(OfflineAccess access) {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.otherAction = Action::DeclineOfflineAccess;
    switch (access) {
    case OfflineAccess::NotRequested:
        notice.title = SignInText::tr("A longer session is available");
        notice.text = SignInText::tr(
            "This session can't be renewed. The provider issues a longer one for the scope "
            "offline_access: sign in once more with it. The provider may ask for your consent.");
        notice.action = Action::AskForOfflineAccess;
        break;
    case OfflineAccess::NotConsented:
        notice.title = SignInText::tr("This session can't be renewed");
        notice.text = SignInText::tr(
            "The scope offline_access was requested, but the provider issued no refresh token. It "
            "may need your consent: sign in once more, and it's requested as well.");
        notice.action = Action::AskForOfflineAccess;
        break;
    case OfflineAccess::NotIssued:
        notice.title = SignInText::tr("This session can't be renewed");
        notice.text = SignInText::tr(
            "Bifrost asked for the scope offline_access and for your consent, but the provider "
            "issued no refresh token. The application's registration with the provider decides "
            "about that.");
        break;
    }
    return notice;
}

Notice describeRejectedOfflineAccess() {
    return makeNotice(
        Notice::Tone::Warning, SignInText::tr("The provider rejected the scope offline_access"),
        SignInText::tr("You are still signed in, but this session can't be renewed. The "
                       "application's registration with the provider decides which scopes it may "
                       "request."),
        Action::None);
}

std::optional<Notice> describe(Reauthentication reauthentication) {
    switch (reauthentication) {
    case Reauthentication::Ignored:
        return makeNotice(
            Notice::Tone::Warning,
            SignInText::tr("The provider signed you in again without asking"),
            SignInText::tr(
                "After the sign-out, Bifrost requested that the provider ask you to sign in. The "
                "provider reports that it didn't: you were still signed in there. If others use "
                "this computer, press 'Sign Out', and also sign out on the provider's own pages."),
            Action::SignOut);
    case Reauthentication::Refused:
        return makeNotice(
            Notice::Tone::Warning, SignInText::tr("The provider declined to ask you to sign in"),
            SignInText::tr(
                "After the sign-out, Bifrost requested that the provider ask you to sign in. The "
                "provider rejected that request, so Bifrost continued without it. If others use "
                "this computer, press 'Sign Out', and also sign out on the provider's own pages."),
            Action::SignOut);
    case Reauthentication::NotRequested:
    case Reauthentication::Confirmed:
    case Reauthentication::Unconfirmed:
        break;
    }
    return std::nullopt;
}

Notice describe(const TakenPort &taken) {
    const bool isOurs = taken.processId == QCoreApplication::applicationPid();
    Notice notice = makeNotice(
        Notice::Tone::Warning, SignInText::tr("Port %1 is taken").arg(taken.port),
        isOurs ? SignInText::tr(
                     "Another Bifrost sign-in or sign-out is still waiting for the browser on this "
                     "port, so the browser will return to a different port. Most providers also "
                     "compare the port of the redirect URL and will show an error page. Finish the "
                     "other one in the browser first, then try again.")
               : SignInText::tr(
                     "It's used by %1, so the browser will return to a different port. Most "
                     "providers also compare the port of the redirect URL and will show an error "
                     "page. Close that program or wait until it finishes, then try again.")
                     .arg(holderText(taken)),
        Action::TryAgain);
    notice.kind = Notice::Kind::LastingProblem;
    return notice;
}
