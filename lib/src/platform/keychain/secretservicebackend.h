// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainbackend.h"

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QList>

#include <memory>

namespace bifrost {

/// The Secret Service (freedesktop.org), which libsecret and so QtKeychain speaks with.
///
/// Whether something is locked is asked of the service and never concluded: 'not found' means that
/// only where there is a default collection, it is unlocked, and it has had time to load, since not
/// every service shows what is in a locked one. The password is asked for here, once, and never by
/// libsecret, which would ask for each job, and again when it has got no for an answer.
class SecretServiceBackend final : public KeychainBackend {
    Q_OBJECT
public:
    SecretServiceBackend();

    [[nodiscard]] QString name() const override { return QStringLiteral("Secret Service"); }
    QFuture<Result<Finding>> prepare(const KeychainRequest &request) override;
    QFuture<Result<void>> tidy(const KeychainRequest &request) override;
    QFuture<Result<void>> ping() override;

private Q_SLOTS:
    void onPromptCompleted(bool wasDismissed, const QDBusVariant &result);

private:
    using Paths = QList<QDBusObjectPath>;
    struct Items {
        Paths unlocked;
        Paths locked;
    };

    /// The default one, once it was unlocked where that was necessary.
    enum class Collection { None, Open };

    QFuture<Result<Finding>> prepareEntry(const KeychainRequest &request);
    QFuture<Result<Finding>> lookAgain(const KeychainRequest &request, Collection collection);
    QFuture<Result<Finding>> judge(const KeychainRequest &request, const Items &items);
    QFuture<Result<Items>> search(const KeychainRequest &request);
    QFuture<Result<Collection>> unlockCollection();
    QFuture<Result<bool>> isCollectionLocked(const QDBusObjectPath &collection);
    QFuture<Result<QDBusObjectPath>> defaultCollection();
    QFuture<Result<void>> unlock(const Paths &paths);
    QFuture<Result<void>> ask(const QDBusObjectPath &prompt);

    struct Question;
    std::shared_ptr<Question> question_;
};

} // namespace bifrost
