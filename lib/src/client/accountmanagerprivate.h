// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/accountsystem.h"

#include <bifrost/accountmanager.h>

#include <QHash>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace bifrost {

class ClientPrivate;

/// The state of an `AccountManager`: the list, and the client of each account that was asked for.
class AccountManagerPrivate : public QObject {
public:
    AccountManagerPrivate(std::unique_ptr<AccountSystem> accountSystem,
                          ClientConfiguration configuration, AccountClientSetup clientSetup);

    [[nodiscard]] static std::unique_ptr<AccountManager>
    makeManager(std::unique_ptr<AccountManagerPrivate> d);

    /// A listed account, or one that was adopted.
    [[nodiscard]] std::optional<Account> find(const QString &id) const;
    QFuture<Result<QList<Account>>> load(KeychainQuestions questions);
    Result<Account> adopt(const Account &known);
    Result<Client *> clientOf(const Account &account);
    Result<Client *> newcomerAt(const AccountPlace &place);

    /// Makes `session` that of the account where its user belongs, or else of `place`, which is
    /// listed then.
    QFuture<Result<Account>> establish(const Account &place, const Session &session);
    QFuture<Result<void>> remove(const QString &id);
    QFuture<QList<AccountSignOut>> signOutAll(SignOutScope scope);

    const std::unique_ptr<AccountSystem> system; ///< outlives all clients
    const ClientConfiguration application;
    const AccountClientSetup setup;
    AccountDirectory directory;

private:
    struct Newcomer {
        Account account;
        std::unique_ptr<Client> client;
    };
    struct SignOuts;

    Result<std::unique_ptr<Client>> makeClient(const Account &account);
    void join(Client &client, const Account &account);
    /// A user waits for one of the clients.
    [[nodiscard]] bool isBusy() const;
    /// Where the session of a sign-in with the client of `own` is established.
    QFuture<Result<Session>> settle(const Account &own, const Session &session);
    QFuture<Result<Session>> settleAt(const Account &account, const Account &own,
                                      const Session &session);
    QFuture<Result<bool>> mayInclude(const Account &own, const std::optional<QString> &subject);
    [[nodiscard]] QString newcomersName(Account account) const;
    QFuture<Result<void>> removeWith(ClientPrivate &d, const Account &account);
    void forget(const QString &id);
    QFuture<Result<std::optional<SignOutReceipt>>> signOutOne(const QString &id,
                                                              SignOutScope scope);
    void signOutNext(const std::shared_ptr<SignOuts> &all);

    QFuture<Result<QList<Account>>> unasked_; ///< the latest look that may not ask
    QHash<QString, Account> adopted_;
    std::map<QString, std::unique_ptr<Client>> clients_; ///< by `Account::id`
    std::optional<Newcomer> newcomer_;
};

} // namespace bifrost
