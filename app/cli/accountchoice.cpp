// SPDX-License-Identifier: Apache-2.0
#include "cli/accountchoice.h"

#include "cli/accountmatch.h"
#include "cli/context.h"
#include "cli/currentaccount.h"
#include "notices/errortext.h"

#include <bifrost/then.h>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

void refuseAccount(CommandContext &context, const QString &wanted, const QList<Account> &found,
                   const QList<Account> &known) {
    const QList<Account> &listed = found.isEmpty() ? known : found;
    context.output().complain(
        found.isEmpty() ? u"There is no account '%1'."_s.arg(wanted)
                        : u"'%1' can be any of these accounts; name its ID:"_s.arg(wanted));
    for (const Account &account : listed) {
        context.output().ask(u"  "_s + accountLine(account));
    }
    context.finish(ExitStatus::Usage);
}

void useClient(CommandContext &context, AccountManager &accounts, const QString &id,
               const std::function<void(Client &)> &next) {
    const auto client = accounts.client(id);
    if (!client) {
        context.fail(client.error());
        return;
    }
    tellOfKeychain(context, **client);
    next(**client);
}

} // namespace

QString wantedAccount(const CommandContext &context) {
    return context.invocation().isSet(u"account"_s) ? context.invocation().value(u"account"_s)
                                                    : qEnvironmentVariable("BIFROST_ACCOUNT");
}

void withAccount(CommandContext &context, const std::function<void(const Account &)> &next) {
    AccountManager *manager = context.accounts();
    if (!manager) {
        return;
    }
    then(manager->load(), &context, [&context, next](const Result<QList<Account>> &known) {
        if (!known) {
            context.fail(known.error());
            return;
        }
        const QString wanted = wantedAccount(context);
        const QList<Account> found = accountsNamed(wanted, *known);
        if (found.size() == 1) {
            next(found.constFirst());
        } else {
            refuseAccount(context, wanted, found, *known);
        }
    });
}

void withClient(CommandContext &context, const std::function<void(Client &)> &next) {
    AccountManager *accounts = context.accounts();
    if (!accounts) {
        return;
    }
    if (!wantedAccount(context).isEmpty()) {
        withAccount(context, [&context, accounts, next](const Account &account) {
            useClient(context, *accounts, account.id, next);
        });
    } else if (const auto current = currentAccount(context, *accounts)) {
        useClient(context, *accounts, current->id, next);
    }
}

void withSession(CommandContext &context, std::chrono::seconds minValidity,
                 const std::function<void(Client &, const Session &)> &next) {
    withClient(context, [&context, minValidity, next](Client &client) {
        then(
            client.restoreSession(), &context,
            [&context, &client, minValidity, next](const Result<std::optional<Session>> &restored) {
                if (!restored) {
                    context.fail(restored.error());
                    return;
                }
                then(client.freshSession(minValidity), &context,
                     [&context, &client, next](const Result<Session> &fresh) {
                         if (fresh) {
                             next(client, *fresh);
                         } else {
                             context.fail(fresh.error());
                         }
                     });
            });
    });
}

void tellOfKeychain(CommandContext &context, Client &client) {
    QObject::connect(&client, &Client::keychainWaitChanged, &context, [&context, &client] {
        if (const auto notice = describeKeychainWait(client.keychainWait())) {
            context.output().ask(notice->title + u". "_s + notice->text);
        }
    });
}
