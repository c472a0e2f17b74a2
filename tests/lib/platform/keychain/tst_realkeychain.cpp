// SPDX-License-Identifier: Apache-2.0
// The keychains that people have, as real programs: tests/support/with-keychain.sh starts one, and
// KEYCHAIN_CONTROL does to it what a person would.
#include "platform/keychain/keychainsecretstore.h"
#include "support/testroom.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = StorageError::Kind;
using Value = std::optional<Secret>;

namespace {

const QString key = QStringLiteral("session");
const QString applicationId = QStringLiteral("org.bifrost.test");

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

/// start, stop, lock or unlock.
void control(const QString &what) {
    QProcess control;
    control.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    control.setStandardOutputFile(QProcess::nullDevice());
    control.start(qEnvironmentVariable("KEYCHAIN_CONTROL"), {what});
    QTRY_VERIFY_WITH_TIMEOUT(control.state() == QProcess::NotRunning, 60'000);
    QCOMPARE(control.exitCode(), 0);
}

bool isSecretService() {
    return qEnvironmentVariable("KEYCHAIN") != QLatin1String("kwallet");
}

QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments) {
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

/// What the keychain's own window shows for our entries. Asks for no secret, so KeePassXC asks
/// nobody.
QStringList labels() {
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const QVariant ours = QVariant::fromValue(Attributes{{u"server"_s, applicationId}});
    const QDBusMessage found = ask(u"/org/freedesktop/secrets"_s,
                                   u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s, {ours});
    QStringList labels;
    for (const QVariant &paths : found.arguments()) {
        for (const auto &item : qdbus_cast<QList<QDBusObjectPath>>(paths)) {
            const QDBusMessage label =
                ask(item.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                    {u"org.freedesktop.Secret.Item"_s, u"Label"_s});
            labels.append(
                qdbus_cast<QDBusVariant>(label.arguments().value(0)).variant().toString());
        }
    }
    return labels;
}

/// The windows that the keychain has opened so far.
qsizetype prompts() {
    QFile file(qEnvironmentVariable("KEYRING_FOLDER") + u"/prompts"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
}

} // namespace

class TestRealKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void storesReadsAndRemoves_data();
    void storesReadsAndRemoves();
    void survivesRestartedKeychain();
    void findsEntryAfterRestart();
    void showsOnePromptToNewClient();
    void waitsForPromptOfLockedKeychain();

private:
    void restart() {
        store_.reset();
        store_ = std::make_unique<KeychainSecretStore>(
            KeychainSecretStore::Settings{.applicationId = applicationId,
                                          .applicationName = QStringLiteral("Bifrost"),
                                          .dataDirectory = data_->path(),
                                          .timeout = 30s,
                                          .helper = QStringLiteral(BIFROST_TEST_HELPER)});
    }
    [[nodiscard]] qsizetype marks() const {
        return QDir(data_->path()).entryList(QDir::Files).size();
    }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<KeychainSecretStore> store_;
};

void TestRealKeychain::initTestCase() {
    QVERIFY2(qEnvironmentVariableIsSet("KEYCHAIN_CONTROL"), "run by with-keychain.sh only");
}

void TestRealKeychain::init() {
    data_ = std::make_unique<QTemporaryDir>();
    restart();
}

void TestRealKeychain::storesReadsAndRemoves_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("{\"version\":1}");
    QTest::newRow("128 kB") << QByteArray(128 * 1024, 'g');
}

void TestRealKeychain::storesReadsAndRemoves() {
    QFETCH(const QByteArray, bytes);
    QCOMPARE(outcome(await(store_->write(key, Secret("first")))), "ok");
    QCOMPARE(outcome(await(store_->write(key, Secret(bytes)))), "ok");
    restart();
    const Result<Value> read = await(store_->read(key));
    QCOMPARE(outcome(read), "ok");
    QVERIFY(read->has_value());
    QCOMPARE((**read).reveal(), bytes);
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
    QCOMPARE(marks(), 0);
    const Result<Value> after = await(store_->read(key));
    QVERIFY(after && !*after);
}

/// While a client of it runs: libsecret would end the process.
void TestRealKeychain::survivesRestartedKeychain() {
    for (int times = 0; times < 3; ++times) {
        QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
        control(QStringLiteral("stop"));
        control(QStringLiteral("start"));
    }
    QCOMPARE(outcome(await(store_->write(key, Secret("last")))), "ok");
    const Result<Value> read = await(store_->read(key));
    QVERIFY(read && *read);
    QCOMPARE((**read).reveal(), QByteArray("last"));
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
}

void TestRealKeychain::findsEntryAfterRestart() {
    store_->describe(key, QStringLiteral("ada"));
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    if (isSecretService()) {
        QTRY_COMPARE_WITH_TIMEOUT(labels(), QStringList{QStringLiteral("Bifrost: ada")}, 20'000);
    }
    control(QStringLiteral("lock")); // so that it is saved
    control(QStringLiteral("stop"));
    control(QStringLiteral("start"));
    restart();
    const Result<Value> read = await(store_->read(key));
    QCOMPARE(outcome(read), "ok");
    QVERIFY(read->has_value());
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
}

/// KeePassXC asks about each entry, for each new client.
void TestRealKeychain::showsOnePromptToNewClient() {
    if (qEnvironmentVariable("KEYCHAIN") != QLatin1String("keepassxc")) {
        QSKIP("this keychain asks for no single entry");
    }
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    restart();
    const auto before = prompts();
    const Result<Value> read = await(store_->read(key));
    QVERIFY2(read && *read, outcome(read));
    QVERIFY2(prompts() <= before + 1, QByteArray::number(prompts() - before));
    QCOMPARE(outcome(await(store_->write(key, Secret("refreshed")))), "ok");
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
    QVERIFY2(prompts() <= before + 1, QByteArray::number(prompts() - before));
}

/// Nobody is there to answer it. Where nothing can be shown either, the keychain says no by itself.
void TestRealKeychain::waitsForPromptOfLockedKeychain() {
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    control(QStringLiteral("lock"));
    const auto read = store_->read(key);
    QTRY_VERIFY_WITH_TIMEOUT(read.isFinished() || store_->wait() == KeychainWait::Asking, 20'000);
    if (!read.isFinished()) {
        store_->putOff();
        QVERIFY(outcome(await(read)).contains("Asking"));
        QVERIFY(outcome(await(store_->read(key))).contains("Asking"));
    } else {
        QVERIFY2(outcome(read.result()).contains("Locked"), outcome(read.result()));
        QVERIFY(outcome(await(store_->read(key))).contains("Locked"));
    }
    QCOMPARE(marks(), 1);
}

BIFROST_TEST(TestRealKeychain, QCoreApplication)
#include "tst_realkeychain.moc"
