// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/secretstore.h"

#include <chrono>
#include <memory>

namespace bifrost {

/// SecretStore over QtKeychain: Secret Service or KWallet, Keychain Services, Credential Manager.
///
/// The keychain is not taken at its word. A write is read back. A locked Secret Service says 'not
/// found' and reports a delete that did nothing as a success; a marker on disk that something is
/// stored tells locked from signed out. Every job has a deadline; while one that missed it is still
/// under way QtKeychain's queue stands still, and every call fails at once as Unavailable.
///
/// Lives in the thread of the application object. Destroying it cancels what is pending.
class KeychainSecretStore final : public SecretStore {
public:
    /// Entries are named `applicationId` '/' key: Windows ignores the service name.
    /// An empty `dataDirectory` means the platform's data folder for `applicationId`.
    /// `timeout` is for each keychain job; a person may be asked for a password meanwhile.
    KeychainSecretStore(QString applicationId, const QString &dataDirectory,
                        std::chrono::milliseconds timeout);
    ~KeychainSecretStore() override;

    QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
    [[nodiscard]] qsizetype maximumSize() const override;
    /// The Secret Service alone tells.
    void listen(QObject *context, std::function<void()> mayWorkAgain) override;

private:
    class Private;
    std::unique_ptr<Private> d_;
};

} // namespace bifrost
