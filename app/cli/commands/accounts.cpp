// SPDX-License-Identifier: Apache-2.0
#include "cli/accountchoice.h"
#include "cli/accountmatch.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/currentaccount.h"

#include <bifrost/presentation/person.h>
#include <bifrost/then.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

QJsonObject accountObject(const Account &account, bool isCurrent) {
    const Person person = Person::fromClaims(account.claims);
    QJsonObject object{{u"id"_s, account.id},
                       {u"current"_s, isCurrent},
                       {u"signedIn"_s, account.state == Account::State::SignedIn},
                       {u"name"_s, accountTitle(account)},
                       {u"email"_s, person.email},
                       {u"sub"_s, account.subject},
                       {u"issuer"_s, account.issuer},
                       {u"clientId"_s, account.clientId}};
    if (account.organization) {
        object[u"organization"_s] = account.organization->name;
    }
    return object;
}

void showAccounts(CommandContext &context, AccountManager &manager,
                  const QList<Account> &accounts) {
    const auto current = currentAccount(context, manager);
    if (!current) {
        return;
    }
    const auto isCurrent = [&](const Account &account) { return current->id == account.id; };
    bool isWritten = true;
    if (context.invocation().isSet(u"json"_s)) {
        QJsonArray list;
        for (const Account &account : accounts) {
            list.append(accountObject(account, isCurrent(account)));
        }
        isWritten = Output::writeData(QJsonDocument(list).toJson());
    } else {
        isWritten = std::ranges::all_of(accounts, [&](const Account &account) {
            return Output::writeLine((isCurrent(account) ? u"* "_s : u"- "_s) +
                                     accountLine(account));
        });
    }
    if (accounts.isEmpty()) {
        context.output().say(u"There is no account yet. Run 'bifrostctl login'."_s);
    }
    context.finish(isWritten ? ExitStatus::Done : ExitStatus::Failed);
}

} // namespace

ExitStatus runAccounts(CommandContext &context) {
    if (AccountManager *manager = context.accounts()) {
        then(manager->load(), &context,
             [&context, manager](const Result<QList<Account>> &accounts) {
                 if (accounts) {
                     showAccounts(context, *manager, *accounts);
                 } else {
                     context.fail(accounts.error());
                 }
             });
    }
    return context.exec();
}
