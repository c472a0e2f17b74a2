// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/knownaccounts.h"

#include "notices/errortext.h"
#include "notices/organizationtext.h"
#include "session/accounts/accountlines.h"
#include "session/appstate.h"
#include "session/sessionreport.h"
#include "system/logging.h"

#include <bifrost/providerprofile.h>
#include <bifrost/then.h>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Progress = AccountsView::Organizations::Progress;

static bool mayHaveOrganizations(const Account &account) {
    const auto profile = account.provider.isEmpty() ? ProviderProfile::forIssuer(account.issuer)
                                                    : ProviderProfile::find(account.provider);
    return profile && profile->organizations(account.issuer);
}

KnownAccounts::KnownAccounts(AuthenticationAccounts &accounts, AppState &appState,
                             SessionReport &report)
    : accounts_(accounts),
      appState_(appState),
      report_(report),
      inNeed_(appState.accountsInNeed()) {
    connect(&accounts_, &AuthenticationAccounts::accountsChanged, this, &KnownAccounts::changed);
}

void KnownAccounts::load(KeychainQuestions questions) {
    then(accounts_.load(questions), this, [this](const Result<QList<Account>> &list) {
        if (!list) { // the keychain has notices of its own
            qCInfo(lcApp).noquote() << "the list of accounts:" << toLogString(list.error());
        }
        isLoaded_ = isLoaded_ || list;
        Q_EMIT changed();
        Q_EMIT loaded();
    });
}

void KnownAccounts::rename(const QString &id, const QString &name) {
    then(accounts_.rename(id, name), this, [this](const Result<void> &result) {
        if (!result) {
            report(result.error());
        }
        Q_EMIT changed();
    });
}

void KnownAccounts::remove(const QString &id) {
    then(accounts_.remove(id), this, [this, id](const Result<void> &result) {
        if (result) {
            removeNeed(id);
        } else {
            report(result.error());
        }
        Q_EMIT removalEnded();
        Q_EMIT changed();
    });
}

void KnownAccounts::report(const Error &error) {
    report_.succeed(describe(error)); // nothing to try again
}

QString KnownAccounts::origin(const QString &id) const {
    const auto account = accounts_.account(id);
    return account && !account->parent.isEmpty() ? account->parent : id;
}

void KnownAccounts::listOrganizations(const QString &shown) {
    organizations_ = {.progress = Progress::Asking};
    Q_EMIT changed();
    then(accounts_.organizations(origin(shown)), this,
         [this, asked = ++asked_](const Result<QList<Organization>> &list) {
             if (asked != asked_) {
                 return;
             }
             organizations_ = {.progress = list ? Progress::Known : Progress::Failed,
                               .list = list.value_or(QList<Organization>())};
             if (!list) {
                 const Notice notice = describeOrganizationList(list.error());
                 organizations_.problem = notice.title + u". "_s + notice.text;
             }
             Q_EMIT changed();
         });
}

void KnownAccounts::enterOrganization(const QString &shown, const Organization &organization) {
    organizations_.problem.clear();
    then(accounts_.switchOrganization(origin(shown), organization), this,
         [this, asked = ++asked_](const Result<Account> &account) {
             if (asked != asked_) {
                 return; // the user has chosen something else meanwhile
             }
             if (account) {
                 Q_EMIT organizationEntered(account->id);
                 return;
             }
             const Notice notice = describeOrganizationSwitch(account.error());
             organizations_.problem = notice.title + u". "_s + notice.text;
             Q_EMIT changed();
         });
    Q_EMIT changed();
}

void KnownAccounts::clearOrganizations() {
    ++asked_;
    organizations_ = {};
}

bool KnownAccounts::addNeed(const QString &id) {
    if (id.isEmpty() || inNeed_.contains(id)) {
        return false;
    }
    inNeed_.insert(id, QDateTime::currentDateTimeUtc());
    appState_.setAccountsInNeed(inNeed_);
    Q_EMIT changed();
    return true;
}

void KnownAccounts::reconsiderNeed(const QString &id, const QDateTime &refreshedAt) {
    if (inNeed_.contains(id) && inNeed_.value(id) < refreshedAt) {
        removeNeed(id);
    }
}

void KnownAccounts::removeNeed(const QString &id) {
    if (inNeed_.remove(id) > 0) {
        appState_.setAccountsInNeed(inNeed_);
        Q_EMIT changed();
    }
}

AccountsView KnownAccounts::view(const QString &shown) const {
    AccountsView view;
    const QList<Account> accounts = accounts_.accounts();
    for (const Account &account : accounts) {
        AccountLine line = accountLine(account, inNeed_.keys());
        line.isCurrent = account.id == shown;
        view.lines.append(line);
    }
    const auto current = accounts_.account(shown);
    view.offersOrganizations = current && mayHaveOrganizations(*current);
    if (view.offersOrganizations) {
        view.organizations = organizations_;
    }
    return view;
}

QStringList KnownAccounts::ids() const {
    QStringList ids;
    const QList<Account> accounts = accounts_.accounts();
    for (const Account &account : accounts) {
        ids.append(account.id);
    }
    return ids;
}

QStringList KnownAccounts::signedIn() const {
    QStringList ids;
    const QList<Account> accounts = accounts_.accounts();
    for (const Account &account : accounts) {
        if (account.state == Account::State::SignedIn) {
            ids.append(account.id);
        }
    }
    return ids;
}

QString KnownAccounts::name(const QString &id) const {
    const auto account = accounts_.account(id);
    return account ? accountName(*account) : QString();
}
