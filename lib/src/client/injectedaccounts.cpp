// SPDX-License-Identifier: Apache-2.0
#include "client/injectedaccounts.h"

#include "client/accountconfiguration.h"
#include "client/accountmanagerprivate.h"
#include "client/injectedclient.h"
#include "session/storekey.h"

#include <algorithm>

namespace bifrost {

namespace {

class InjectedAccounts final : public AccountSystem {
public:
    InjectedAccounts(UnobservedSeams seams, AccountDirectory::ListKeys keys)
        : seams_(seams), keys_(std::move(keys)) {}

    SecretStore &secrets() override { return seams_.secrets; }
    ProcessLock &lock() override { return seams_.lock; }
    AccountDirectory::ListKeys keys() override { return keys_; }
    bool mayHoldSession() const override {
        const auto keys = keys_();
        return !keys.isFinished() || !keys.result() ||
               std::ranges::any_of(*keys.result(), &StoreKey::isSession);
    }
    Result<std::unique_ptr<Client>> makeClient(ClientConfiguration configuration) override {
        return injectedClient(seams_, std::move(configuration));
    }

private:
    UnobservedSeams seams_;
    AccountDirectory::ListKeys keys_;
};

} // namespace

Result<std::unique_ptr<AccountManager>>
injectedAccountManager(UnobservedSeams seams, std::function<QFuture<Result<QStringList>>()> keys,
                       ClientConfiguration configuration, AccountClientSetup setup) {
    if (const auto checked = checkApplication(configuration); !checked) {
        return failure(checked.error());
    }
    auto system = std::make_unique<InjectedAccounts>(seams, std::move(keys));
    return AccountManagerPrivate::makeManager(std::make_unique<AccountManagerPrivate>(
        std::move(system), std::move(configuration), std::move(setup)));
}

} // namespace bifrost
