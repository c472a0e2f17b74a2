// SPDX-License-Identifier: Apache-2.0
#include "pages/accounts/accountlabels.h"

#include "theme/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPart = 120; ///< in characters

struct AccountLabels {
    Q_DECLARE_TR_FUNCTIONS(AccountLabels)
};

QString joined(QStringList parts, const QString &separator) {
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString accountStateText(AccountLine::State state) {
    switch (state) {
    case AccountLine::State::SignedIn:
        return AccountLabels::tr("Signed in");
    case AccountLine::State::NeedsSignIn:
        return AccountLabels::tr("Session ended");
    case AccountLine::State::SignedOut:
        break;
    }
    return AccountLabels::tr("Signed out");
}

QString accountName(const AccountLine &account) {
    const QString name = plainLine(account.name, longestPart);
    return name.isEmpty() ? AccountLabels::tr("Account without a name") : name;
}

QString accountDetail(const AccountLine &account) {
    return joined(
        {plainLine(account.organization, longestPart), plainLine(account.detail, longestPart)},
        u" \u00B7 "_s);
}

QString spokenAccount(const AccountLine &account) {
    return joined({accountName(account), plainLine(account.organization, longestPart),
                   plainLine(account.detail, longestPart), accountStateText(account.state),
                   account.isCurrent ? AccountLabels::tr("current account") : QString()},
                  u", "_s);
}
