// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainsecretstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace bifrost::test {

using namespace std::chrono_literals;

using Kind = StorageError::Kind;
using Value = std::optional<Secret>;

inline const QString key = QStringLiteral("session");

template<typename T>
bool isDone(const QFuture<Result<T>> &future) {
    constexpr int longerThanAnyDeadline = 60'000;
    return QTest::qWaitFor([&] { return future.isFinished(); }, longerThanAnyDeadline) &&
           !future.isCanceled();
}

template<typename T>
Result<T> await(const QFuture<Result<T>> &future) {
    return isDone(future) ? future.result() : Result<T>(failure(UserAgentError{}));
}

template<typename T>
Kind kindOf(const Result<T> &result) {
    const auto *error = result ? nullptr : std::get_if<StorageError>(&result.error());
    return error != nullptr ? error->kind : Kind(-1);
}

template<typename T>
QByteArray outcome(const Result<T> &result) {
    return result ? QByteArray("ok") : toLogString(result.error()).toUtf8();
}

/// A store that uses a keychain of the test's own, through the helper as it is shipped. Run by
/// with-keyring.sh --without-service.
class KeychainFixture : public QObject {
    Q_OBJECT
protected:
    void renew() {
        store_.reset();
        data_ = std::make_unique<QTemporaryDir>();
        store_ = newStore(20s);
    }
    [[nodiscard]] std::unique_ptr<KeychainSecretStore> newStore(std::chrono::milliseconds timeout) {
        return std::make_unique<KeychainSecretStore>(
            KeychainSecretStore::Settings{.applicationId = QStringLiteral("org.bifrost.test"),
                                          .applicationName = QStringLiteral("Bifrost"),
                                          .dataDirectory = data_->path(),
                                          .timeout = timeout,
                                          .helper = QStringLiteral(BIFROST_TEST_HELPER)});
    }
    [[nodiscard]] qsizetype marks() const {
        return QDir(data_->path()).entryList(QDir::Files).size();
    }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<KeychainSecretStore> store_;
};

} // namespace bifrost::test
