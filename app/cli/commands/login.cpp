// SPDX-License-Identifier: Apache-2.0
#include "cli/accountchoice.h"
#include "cli/accountmatch.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/currentaccount.h"
#include "cli/signinprompt.h"
#include "cli/terminal.h"
#include "cli/unkepttokens.h"

#include <bifrost/presentation/person.h>
#include <bifrost/then.h>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

/// One sign-in with the client of an account, or of a new one.
struct Login {
    Client *client = nullptr;
    SignInOptions options{};
    std::optional<Account> expected{}; ///< who has to sign in
};

QString nameOf(const Session &session) {
    const QString name = Person::fromClaims(session.claims()).displayName;
    return name.isEmpty() ? session.subject() : name;
}

void reportSession(CommandContext &context, const Login &login, const Session &session) {
    if (const auto problem = login.client->storageProblem()) {
        context.output().complain(u"The session couldn't be stored, so it ends with this "
                                  "command."_s);
        context.fail(*problem);
        return;
    }
    const bool isOther = login.expected && !login.expected->subject.isEmpty() &&
                         (session.subject() != login.expected->subject ||
                          session.issuer() != login.expected->issuer);
    if (isOther) {
        context.fail(
            ExitStatus::NeedsPerson,
            u"You signed in as %1, not as %2. Both are accounts of Bifrost; choose one with "
            "--account."_s.arg(nameOf(session), accountTitle(*login.expected)));
        return;
    }
    context.output().say(u"You are signed in as %1."_s.arg(nameOf(session)));
    context.finish(ExitStatus::Done);
}

void signIn(CommandContext &context, const Login &login,
            const std::shared_ptr<ProtocolTrace> &trace) {
    Client &client = *login.client;
    tellOfKeychain(context, client);
    context.onInterruption([&client] { client.cancel(); });
    const auto future = startSignIn(context, client, login.options);
    then(future, &context, [&context, login, trace](const Result<Session> &session) {
        if (session) {
            reportSession(context, login, *session);
        } else if (isCanceled(session.error())) {
            afterRevocation(trace, &context,
                            [&context] { context.finish(ExitStatus::Interrupted); });
        } else {
            context.fail(session.error());
        }
    });
}

/// The client of `account`, with who it is in the request.
std::optional<Login> loginOf(CommandContext &context, AccountManager &manager,
                             const Account &account) {
    const auto client = manager.client(account.id);
    if (!client) {
        context.fail(client.error());
        return std::nullopt;
    }
    return Login{*client, manager.signInOptions(account.id), account};
}

/// What leads to the organization that is named, if one is: by its name, or by the domain of an
/// e-mail address.
AdditionalParameters organizationOf(const Invocation &invocation) {
    const QString named = invocation.value(u"organization"_s);
    if (named.isEmpty()) {
        return {};
    }
    return organizationParameters(
        named.contains(u'@') ? OrganizationBy::EmailAddress : OrganizationBy::Name, named);
}

std::optional<Login> newLogin(CommandContext &context, AccountManager &manager) {
    const auto client = manager.newcomer();
    if (!client) {
        context.fail(client.error());
        return std::nullopt;
    }
    Login login{*client, AccountManager::newcomerOptions()};
    login.options.additionalParameters = organizationOf(context.invocation());
    return login;
}

std::optional<Login> chosenLogin(CommandContext &context, AccountManager &manager) {
    if (context.invocation().isSet(u"new"_s) || context.invocation().isSet(u"organization"_s)) {
        return newLogin(context, manager);
    }
    const auto current = currentAccount(context, manager);
    if (!current) {
        return std::nullopt;
    }
    return loginOf(context, manager, manager.account(current->id).value_or(*current)); // its user
}

} // namespace

ExitStatus runLogin(CommandContext &context) {
    const auto trace = std::make_shared<ProtocolTrace>();
    AccountManager *manager = context.accounts([&](ClientConfiguration &application) {
        application.protocolTrace = trace;
        application.resources = context.invocation().options.value(u"audience"_s);
    });
    if (!manager) {
        return context.exec();
    }
    if (!wantedAccount(context).isEmpty()) {
        withAccount(context, [&context, manager, trace](const Account &account) {
            if (const auto login = loginOf(context, *manager, account)) {
                signIn(context, *login, trace);
            }
        });
        return context.exec();
    }
    then(manager->load(), &context,
         [&context, manager, trace](const Result<QList<Account>> &accounts) {
             if (!accounts) {
                 context.fail(accounts.error());
             } else if (const auto login = chosenLogin(context, *manager)) {
                 signIn(context, *login, trace);
             }
         });
    return context.exec();
}
