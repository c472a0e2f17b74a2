// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>
#include <bifrost/secret.h>

#include <QFuture>
#include <QString>

#include <optional>

namespace bifrost {

/// Where a session rests: the keychain of the operating system.
/// Every call finishes within a deadline, with `StorageError` when it failed.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// No value when nothing is stored. A keychain that hides what is known to be stored is
    /// `StorageError::Locked`, never 'no value'.
    virtual QFuture<Result<std::optional<Secret>>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> write(const QString &key, const Secret &value) = 0;
    /// Succeeds only when the entry is proven to be gone.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

} // namespace bifrost
