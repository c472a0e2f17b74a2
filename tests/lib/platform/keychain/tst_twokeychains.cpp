// SPDX-License-Identifier: Apache-2.0
// A user of two desktops, with a keychain each: with-keychain.sh gnome-keyring+kwallet.
#include "platform/keychain/keychainsecretstore.h"
#include "platform/keychain/storedmarker.h"
#include "support/testroom.h"

#include <QDir>
#include <QProcess>
#include <QtTest>

using namespace bifrost;
using namespace std::chrono_literals;

using Kind = StorageError::Kind;
using Value = std::optional<Secret>;

namespace {

const QString key = QStringLiteral("session");
const QString kWallet = QStringLiteral("KWallet");
const QString secretService = QStringLiteral("Secret Service");

template<typename T>
Result<T> await(const QFuture<Result<T>> &future) {
    constexpr int longerThanAnyDeadline = 60'000;
    return QTest::qWaitFor([&] { return future.isFinished(); }, longerThanAnyDeadline) &&
                   !future.isCanceled()
               ? future.result()
               : Result<T>(failure(UserAgentError{}));
}

template<typename T>
QByteArray outcome(const Result<T> &result) {
    return result ? QByteArray("ok") : toLogString(result.error()).toUtf8();
}

QByteArray valueOf(const Result<Value> &read) {
    return !read ? outcome(read) : *read ? (**read).reveal() : QByteArray("nothing");
}

} // namespace

class TestTwoKeychains : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(qEnvironmentVariable("KEYCHAIN").contains(u'+'), "run by with-keychain.sh only");
    }
    void init() { data_ = std::make_unique<QTemporaryDir>(); }

    void followsEntryToOtherKeychain_data();
    void followsEntryToOtherKeychain();
    void reportsUnreachableKeychain();
    void usesSecretServiceWhereKWalletDoesNotStart();
    void keepsEntryOfAnotherSecretService();

private:
    /// The program, started on this desktop.
    void logInTo(const QByteArray &desktop) {
        qputenv("XDG_CURRENT_DESKTOP", desktop);
        desktop == "KDE" ? qputenv("KDE_FULL_SESSION", "true") : qunsetenv("KDE_FULL_SESSION");
        store_.reset();
        store_ = std::make_unique<KeychainSecretStore>(
            KeychainSecretStore::Settings{.applicationId = QStringLiteral("org.bifrost.test"),
                                          .dataDirectory = data_->path(),
                                          .timeout = 30s,
                                          .helper = QStringLiteral(BIFROST_TEST_HELPER)});
    }
    static void control(const QString &what, const QString &keychain) {
        QProcess control;
        control.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        control.setStandardOutputFile(QProcess::nullDevice());
        control.start(qEnvironmentVariable("KEYCHAIN_CONTROL"), {what, keychain});
        QTRY_VERIFY_WITH_TIMEOUT(control.state() == QProcess::NotRunning, 60'000);
        QCOMPARE(control.exitCode(), 0);
    }
    [[nodiscard]] StoredMarker marker() const { return StoredMarker(data_->path()); }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<KeychainSecretStore> store_;
};

void TestTwoKeychains::followsEntryToOtherKeychain_data() {
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QString>("firstKeychain");
    QTest::addColumn<QString>("thenKeychain");
    QTest::newRow("GNOME, then KDE")
        << QByteArray("GNOME") << QByteArray("KDE") << secretService << kWallet;
    QTest::newRow("KDE, then GNOME")
        << QByteArray("KDE") << QByteArray("GNOME") << kWallet << secretService;
}

void TestTwoKeychains::followsEntryToOtherKeychain() {
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, then);
    QFETCH(const QString, firstKeychain);
    QFETCH(const QString, thenKeychain);
    logInTo(first);
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    QCOMPARE(marker().keychain(key), firstKeychain);
    logInTo(then);
    QCOMPARE(valueOf(await(store_->read(key))), "value");
    QCOMPARE(outcome(await(store_->write(key, Secret("refreshed")))), "ok");
    QCOMPARE(marker().keychain(key), firstKeychain); // one entry, in one place
    logInTo(first);
    QCOMPARE(valueOf(await(store_->read(key))), "refreshed");
    logInTo(then);
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
    QVERIFY(!marker().isSet(key));
    QCOMPARE(outcome(await(store_->write(key, Secret("new")))), "ok");
    QCOMPARE(marker().keychain(key), thenKeychain);
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
}

void TestTwoKeychains::reportsUnreachableKeychain() {
    logInTo("KDE");
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    store_.reset();
    control(QStringLiteral("lock"), QStringLiteral("kwallet")); // so that it is saved
    control(QStringLiteral("stop"), QStringLiteral("kwallet"));
    logInTo("GNOME");
    const auto read = await(store_->read(key));
    QVERIFY2(valueOf(read).contains("OtherKeychain"), valueOf(read));
    QVERIFY(outcome(await(store_->remove(key))).contains("OtherKeychain"));
    QVERIFY(outcome(await(store_->write(key, Secret("new")))).contains("OtherKeychain"));
    QCOMPARE(marker().keychain(key), kWallet);
    control(QStringLiteral("start"), QStringLiteral("kwallet"));
    QCOMPARE(valueOf(await(store_->read(key))), "value");
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
}

void TestTwoKeychains::usesSecretServiceWhereKWalletDoesNotStart() {
    control(QStringLiteral("stop"), QStringLiteral("kwallet"));
    logInTo("KDE");
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    QCOMPARE(marker().keychain(key), secretService);
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
    control(QStringLiteral("start"), QStringLiteral("kwallet"));
}

/// In Plasma, KWallet may answer to the name of the Secret Service.
void TestTwoKeychains::keepsEntryOfAnotherSecretService() {
    logInTo("GNOME");
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    store_.reset();
    control(QStringLiteral("stop"), QStringLiteral("gnome-keyring"));
    control(QStringLiteral("stop"), QStringLiteral("kwallet"));
    control(QStringLiteral("start"), QStringLiteral("kwallet"));
    logInTo("KDE");
    const auto read = await(store_->read(key));
    QVERIFY2(valueOf(read).contains("OtherKeychain"), valueOf(read));
    QCOMPARE(marker().keychain(key), secretService);
    store_.reset();
    control(QStringLiteral("stop"), QStringLiteral("kwallet"));
    control(QStringLiteral("start"), QStringLiteral("gnome-keyring"));
    control(QStringLiteral("start"), QStringLiteral("kwallet"));
    logInTo("KDE");
    QCOMPARE(valueOf(await(store_->read(key))), "value");
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
}

BIFROST_TEST(TestTwoKeychains, QCoreApplication)
#include "tst_twokeychains.moc"
