// SPDX-License-Identifier: Apache-2.0
// The composition root of an `AccountManager`.
#include "client/accountconfiguration.h"
#include "client/accountmanagerprivate.h"
#include "client/applicationstore.h"
#include "client/platformnetwork.h"
#include "core/async.h"
#include "platform/lockfile.h"
#include "session/accountentry.h"

#include <QCoreApplication>

#include <vector>

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
    bool mayHoldSession() const override { return store_.mayHoldSession(); }
    Result<std::unique_ptr<Client>> makeClient(ClientConfiguration configuration) override {
        auto network = networkFor(configuration);
        return platformClient(std::move(configuration), std::move(network));
    }

private:
    struct Network {
        std::chrono::seconds timeout;
        QString proxy;
        SecurityProfile profile;
        std::shared_ptr<PlatformNetwork> network;
    };

    /// One for all clients that use it in the same way. Null for one that shows a certificate: no
    /// other client's requests may go through its connections.
    std::shared_ptr<PlatformNetwork> networkFor(const ClientConfiguration &configuration) {
        if (configuration.clientCertificate) {
            return nullptr;
        }
        for (const Network &made : networks_) {
            if (made.timeout == configuration.requestTimeout && made.proxy == configuration.proxy &&
                made.profile == configuration.securityProfile) {
                return made.network;
            }
        }
        networks_.push_back({configuration.requestTimeout, configuration.proxy,
                             configuration.securityProfile,
                             std::make_shared<PlatformNetwork>(configuration, store_)});
        return networks_.back().network;
    }

    ApplicationStore store_;
    LockFile lock_;
    std::vector<Network> networks_;
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
