// SPDX-License-Identifier: Apache-2.0
#include <bifrost/accountmanager.h>

#include "client/accountconfiguration.h"
#include "client/accountmanagerprivate.h"
#include "core/async.h"
#include "session/accountidentity.h"

namespace bifrost {

std::unique_ptr<AccountManager>
AccountManagerPrivate::makeManager(std::unique_ptr<AccountManagerPrivate> d) {
    return std::unique_ptr<AccountManager>(new AccountManager(std::move(d)));
}

AccountManager::AccountManager(std::unique_ptr<AccountManagerPrivate> d) : d_(std::move(d)) {
    connect(&d_->directory, &AccountDirectory::changed, this, &AccountManager::accountsChanged);
}

AccountManager::~AccountManager() = default;

QFuture<Result<QList<Account>>> AccountManager::load(KeychainQuestions questions) {
    return d_->load(questions);
}

QList<Account> AccountManager::accounts() const {
    return d_->directory.accounts();
}

std::optional<Account> AccountManager::account(const QString &id) const {
    return d_->find(id);
}

std::optional<Account> AccountManager::accountOf(const Session &session) const {
    const qsizetype index = indexOfAccount(d_->directory.accounts(), session);
    return index < 0 ? std::nullopt : std::optional(d_->directory.accounts()[index]);
}

Result<Account> AccountManager::adopt(const Account &known) {
    return d_->adopt(known);
}

QFuture<Result<void>> AccountManager::rename(const QString &id, const QString &name) {
    if (!d_->directory.find(id)) {
        return failed<void>(SessionError{SessionError::Kind::UnknownAccount});
    }
    return d_->directory.amend(
        id, [name = accountName(name)](Account &account) { account.name = name; });
}

QFuture<Result<void>> AccountManager::remove(const QString &id) {
    return d_->remove(id);
}

Result<Client *> AccountManager::client(const QString &id) {
    const auto account = d_->find(id);
    return account ? d_->clientOf(*account)
                   : failure(SessionError{SessionError::Kind::UnknownAccount});
}

Result<Client *> AccountManager::newcomer(const AccountPlace &place) {
    return d_->newcomerAt(place);
}

SignInOptions AccountManager::signInOptions(const QString &id) const {
    const auto account = d_->find(id);
    return account ? optionsFor(*account) : SignInOptions();
}

SignInOptions AccountManager::newcomerOptions() {
    return {.prompt = Prompt::SelectAccount};
}

QFuture<QList<AccountSignOut>> AccountManager::signOutAll(SignOutScope scope) {
    return d_->signOutAll(scope);
}

} // namespace bifrost
