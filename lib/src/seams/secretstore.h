// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"

#include <bifrost/activity.h>
#include <bifrost/result.h>
#include <bifrost/secret.h>

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <limits>
#include <optional>

namespace bifrost {

/// What a store that has not answered yet is doing.
using StoreWait = KeychainWait;

/// Where a session rests: the keychain of the operating system.
/// Every call finishes, with `StorageError` when it failed: within a deadline, unless the keychain
/// asks the person. That is waited for until `putOff()`.
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
    /// Remembers beside the store, also when that cannot be reached, that what stands under `key`
    /// is to be removed; `note` says what is. Goes with the next successful `write()` or
    /// `remove()`.
    virtual void noteRemoval(const QString & /*key*/, const QString & /*note*/) {}
    /// The note; empty when there is none.
    [[nodiscard]] virtual QString notedRemoval(const QString & /*key*/) const { return {}; }
    /// Whether the store can be used, as far as that shows without a write: unlocks it.
    virtual QFuture<Result<void>> check() { return ready<Result<void>>({}); }
    /// The longest value that an entry takes, in bytes.
    [[nodiscard]] virtual qsizetype maximumSize() const {
        return std::numeric_limits<qsizetype>::max();
    }
    /// Has `mayWorkAgain` called whenever something has happened after which a call that failed may
    /// succeed, without anybody being asked for a password. Not all platforms can tell. One
    /// listener; it is forgotten when another comes, or when `context` dies.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): stores that can tell keep it
    virtual void listen(QObject * /*context*/, std::function<void()> /*mayWorkAgain*/) {}

    /// The person wants something that needs the store: from here on it may ask them once more.
    /// When they have said no to a question, everything fails until this, and nothing asks.
    virtual void allowQuestions() {}
    [[nodiscard]] virtual StoreWait wait() const { return StoreWait::None; }
    /// The person goes on without what is waited for: it fails with `StorageError::Asking`, or
    /// `TimedOut` when nobody was asked. It counts all the same when it comes; see `listen()`.
    virtual void putOff() {}
    /// Has `changed` called when `wait()` has changed. One listener, like `listen()`.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): stores that can tell keep it
    virtual void watchWait(QObject * /*context*/, std::function<void()> /*changed*/) {}
};

} // namespace bifrost
