// SPDX-License-Identifier: Apache-2.0
#include "cli/accountchoice.h"
#include "cli/accountmatch.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/terminal.h"
#include "notices/errortext.h"

#include <bifrost/then.h>

#include <QFutureWatcher>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

/// Where nobody sees a browser, the tokens are revoked without it.
SignOutScope wantedScope(const CommandContext &context) {
    if (context.invocation().isSet(u"local"_s)) {
        return SignOutScope::LocalOnly;
    }
    return hasDesktop() && !context.invocation().isSet(u"no-browser"_s)
               ? SignOutScope::LocalAndProvider
               : SignOutScope::LocalAndTokens;
}

void followSignOut(CommandContext &context, Client &client) {
    QObject::connect(&client, &Client::activityChanged, &context, [&context](Activity activity) {
        if (activity == Activity::WaitingForSignOut) {
            context.output().say(
                u"The provider's page is open in the browser. Ctrl+C stops waiting "
                "for it."_s);
        }
    });
    context.onInterruption([&client] { client.cancel(); });
}

/// False if a token may still be valid.
bool reportReceipt(CommandContext &context, const SignOutReceipt &receipt) {
    const auto notice = describe(receipt);
    if (notice) {
        context.output().say(notice->title + u". "_s + notice->text);
    } else {
        context.output().say(u"You are signed out."_s);
    }
    using Step = SignOutReceipt::Step;
    const auto isLeft = [&](Step step) {
        return receipt.entry(step).status == SignOutReceipt::Status::Failed;
    };
    return !isLeft(Step::LocalSessionRemoved) && !isLeft(Step::RefreshTokenRevoked) &&
           !isLeft(Step::AccessTokenRevoked);
}

void signOutOne(CommandContext &context) {
    withClient(context, [&context](Client &client) {
        then(client.restoreSession(), &context,
             [&context, &client](const Result<std::optional<Session>> &restored) {
                 if (!restored && !client.session()) {
                     context.fail(restored.error());
                     return;
                 }
                 followSignOut(context, client);
                 then(client.signOut(wantedScope(context)), &context,
                      [&context](const Result<SignOutReceipt> &receipt) {
                          if (!receipt) {
                              context.fail(receipt.error());
                          } else {
                              context.finish(reportReceipt(context, *receipt) ? ExitStatus::Done
                                                                              : ExitStatus::Failed);
                          }
                      });
             });
    });
}

bool reportSignOut(CommandContext &context, AccountManager &manager,
                   const AccountSignOut &signOut) {
    if (const auto account = manager.account(signOut.account)) {
        context.output().say(accountTitle(*account) + u':');
    }
    if (signOut.outcome) {
        return reportReceipt(context, *signOut.outcome);
    }
    context.output().complain(describe(signOut.outcome.error()));
    return false;
}

void signOutAllOf(CommandContext &context, AccountManager &manager) {
    for (const Account &account : manager.accounts()) {
        if (account.state == Account::State::SignedIn) {
            if (const auto client = manager.client(account.id)) {
                followSignOut(context, **client);
            }
        }
    }
    auto *watcher = new QFutureWatcher<QList<AccountSignOut>>(&context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &context,
                     [&context, &manager, watcher] {
                         bool isClear = true;
                         for (const AccountSignOut &signOut : watcher->result()) {
                             isClear = reportSignOut(context, manager, signOut) && isClear;
                         }
                         context.finish(isClear ? ExitStatus::Done : ExitStatus::Failed);
                     });
    watcher->setFuture(manager.signOutAll(wantedScope(context)));
}

} // namespace

ExitStatus runLogout(CommandContext &context) {
    if (!context.invocation().isSet(u"all"_s)) {
        signOutOne(context);
        return context.exec();
    }
    if (AccountManager *manager = context.accounts()) {
        then(manager->load(), &context,
             [&context, manager](const Result<QList<Account>> &accounts) {
                 if (accounts) {
                     signOutAllOf(context, *manager);
                 } else {
                     context.fail(accounts.error());
                 }
             });
    }
    return context.exec();
}
