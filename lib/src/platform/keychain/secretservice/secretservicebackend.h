// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainchoice.h"
#include "platform/keychain/secretservice/itemlabels.h"
#include "platform/keychain/secretservice/secretserviceprompt.h"

#include <QDBusObjectPath>
#include <QList>

namespace bifrost {

/// The Secret Service (freedesktop.org), which QtKeychain uses through libsecret.
///
/// The service is asked whether something is locked. A missing entry is gone only where there is a
/// default collection that is unlocked and has had time to load: not every service shows the items
/// of a locked collection. The prompt is shown from here, once, and never by libsecret, which would
/// show one for each job, and again after a refusal. Where the service asks about each client,
/// libsecret is the client, and has all of our items unlocked with one prompt.
class SecretServiceBackend final : public KeychainBackend {
    Q_OBJECT
public:
    SecretServiceBackend();

    [[nodiscard]] QString name() const override { return nameOf(Keychain::SecretService); }
    void warmUp() override;
    QFuture<Result<Finding>> prepare(const KeychainRequest &request) override;
    /// Labels what was written.
    QFuture<Result<void>> tidy(const KeychainRequest &request) override;
    QFuture<Result<void>> ping() override;

private:
    using Paths = QList<QDBusObjectPath>;
    struct Items {
        Paths unlocked;
        Paths locked;
    };

    enum class Collection {
        None, ///< there is no default one, or it is closed
        Open, ///< the default one is unlocked
    };

    QFuture<Result<Finding>> prepareEntry(const KeychainRequest &request);
    QFuture<Result<Finding>> lookAgain(const KeychainRequest &request, Collection collection);
    QFuture<Result<Finding>> confirmGone();
    QFuture<Result<Finding>> judge(const KeychainRequest &request, const Items &items);
    QFuture<Result<Finding>> askForItems(const KeychainRequest &request,
                                         const QDBusObjectPath &item);
    QFuture<Result<Items>> search(const KeychainRequest &request);
    QFuture<Result<Collection>> unlockCollection(const KeychainRequest &request);
    QFuture<Result<bool>> isCollectionLocked(const QDBusObjectPath &collection);
    QFuture<Result<QDBusObjectPath>> defaultCollection();
    QFuture<Result<void>> unlock(const Paths &paths);
    QFuture<Result<void>> orLocked(const Result<void> &outcome, const QDBusObjectPath &object);

    bool isRunning_ = false; ///< the service
    ItemLabels labels_;
    SecretServicePrompt prompt_;
};

} // namespace bifrost
