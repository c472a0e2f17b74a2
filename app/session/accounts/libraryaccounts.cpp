// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/libraryaccounts.h"

#include "session/libraryclient.h"

#include <utility>

using namespace bifrost;

namespace {

class LibraryAccounts final : public AuthenticationAccounts {
public:
    explicit LibraryAccounts(std::unique_ptr<AccountManager> manager)
        : manager_(std::move(manager)) {
        connect(manager_.get(), &AccountManager::accountsChanged, this,
                &AuthenticationAccounts::accountsChanged);
    }

    QFuture<Result<QList<Account>>> load(KeychainQuestions questions) override {
        return manager_->load(questions);
    }
    QList<Account> accounts() const override { return manager_->accounts(); }
    std::optional<Account> account(const QString &id) const override {
        return manager_->account(id);
    }
    Result<Account> adopt(const Account &known) override { return manager_->adopt(known); }
    QFuture<Result<void>> rename(const QString &id, const QString &name) override {
        return manager_->rename(id, name);
    }
    QFuture<Result<void>> remove(const QString &id) override { return manager_->remove(id); }
    Result<Client> client(const QString &id) override { return wrapped(manager_->client(id)); }
    Result<Client> newcomer(const AccountPlace &place) override {
        return wrapped(manager_->newcomer(place));
    }
    SignInOptions signInOptions(const QString &id) const override {
        return manager_->signInOptions(id);
    }
    SignInOptions newcomerOptions() const override { return AccountManager::newcomerOptions(); }
    QFuture<Result<QList<Organization>>> organizations(const QString &id) override {
        return manager_->organizations(id);
    }
    QFuture<Result<Account>> switchOrganization(const QString &id,
                                                const Organization &organization) override {
        return manager_->switchOrganization(id, organization);
    }

private:
    Result<Client> wrapped(const Result<bifrost::Client *> &client) {
        return client ? Result<Client>(makeAccountClient(**client, *manager_))
                      : Result<Client>(failure(client.error()));
    }

    std::unique_ptr<AccountManager> manager_;
};

} // namespace

Result<std::unique_ptr<AuthenticationAccounts>>
makeLibraryAccounts(const ClientConfiguration &application, const AccountClientSetup &setup) {
    auto manager = AccountManager::create(application, setup);
    if (!manager) {
        return failure(manager.error());
    }
    return std::make_unique<LibraryAccounts>(std::move(*manager));
}
