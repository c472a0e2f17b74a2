// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/injectedaccounts.h"
#include "support/processfixture.h"

#include <bifrost/accountmanager.h>

#include <QStringList>

namespace bifrost::test {

/// The account manager of one process. Several of them in one world share its keychain, lock and
/// provider.
struct AccountsFixture {
    explicit AccountsFixture(FlowWorld &shared, AccountClientSetup setup = {})
        : world(shared),
          manager(*injectedAccountManager(
              shared.unobserved(), [&shared] { return listedKeys(shared.keychain); },
              shared.configuration, std::move(setup))) {}
    FlowWorld &world;
    std::unique_ptr<AccountManager> manager;

    /// The outcome of `load()`: the users, "Ada+" for one who is signed in.
    QStringList load() {
        const auto loaded = manager->load();
        if (!finished(loaded)) {
            return {QStringLiteral("pending")};
        }
        return loaded.result() ? users() : QStringList{outcome(loaded.result())};
    }
    [[nodiscard]] QStringList users() const {
        QStringList users;
        for (const Account &account : manager->accounts()) {
            users.append(account.subject + (account.state == Account::State::SignedIn
                                                ? QStringLiteral("+")
                                                : QString()));
        }
        return users;
    }
    [[nodiscard]] Account accountOf(const QString &subject) const {
        for (const Account &account : manager->accounts()) {
            if (account.subject == subject) {
                return account;
            }
        }
        return {};
    }
    [[nodiscard]] Client *clientOf(const QString &subject) const {
        return manager->client(accountOf(subject).id).value_or(nullptr);
    }

    /// The provider authenticates `subject` for a sign-in with `client`.
    Result<Session> signIn(Client *client, const QString &subject) {
        signInAs(world, subject);
        const auto session = client->signIn({});
        if (!eventually([client] { return client->activity() == Activity::WaitingForBrowser; })) {
            return failure(SessionError{});
        }
        world.listeners.last().redirect(world.provider.approval());
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }
    /// With the client for new accounts.
    Result<Session> add(const QString &subject) {
        return signIn(manager->newcomer().value_or(nullptr), subject);
    }
    Result<SignOutReceipt> signOutHere(const QString &subject) {
        const auto out = clientOf(subject)->signOut(SignOutScope::LocalOnly);
        return finished(out) ? out.result() : Result<SignOutReceipt>(failure(SessionError{}));
    }
};

} // namespace bifrost::test
