// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/storedmarker.h"
#include "platform/lockfile.h"
#include "seams/secretstore.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace bifrost {

/// A SecretStore that lists its keys, over one that cannot: QtKeychain does not enumerate.
///
/// The keys are listed in an entry of their own, the index, and in the markers; either may be lost.
/// A key is listed before its value is written, and unlisted after its value is removed, so a
/// process that dies in between leaves one key too many and never one too few. The index is changed
/// under a lock of all processes, which is held for nothing else.
///
/// A key with a '/' is a part of the entry before the '/', and is not listed.
class IndexedSecretStore final : public SecretStore {
public:
    /// The key of the index.
    [[nodiscard]] static QString indexKey();

    /// `store` must outlive this object, whose destruction cancels what is pending. The markers and
    /// the lock are files in `directory`.
    IndexedSecretStore(SecretStore &store, const QString &directory);

    QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    [[nodiscard]] bool hasLost(const QString &key) const override { return store_.hasLost(key); }
    /// Lists `key`.
    QFuture<Result<void>> expectWrite(const QString &key) override;
    void expectNoWrite(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    void describe(const QString &key, const QString &label) override {
        store_.describe(key, label);
    }
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
    void withholdQuestions() override { store_.withholdQuestions(); }
    void resumeQuestions() override { store_.resumeQuestions(); }
    [[nodiscard]] KeychainWait wait() const override { return store_.wait(); }
    void putOff() override { store_.putOff(); }
    void watchWait(QObject *context, std::function<void()> changed) override {
        store_.watchWait(context, std::move(changed));
    }

    /// Every key that has a value, sorted; a few may have none any more. Fails like `read()`
    /// while the index cannot be read, and with `StorageError::NewerVersion`.
    QFuture<Result<QStringList>> keys();

private:
    using Change = std::function<void(QStringList &keys)>;
    struct Index {
        QStringList keys;
        bool isStored =
            false; ///< else it is missing or damaged, and `keys` are those of the markers
    };

    [[nodiscard]] QStringList markedKeys() const;
    QFuture<Result<Index>> readIndex();
    QFuture<Result<void>> checkListed(const QString &key);
    QFuture<Result<void>> list(const QString &key);
    QFuture<Result<void>> enter(const QString &key);
    QFuture<Result<void>> takeOut(const QString &key);
    QFuture<Result<void>> change(Change change);
    QFuture<Result<void>> writeIndex(const QStringList &keys);

    SecretStore &store_;
    StoredMarker marker_;
    LockFile lock_;
    QMap<QString, QFuture<Result<void>>> expected_; ///< keys that are listed for a write
    QObject context_;                               ///< last, so that it is destroyed first
};

} // namespace bifrost
