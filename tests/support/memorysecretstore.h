// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/secretstore.h"

#include <QMap>
#include <QPointer>
#include <QStringList>

namespace bifrost::test {

/// A keychain in memory that answers at once, and fails on request.
class MemorySecretStore final : public SecretStore {
public:
    QFuture<Result<std::optional<Secret>>> read(const QString &key) override {
        calls.append(QStringLiteral("read ") + key);
        Result<std::optional<Secret>> result = std::nullopt;
        if (readError) {
            result = failure(*readError);
        } else if (entries.contains(key)) {
            result = std::optional(entries.value(key));
        }
        return ready(std::move(result));
    }

    QFuture<Result<void>> write(const QString &key, const Secret &value) override {
        calls.append(QStringLiteral("write ") + key);
        if (writeError) {
            return ready(Result<void>(failure(*writeError)));
        }
        entries.insert(key, value);
        removals.remove(key);
        return ready(Result<void>());
    }

    QFuture<Result<void>> remove(const QString &key) override {
        calls.append(QStringLiteral("remove ") + key);
        if (removeError) {
            return ready(Result<void>(failure(*removeError)));
        }
        entries.remove(key);
        removals.remove(key);
        return ready(Result<void>());
    }

    void noteRemoval(const QString &key, const QString &note) override {
        removals.insert(key, note);
    }
    [[nodiscard]] QString notedRemoval(const QString &key) const override {
        return removals.value(key);
    }
    QFuture<Result<void>> check() override {
        ++checks;
        return ready(checkError ? Result<void>(failure(*checkError)) : Result<void>());
    }

    void allowQuestions() override { ++questionsAllowed; }

    [[nodiscard]] qsizetype maximumSize() const override { return maximum; }

    void listen(QObject *context, std::function<void()> mayWorkAgain) override {
        listener_ = [context = QPointer(context), mayWorkAgain = std::move(mayWorkAgain)] {
            if (context) {
                mayWorkAgain();
            }
        };
    }
    /// Tells whoever listens that it may be worth another try.
    void recover() {
        if (listener_) {
            listener_();
        }
    }

    QMap<QString, Secret> entries;
    qsizetype maximum = std::numeric_limits<qsizetype>::max();
    QStringList calls; ///< "read KEY", "write KEY", "remove KEY" in order
    std::optional<StorageError> readError;
    std::optional<StorageError> writeError;
    std::optional<StorageError> removeError;
    std::optional<StorageError> checkError;
    QMap<QString, QString> removals;
    int checks = 0;
    int questionsAllowed = 0;

private:
    std::function<void()> listener_;
};

/// The kinds of what `secrets` holds: its keys as far as they name no client.
[[nodiscard]] inline QStringList stored(const MemorySecretStore &secrets) {
    QStringList kinds;
    for (const QString &key : secrets.entries.keys()) {
        kinds.append(key.section(u':', 0, 0));
    }
    return kinds;
}

} // namespace bifrost::test
