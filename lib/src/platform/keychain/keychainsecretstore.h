// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/secretstore.h"

#include <bifrost/storedsession.h>

#include <chrono>
#include <memory>

namespace bifrost {

/// SecretStore over QtKeychain: Secret Service or KWallet, Keychain Services, Credential Manager.
///
/// A marker on disk says which entries exist, and in which keychain. Without a marker the keychain
/// is not accessed: it might ask the user for a password in vain. The marker is written before the
/// entry and removed after it.
///
/// All stores of a process share one access to a keychain, see `KeychainAccess`, which decides when
/// the user is asked, and how long an answer is waited for.
///
/// Lives in the thread of the application object. Destroying it cancels what is pending.
class KeychainSecretStore final : public SecretStore {
public:
    /// Entries are named `applicationId` '/' key: Windows ignores the service name.
    struct Settings {
        QString applicationId;
        QString applicationName{}; ///< for the labels of the entries; empty: `applicationId`
        QString dataDirectory;     ///< empty: the platform's data folder for `applicationId`
        /// For a keychain that shows no prompt.
        std::chrono::milliseconds timeout{};
        QString helper{}; ///< the helper's program; empty: where it is installed
        StoredSessionSearch search = StoredSessionSearch::WhereMarked;
    };

    explicit KeychainSecretStore(const Settings &settings);
    ~KeychainSecretStore() override;

    QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    [[nodiscard]] bool hasLost(const QString &key) const override;
    QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    void describe(const QString &key, const QString &label) override;
    QFuture<Result<void>> remove(const QString &key) override;
    void noteRemoval(const QString &key, const QString &note) override;
    [[nodiscard]] QString notedRemoval(const QString &key) const override;
    QFuture<Result<void>> check() override;
    [[nodiscard]] qsizetype maximumSize() const override;
    void listen(QObject *context, std::function<void()> mayWorkAgain) override;
    void allowQuestions() override;
    void withholdQuestions() override;
    void resumeQuestions() override;
    [[nodiscard]] KeychainWait wait() const override;
    void putOff() override;
    void watchWait(QObject *context, std::function<void()> changed) override;

private:
    class Private;
    std::unique_ptr<Private> d_;
};

} // namespace bifrost
