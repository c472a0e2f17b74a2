// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/accountlines.h"

#include "notices/providername.h"
#include "theme/plaintext.h"

#include <bifrost/presentation/person.h>

using namespace bifrost;
using namespace Qt::StringLiterals;

static constexpr qsizetype longestAccountName = 100; // as `bifrost::AccountManager::rename()` keeps
static constexpr qsizetype longestAccountDetail = 200;

/// The e-mail address or user name, unless it is the name already.
static QString address(const Account &account, const Person &person, const QString &name) {
    for (const QString &candidate :
         {person.email, account.claims.value("preferred_username"_L1).toString(),
          account.claims.value("username"_L1).toString()}) {
        if (!candidate.isEmpty() && candidate != name) {
            return candidate;
        }
    }
    return {};
}

QString accountName(const Account &account) {
    const QString given = plainLine(account.name, longestAccountName);
    if (!given.isEmpty()) {
        return given;
    }
    const Person person = Person::fromClaims(account.claims);
    return person.displayName.isEmpty() ? providerName(account.issuer)
                                        : plainLine(person.displayName, longestAccountName);
}

AccountLine accountLine(const Account &account, const QStringList &inNeed) {
    const Person person = Person::fromClaims(account.claims);
    AccountLine line;
    line.id = account.id;
    line.name = accountName(account);
    const QString provider = providerName(account.issuer);
    const QString user = plainLine(address(account, person, line.name), longestAccountDetail);
    line.detail = user.isEmpty() ? provider : user + u" · "_s + provider;
    if (account.organization) {
        const Organization &organization = *account.organization;
        line.organization = plainLine(
            organization.name.isEmpty() ? organization.id : organization.name, longestAccountName);
    }
    line.initials = person.initials;
    line.subject = plainLine(account.subject, longestAccountDetail);
    line.hasGivenName = !account.name.isEmpty();
    const bool isSignedIn = account.state == Account::State::SignedIn;
    line.state = inNeed.contains(account.id) ? AccountLine::State::NeedsSignIn
                 : isSignedIn                ? AccountLine::State::SignedIn
                                             : AccountLine::State::SignedOut;
    return line;
}
