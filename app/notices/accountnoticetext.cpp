// SPDX-License-Identifier: Apache-2.0
#include "notices/accountnoticetext.h"

#include "notices/makenotice.h"

#include <QCoreApplication>

namespace {
struct AccountNoticeText {
    Q_DECLARE_TR_FUNCTIONS(AccountNoticeText)
};
} // namespace

Notice describeOtherAccount(const QString &name, const QString &expected) {
    Notice notice =
        makeNotice(Notice::Tone::Info,
                   AccountNoticeText::tr("You signed in as %1, not as %2").arg(name, expected),
                   AccountNoticeText::tr("The provider has signed you in as somebody else. "
                                         "Nothing of %1 was changed.")
                       .arg(expected),
                   Action::KeepAccount);
    notice.otherAction = Action::UseAnotherAccount;
    return notice;
}

Notice describeKnownAccount(const QString &name) {
    return makeNotice(Notice::Tone::Info,
                      AccountNoticeText::tr("%1 is one of your accounts already").arg(name),
                      AccountNoticeText::tr("Its session was renewed. To add somebody else, choose "
                                            "another user in the browser."),
                      Action::None);
}

Notice describeSignOutOfAll(const QStringList &left) {
    if (left.isEmpty()) {
        return makeNotice(
            Notice::Tone::Success, AccountNoticeText::tr("You are signed out of all accounts"),
            AccountNoticeText::tr("They stay in the list for your next sign-in."), Action::None);
    }
    return makeNotice(
        Notice::Tone::Warning, AccountNoticeText::tr("You aren't signed out of all accounts"),
        AccountNoticeText::tr("Couldn't sign out of: %1. Open the account and sign out "
                              "there to see why.")
            .arg(left.join(QStringLiteral(", "))),
        Action::OpenAccounts);
}

Notice describeAccountInNeed(const QString &name) {
    return makeNotice(
        Notice::Tone::Warning, AccountNoticeText::tr("%1: sign in again").arg(name),
        AccountNoticeText::tr("The session of this account has ended or can't be renewed. "
                              "Press here to open it."),
        Action::None);
}
