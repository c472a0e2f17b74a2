// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/secretstore.h"

#include <QMap>
#include <QStringList>

namespace bifrost::test {

/// A keychain in memory that answers at once, and fails on request.
class MemorySecretStore final : public SecretStore {
public:
    QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    [[nodiscard]] bool hasLost(const QString &key) const override {
        return hasLostEntries && !entries.contains(key);
    }
    QFuture<Result<void>> expectWrite(const QString &key) override;
    void expectNoWrite(const QString &key) override { expected.removeAll(key); }
    QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
    void describe(const QString &key, const QString &label) override { labels.insert(key, label); }
    void noteRemoval(const QString &key, const QString &note) override;
    [[nodiscard]] QString notedRemoval(const QString &key) const override;
    QFuture<Result<void>> check() override;
    void allowQuestions() override {
        ++questionsAllowed;
        areQuestionsWithheld = false;
    }
    void withholdQuestions() override { areQuestionsWithheld = true; }
    void resumeQuestions() override { areQuestionsWithheld = false; }
    [[nodiscard]] qsizetype maximumSize() const override { return maximum; }
    void listen(QObject *context, std::function<void()> mayWorkAgain) override;

    /// Tells the listener that it may be worth another attempt.
    void recover();

    QMap<QString, Secret> entries;
    qsizetype maximum = std::numeric_limits<qsizetype>::max();
    bool hasLostEntries = false; ///< what is missing was not removed
    QStringList calls;           ///< "read KEY", "write KEY", "remove KEY" in order
    QStringList expected;        ///< keys
    std::optional<StorageError> readError;
    std::optional<StorageError> writeError;
    std::optional<StorageError> removeError;
    std::optional<StorageError> checkError;
    QMap<QString, QString> removals;
    QMap<QString, QString> labels;
    int checks = 0;
    int questionsAllowed = 0;
    bool areQuestionsWithheld = false;

private:
    std::function<void()> listener_;
};

/// As `IndexedSecretStore::keys()`: the keys of the entries, without parts. Fails like a read.
[[nodiscard]] QFuture<Result<QStringList>> listedKeys(const MemorySecretStore &secrets);

/// The kinds of the entries in `secrets`: the part of each key that names no client.
[[nodiscard]] QStringList stored(const MemorySecretStore &secrets);

} // namespace bifrost::test
