// SPDX-License-Identifier: Apache-2.0
// The composition root of an `AccountManager`.
#include "client/accountconfiguration.h"
#include "client/accountmanagerprivate.h"
#include "client/applicationstore.h"
#include "core/async.h"
#include "platform/lockfile.h"
#include "session/accountentry.h"

#include <QCoreApplication>

namespace bifrost {

namespace {

/// The accounts of one application, as this system keeps them.
class PlatformAccounts final : public AccountSystem {
public:
    explicit PlatformAccounts(const ClientConfiguration &application,
                              StoredSessionSearch search = StoredSessionSearch::WhereMarked)
        : store_(application, search), lock_(store_.pathOf(QStringLiteral("accounts.lock"))) {}

    SecretStore &secrets() override { return store_.secrets(); }
    ProcessLock &lock() override { return lock_; }
    AccountDirectory::ListKeys keys() override {
        return [this] { return store_.secrets().keys(); };
    }
    Result<std::unique_ptr<Client>> makeClient(ClientConfiguration configuration) override {
        return Client::create(std::move(configuration));
    }

private:
    ApplicationStore store_;
    LockFile lock_;
};

} // namespace

Result<std::unique_ptr<AccountManager>> AccountManager::create(ClientConfiguration configuration,
                                                               AccountClientSetup setup) {
    if (const auto checked = checkApplication(configuration); !checked) {
        return failure(checked.error());
    }
    auto system = std::make_unique<PlatformAccounts>(configuration);
    return AccountManagerPrivate::makeManager(std::make_unique<AccountManagerPrivate>(
        std::move(system), std::move(configuration), std::move(setup)));
}

QFuture<Result<void>> AccountManager::removeList(const ClientConfiguration &configuration,
                                                 StoredSessionSearch search) {
    const auto system = std::make_shared<PlatformAccounts>(configuration, search);
    const auto entry = std::make_shared<AccountEntry>(system->secrets(), system->lock());
    return whenDone(entry->remove(), QCoreApplication::instance(),
                    [system, entry](Result<void> removed) { return removed; });
}

} // namespace bifrost
