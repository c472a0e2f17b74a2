// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>
#include <bifrost/secret.h>

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <limits>
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
    /// Succeeds only when the value was read back.
    virtual QFuture<Result<void>> write(const QString &key, const Secret &value) = 0;
    /// Succeeds only when the entry is proven to be gone.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
    /// The longest value that an entry takes, in bytes.
    [[nodiscard]] virtual qsizetype maximumSize() const {
        return std::numeric_limits<qsizetype>::max();
    }
    /// Has `mayWorkAgain` called whenever something has happened after which a call that failed may
    /// succeed, without anybody being asked for a password. Not all platforms can tell. One
    /// listener; it is forgotten when another comes, or when `context` dies.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): stores that can tell keep it
    virtual void listen(QObject * /*context*/, std::function<void()> /*mayWorkAgain*/) {}
};

} // namespace bifrost
