// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/storedmarker.h"
#include "platform/lockfile.h"
#include "seams/secretstore.h"

#include <QStringList>

#include <functional>

namespace bifrost {

/// A SecretStore that can say what it holds, over one that cannot: QtKeychain does not enumerate.
///
/// An entry of its own, the index, names the keys, and the markers beside it do: either may be
/// lost. A key is named before there is a value, and taken off after it has gone, so that a process
/// that dies between the two leaves a name too many and never one too few. Changes of the
/// index are made under a lock of all processes, which is held for nothing else.
///
/// A key with a '/' belongs to the entry that is named before it, and is not listed.
class IndexedSecretStore final : public SecretStore {
public:
    /// The key of the index.
    [[nodiscard]] static QString indexKey();

    /// `store` must outlive this object, whose destruction cancels what is pending. The markers and
    /// the lock stand in `directory`.
    IndexedSecretStore(SecretStore &store, const QString &directory);

    QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
    [[nodiscard]] qsizetype maximumSize() const override { return store_.maximumSize(); }
    void listen(QObject *context, std::function<void()> mayWorkAgain) override {
        store_.listen(context, std::move(mayWorkAgain));
    }

    void noteRemoval(const QString &key, const QString &note) override {
        store_.noteRemoval(key, note);
    }
    [[nodiscard]] QString notedRemoval(const QString &key) const override {
        return store_.notedRemoval(key);
    }
    QFuture<Result<void>> check() override { return store_.check(); }
    void allowQuestions() override { store_.allowQuestions(); }
    [[nodiscard]] StoreWait wait() const override { return store_.wait(); }
    void putOff() override { store_.putOff(); }
    void watchWait(QObject *context, std::function<void()> changed) override {
        store_.watchWait(context, std::move(changed));
    }

    /// Every key that holds something, sorted; a few may hold nothing any more. Fails like `read()`
    /// while the index cannot be read, and with `StorageError::NewerVersion`.
    QFuture<Result<QStringList>> keys();

private:
    using Change = std::function<void(QStringList &keys)>;
    struct Index {
        QStringList keys;
        bool isStored = false; ///< else there is none, or a damaged one: the markers say this
    };

    [[nodiscard]] QStringList markedKeys() const;
    QFuture<Result<Index>> readIndex();
    QFuture<Result<void>> list(const QString &key);
    QFuture<Result<void>> change(Change change);
    QFuture<Result<void>> writeIndex(const QStringList &keys);

    SecretStore &store_;
    StoredMarker marker_;
    LockFile lock_;
    QObject context_; ///< last, so that it goes first
};

} // namespace bifrost
