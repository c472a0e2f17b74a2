// SPDX-License-Identifier: Apache-2.0
#include "cli/accountmatch.h"

#include <bifrost/presentation/person.h>
#include <bifrost/presentation/plaintext.h>

#include <QStringList>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

/// The names in claims that a person knows (OIDC Core §5.1, and `username` of Asgardeo).
QStringList accountNames(const Account &account) {
    QStringList names{account.name, Person::fromClaims(account.claims).displayName};
    for (const auto claim : {"name"_L1, "email"_L1, "preferred_username"_L1, "username"_L1}) {
        names.append(account.claims.value(claim).toString());
    }
    names.removeAll(QString());
    return names;
}

} // namespace

QList<Account> accountsNamed(const QString &text, const QList<Account> &accounts) {
    QList<Account> found;
    for (const Account &account : accounts) {
        if (account.id == text) {
            return {account};
        }
        if (account.subject == text || accountNames(account).contains(text, Qt::CaseInsensitive)) {
            found.append(account);
        }
    }
    return found;
}

QString accountTitle(const Account &account) {
    const Person person = Person::fromClaims(account.claims);
    for (const QString &name : {account.name, person.displayName, account.subject}) {
        if (const QString line = plainLine(name); !line.isEmpty()) {
            return line;
        }
    }
    return account.id;
}

QString accountLine(const Account &account) {
    const Person person = Person::fromClaims(account.claims);
    QStringList parts{account.id, accountTitle(account)};
    if (!person.email.isEmpty() && person.email != accountTitle(account)) {
        parts.append(u'<' + person.email + u'>');
    }
    parts.append(plainLine(account.issuer));
    if (account.organization) {
        parts.append(plainLine(account.organization->name));
    }
    if (account.state == Account::State::SignedOut) {
        parts.append(u"(signed out)"_s);
    }
    return parts.join(u"  "_s);
}
