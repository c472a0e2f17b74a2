// SPDX-License-Identifier: Apache-2.0
#include "errors/makenotice.h"
#include "errortext.h"

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
                          QString::number(taken.processId)); // at once: %2 may be in it
}

} // namespace

std::optional<Notice> describe(Reauthentication reauthentication) {
    switch (reauthentication) {
    case Reauthentication::Ignored:
        return makeNotice(
            Notice::Tone::Warning,
            SignInText::tr("The provider signed you in again without asking"),
            SignInText::tr(
                "After the sign-out Bifrost wanted you to be asked. By the provider's own word "
                "nobody was: you were still signed in there. If others use this computer, press "
                "'Sign Out', and sign out on the provider's own pages as well."),
            Action::SignOut);
    case Reauthentication::Refused:
        return makeNotice(
            Notice::Tone::Warning, SignInText::tr("The provider would not ask you again"),
            SignInText::tr(
                "After the sign-out Bifrost wanted you to be asked. The provider refused that, so "
                "Bifrost went on without. If others use this computer, press 'Sign Out', and sign "
                "out on the provider's own pages as well."),
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
                     "Another sign-in or sign-out of Bifrost still waits for the browser there, so "
                     "the browser is to come back to another port. Most providers compare the "
                     "redirect address with its port, and show an error page then. Finish that one "
                     "in the browser first, and try again.")
               : SignInText::tr(
                     "It is used by %1, so the browser is to come back to another port. Most "
                     "providers compare the redirect address with its port, and show an error page "
                     "then. End that program, or wait until it is done, and try again.")
                     .arg(holderText(taken)),
        Action::TryAgain);
    notice.kind = Notice::Kind::LastingProblem;
    return notice;
}
