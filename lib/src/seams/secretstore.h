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

/// The store of a session: the keychain of the operating system. Every call finishes, and fails
/// with `StorageError`. There is a timeout, except while the keychain asks the user a question:
/// that wait ends with the answer or with `putOff()`.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// No value when nothing is stored. Fails with `StorageError::Locked` when the keychain hides
    /// an entry that is known to exist.
    virtual QFuture<Result<std::optional<Secret>>> read(const QString &key) = 0;
    /// Whether the last `read()` of `key` found nothing where an entry was stored that no process
    /// has removed, until the next `write()` or `remove()`: the keychain has lost it.
    [[nodiscard]] virtual bool hasLost(const QString & /*key*/) const { return false; }
    /// There will be a `write()` of `key`, unless something comes in between: does what that write
    /// would have to wait for.
    virtual QFuture<Result<void>> expectWrite(const QString & /*key*/) {
        return ready<Result<void>>({});
    }
    /// Nothing has come of it, or all of it: undoes what no write has needed.
    virtual void expectNoWrite(const QString & /*key*/) {}
    /// Succeeds only when the value was read back.
    virtual QFuture<Result<void>> write(const QString &key, const Secret &value) = 0;
    /// What the keychain's own window shows for the entry under `key`, from its next `write()` on:
    /// what it is, and whose. Never a secret. Not every keychain has room for it.
    virtual void describe(const QString & /*key*/, const QString & /*label*/) {}
    /// Succeeds only when the entry is proven to be gone.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
    /// Notes outside the store, even when the store cannot be reached, that the entry under `key`
    /// is to be removed; `note` identifies the entry. The next successful `write()` or `remove()`
    /// deletes the note.
    virtual void noteRemoval(const QString & /*key*/, const QString & /*note*/) {}
    /// The note; empty when there is none.
    [[nodiscard]] virtual QString notedRemoval(const QString & /*key*/) const { return {}; }
    /// Unlocks the store. Succeeds if the store is usable, as far as that is known without a write.
    virtual QFuture<Result<void>> check() { return ready<Result<void>>({}); }
    /// The longest value of an entry, in bytes.
    [[nodiscard]] virtual qsizetype maximumSize() const {
        return std::numeric_limits<qsizetype>::max();
    }
    /// Calls `mayWorkAgain` whenever a call that has failed may succeed now without asking the user
    /// for a password. Not all platforms notice. There is one listener: a new one replaces it, and
    /// it is removed when `context` is destroyed.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): stores that can tell keep it
    virtual void listen(QObject * /*context*/, std::function<void()> /*mayWorkAgain*/) {}

    /// The user has requested an operation that needs the store: it may ask the user again. After
    /// the user has denied access, all calls fail without a question until this is called.
    virtual void allowQuestions() {}
    /// The user has requested nothing that is called from now on, until `resumeQuestions()` or
    /// `allowQuestions()`: a call that would have to ask them fails with `StorageError::Locked`,
    /// which is no refusal of theirs.
    virtual void withholdQuestions() {}
    virtual void resumeQuestions() {}
    [[nodiscard]] virtual KeychainWait wait() const { return KeychainWait::None; }
    /// The user continues without the pending calls: they fail with `StorageError::Asking`, or
    /// `TimedOut` when there was no question. A late answer still takes effect; see `listen()`.
    virtual void putOff() {}
    /// Calls `changed` when `wait()` has changed. There is one listener, as for `listen()`.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): stores that can tell keep it
    virtual void watchWait(QObject * /*context*/, std::function<void()> /*changed*/) {}
};

} // namespace bifrost
