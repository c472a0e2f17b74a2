// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/secretstore.h"

#include <bifrost/storedsession.h>

#include <chrono>
#include <memory>

namespace bifrost {

/// SecretStore over QtKeychain: Secret Service or KWallet, Keychain Services, Credential Manager.
///
/// A marker on disk says which entries there are. Without one the keychain is not asked at all: it
/// might ask the person for a password, and for nothing. The marker is there before the entry and
/// goes after it.
///
/// All stores of a process share one way to the keychain, see `KeychainAccess`, which says when a
/// person is asked, and how long is waited.
///
/// Lives in the thread of the application object. Destroying it cancels what is pending.
class KeychainSecretStore final : public SecretStore {
public:
    /// Entries are named `applicationId` '/' key: Windows ignores the service name.
    struct Settings {
        QString applicationId;
        QString dataDirectory; ///< empty: the platform's data folder for `applicationId`
        /// For an answer of a keychain that asks nobody.
        std::chrono::milliseconds timeout{};
        QString helper{}; ///< the helper's program; empty: where it is installed
        StoredSessionSearch search = StoredSessionSearch::WhereMarked;
    };

    explicit KeychainSecretStore(const Settings &settings);
    ~KeychainSecretStore() override;

    QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
    void noteRemoval(const QString &key, const QString &note) override;
    [[nodiscard]] QString notedRemoval(const QString &key) const override;
    QFuture<Result<void>> check() override;
    [[nodiscard]] qsizetype maximumSize() const override;
    void listen(QObject *context, std::function<void()> mayWorkAgain) override;
    void allowQuestions() override;
    [[nodiscard]] StoreWait wait() const override;
    void putOff() override;
    void watchWait(QObject *context, std::function<void()> changed) override;

private:
    class Private;
    std::unique_ptr<Private> d_;
};

} // namespace bifrost
