// SPDX-License-Identifier: Apache-2.0
// Where no Secret Service answers: without a session bus, and on a bus without one.
#include "platform/keychain/keychainsecretstore.h"
#include "platform/keychain/storedmarker.h"
#include "support/testroom.h"

#include <QDir>
#include <QtTest>

using namespace bifrost;
using namespace std::chrono_literals;

using Kind = StorageError::Kind;

namespace {

template<typename T>
Kind outcome(const QFuture<Result<T>> &future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.result()) {
        return Kind(-1);
    }
    const Error error = future.result().error();
    const auto *storage = std::get_if<StorageError>(&error);
    return storage != nullptr ? storage->kind : Kind(-1);
}

} // namespace

class TestKeychainAbsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCallFailsWithUnavailable();
    void writesNothingAnywhere();

private:
    const QString key_ = QStringLiteral("session");
};

void TestKeychainAbsent::everyCallFailsWithUnavailable() {
    const QTemporaryDir data;
    KeychainSecretStore store({.applicationId = QStringLiteral("org.bifrost.test"),
                               .dataDirectory = data.path(),
                               .timeout = 20s,
                               .helper = QStringLiteral(BIFROST_TEST_HELPER)});
    StoredMarker(data.path()).set(key_); // else the keychain is not asked
    QCOMPARE(outcome(store.read(key_)), Kind::Unavailable);
    QCOMPARE(outcome(store.write(key_, Secret("value"))), Kind::Unavailable);
    QCOMPARE(outcome(store.remove(key_)), Kind::Unavailable);
}

void TestKeychainAbsent::writesNothingAnywhere() {
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    KeychainSecretStore store({.applicationId = QStringLiteral("org.bifrost.test"),
                               .dataDirectory = home.filePath(QStringLiteral("data")),
                               .timeout = 20s,
                               .helper = QStringLiteral(BIFROST_TEST_HELPER)});
    QCOMPARE(outcome(store.write(key_, Secret("value"))), Kind::Unavailable);
    QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

BIFROST_TEST(TestKeychainAbsent, QCoreApplication)
#include "tst_keychainabsent.moc"
