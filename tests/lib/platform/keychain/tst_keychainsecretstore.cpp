// SPDX-License-Identifier: Apache-2.0
// Against a real gnome-keyring: tests/support/with-keyring.sh starts it. The order matters: what is
// locked stays locked, and what is killed stays dead.
#include "platform/keychain/keychainsecretstore.h"
#include "platform/keychain/storedmarker.h"
#include "support/testroom.h"

#include <QDir>
#include <QtTest>

#include <csignal>

using namespace bifrost;
using namespace std::chrono_literals;

using Kind = StorageError::Kind;
using Value = std::optional<Secret>;

namespace {

constexpr auto patient = 20s;
const QString applicationId = QStringLiteral("org.bifrost.test");
const QString key = QStringLiteral("session");

template<typename T>
Result<T> await(const QFuture<Result<T>> &future) {
    constexpr int longerThanAnyJob = 60'000;
    return QTest::qWaitFor([&] { return future.isFinished(); }, longerThanAnyJob) &&
                   !future.isCanceled()
               ? future.result()
               : Result<T>(failure(UserAgentError{}));
}

template<typename T>
Kind kindOf(const Result<T> &result) {
    const auto *error = result ? nullptr : std::get_if<StorageError>(&result.error());
    return error != nullptr ? error->kind : Kind(-1);
}

/// A call of the Secret Service from outside, as another program would make it.
QByteArray callService(const QString &method, const QString &argument) {
    QProcess call;
    call.start(QStringLiteral("dbus-send"),
               {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.secrets"),
                QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service.") + method, argument});
    call.waitForFinished();
    return call.readAllStandardOutput();
}

qsizetype entriesSeenFromOutside() {
    return callService(QStringLiteral("SearchItems"),
                       QStringLiteral("dict:string:string:server,") + applicationId)
        .count("object path");
}

void signalService(int signal) {
    // Never 0, which would mean everybody in our own process group.
    if (const int service = qEnvironmentVariableIntValue("KEYRING_PID"); service > 0) {
        ::kill(service, signal);
    }
}

QByteArray everyByte() {
    QByteArray bytes(256, Qt::Uninitialized);
    std::iota(bytes.begin(), bytes.end(), char(0));
    return bytes;
}

} // namespace

class TestKeychainSecretStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void isEmptyAtFirst();
    void returnsWhatWasWritten_data();
    void returnsWhatWasWritten();
    void replacesEntry();
    void keepsKeysAndApplicationsApart();
    void removesEntry();
    void removesMissingEntry();
    void completesInterruptedRemoval();
    void sharesIdenticalReads();
    void setsMarkerBeforeWriting();
    void timesOutWithHungService();
    void mayBeDestroyedWhileServiceHangs();
    void distinguishesLockedFromSignedOut();
    void reportsMissingService();

private:
    [[nodiscard]] std::unique_ptr<KeychainSecretStore> store(std::chrono::milliseconds timeout) {
        return std::make_unique<KeychainSecretStore>(
            KeychainSecretStore::Settings{.applicationId = applicationId,
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

void TestKeychainSecretStore::initTestCase() {
    QVERIFY2(qEnvironmentVariableIsSet("KEYRING_PID"), "run by with-keyring.sh only");
}

void TestKeychainSecretStore::init() {
    data_ = std::make_unique<QTemporaryDir>();
    store_ = store(patient);
}

void TestKeychainSecretStore::isEmptyAtFirst() {
    const Result<Value> read = await(store_->read(key));
    QVERIFY(read.has_value() && !read->has_value());
    QCOMPARE(entriesSeenFromOutside(), 0);
}

void TestKeychainSecretStore::returnsWhatWasWritten_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("{\"version\":1}");
    QTest::newRow("every byte") << everyByte();
    QTest::newRow("many groups") << QByteArray(200'000, 'g');
}

void TestKeychainSecretStore::returnsWhatWasWritten() {
    QFETCH(const QByteArray, bytes);
    QVERIFY(await(store_->write(key, Secret(bytes))).has_value());
    store_ = store(patient); // another run of the program
    const Result<Value> again = await(store_->read(key));
    QVERIFY(again.has_value() && again->has_value());
    QCOMPARE((**again).reveal(), bytes);
    QCOMPARE(entriesSeenFromOutside(), 1);
    QCOMPARE(marks(), 1);
}

void TestKeychainSecretStore::replacesEntry() {
    QVERIFY(await(store_->write(key, Secret("one"))).has_value());
    QVERIFY(await(store_->write(key, Secret("two"))).has_value());
    QCOMPARE((**await(store_->read(key))).reveal(), QByteArray("two"));
    QCOMPARE(entriesSeenFromOutside(), 1);
}

void TestKeychainSecretStore::keepsKeysAndApplicationsApart() {
    KeychainSecretStore other({.applicationId = QStringLiteral("org.bifrost.other"),
                               .dataDirectory = data_->path(),
                               .timeout = patient,
                               .helper = QStringLiteral(BIFROST_TEST_HELPER)});
    QVERIFY(await(store_->write(key, Secret("mine"))).has_value());
    QVERIFY(await(store_->write(key + QLatin1Char('2'), Secret("second"))).has_value());
    QVERIFY(await(store_->remove(key + QLatin1Char('2'))).has_value());
    QVERIFY(await(other.remove(QStringLiteral("nothing"))).has_value());
    QCOMPARE((**await(store_->read(key))).reveal(), QByteArray("mine"));
}

void TestKeychainSecretStore::removesEntry() {
    QVERIFY(await(store_->write(key, Secret("value"))).has_value());
    QCOMPARE(entriesSeenFromOutside(), 1);
    QVERIFY(await(store_->remove(key)).has_value());
    QCOMPARE(entriesSeenFromOutside(), 0);
    QCOMPARE(marks(), 0);
    const Result<Value> read = await(store_->read(key));
    QVERIFY(read.has_value() && !read->has_value());
}

void TestKeychainSecretStore::removesMissingEntry() {
    QVERIFY(await(store_->remove(QStringLiteral("never written"))).has_value());
}

void TestKeychainSecretStore::completesInterruptedRemoval() {
    // What is in the entry between the two steps of a removal.
    QVERIFY(await(store_->write(key, Secret("erased"))).has_value());
    store_ = store(patient);
    const Result<Value> read = await(store_->read(key));
    QVERIFY(read.has_value() && !read->has_value());
    QTRY_COMPARE(marks(), 0);
    QCOMPARE(entriesSeenFromOutside(), 0);
}

void TestKeychainSecretStore::sharesIdenticalReads() {
    QVERIFY(await(store_->write(key, Secret("value"))).has_value());
    QList<QFuture<Result<Value>>> reads;
    for (int i = 0; i < 5; ++i) {
        reads.append(store_->read(key));
    }
    for (const auto &read : reads) {
        QCOMPARE((**await(read)).reveal(), QByteArray("value"));
    }
}

void TestKeychainSecretStore::setsMarkerBeforeWriting() {
    signalService(SIGSTOP);
    const auto write = store_->write(key, Secret("value"));
    QCOMPARE(marks(), 1); // so that nothing is ever stored that nobody looks for
    signalService(SIGCONT);
    QVERIFY(await(write));
    QCOMPARE(marks(), 1);
}

void TestKeychainSecretStore::timesOutWithHungService() {
    QVERIFY(await(store_->write(key, Secret("value"))).has_value());
    signalService(SIGSTOP);
    const auto impatient = store(300ms);
    QCOMPARE(kindOf(await(impatient->read(key))), Kind::TimedOut);
    // From here on nobody waits, whatever their patience.
    QCOMPARE(kindOf(await(store_->read(key))), Kind::TimedOut);
    QCOMPARE(kindOf(await(store_->write(key, Secret("other")))), Kind::TimedOut);
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::TimedOut);
    bool mayWork = false;
    store_->listen(this, [&mayWork] { mayWork = true; });
    signalService(SIGCONT);
    QTRY_VERIFY(mayWork);
    QCOMPARE((**await(store_->read(key))).reveal(), QByteArray("value"));
}

void TestKeychainSecretStore::mayBeDestroyedWhileServiceHangs() {
    signalService(SIGSTOP);
    auto leaving = store(100ms);
    const auto write = leaving->write(key, Secret("value"));
    leaving.reset();
    QVERIFY(write.isCanceled());
    signalService(SIGCONT);
    store_.reset(); // and with the last one the helper
    store_ = store(patient);
    QVERIFY(await(store_->read(key)).has_value());
}

void TestKeychainSecretStore::distinguishesLockedFromSignedOut() {
    QVERIFY(await(store_->write(key, Secret("value"))).has_value());
    callService(QStringLiteral("Lock"),
                QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login"));
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::Locked);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::Locked);
    QCOMPARE(marks(), 1);
    QCOMPARE(entriesSeenFromOutside(), 1); // the delete that the keychain would have called done
    const Result<Value> never = await(store_->read(QStringLiteral("never written")));
    QVERIFY(never.has_value() && !never->has_value());
}

void TestKeychainSecretStore::reportsMissingService() {
    store_->allowQuestions();
    StoredMarker(data_->path()).set(key);
    signalService(SIGKILL);
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Unavailable);
    QCOMPARE(kindOf(await(store_->write(key, Secret("value")))), Kind::Unavailable);
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::Unavailable);
}

BIFROST_TEST(TestKeychainSecretStore, QCoreApplication)
#include "tst_keychainsecretstore.moc"
