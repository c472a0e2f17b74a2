// SPDX-License-Identifier: Apache-2.0
// What happens before there is an application object, which each test makes and destroys itself.
#include "platform/keychain/keychainsecretstore.h"
#include "support/testroom.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/keychainpreparation.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <unistd.h>

using namespace bifrost;
using bifrost::test::NoApplication;

namespace {

const QString key = QStringLiteral("session");

/// The processes that this one has started.
QByteArrayList startedProcesses() {
    QFile file(QStringLiteral("/proc/self/task/%1/children").arg(::getpid()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split(' ') : QByteArrayList();
}

class Application {
public:
    Application() : application_(count_, arguments_) {}

private:
    char name_[5] = "test";
    char *arguments_[2] = {name_, nullptr};
    int count_ = 1;
    QCoreApplication application_;
};

} // namespace

class TestKeychainPreparation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsNothingWhereNothingIsStored();
    void startsWhatTheFirstClientUses();
    void endsWhatNobodyUses();
    void survivesHelperThatHasEnded();
    void survivesHelperThatCannotBeStarted();

private:
    [[nodiscard]] ClientConfiguration configuration() const {
        ClientConfiguration configuration;
        configuration.applicationId = QStringLiteral("org.bifrost.test");
        configuration.dataDirectory = data_->path();
        configuration.keychainHelper = QStringLiteral(BIFROST_TEST_HELPER);
        return configuration;
    }
    [[nodiscard]] std::unique_ptr<KeychainSecretStore> newStore() const {
        const ClientConfiguration from = configuration();
        return std::make_unique<KeychainSecretStore>(
            KeychainSecretStore::Settings{.applicationId = from.applicationId,
                                          .applicationName = from.applicationName,
                                          .dataDirectory = from.dataDirectory,
                                          .timeout = from.keychainTimeout,
                                          .helper = from.keychainHelper});
    }
    void storeSomething() const {
        const Application application;
        const auto store = newStore();
        const auto written = store->write(key, Secret("stored"));
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result());
    }
    [[nodiscard]] QByteArray storedValue() const {
        const auto store = newStore();
        const auto read = store->read(key);
        if (!QTest::qWaitFor([&] { return read.isFinished(); })) {
            return "no answer";
        }
        const auto value = read.result();
        return value && *value ? (*value)->reveal() : QByteArray("not stored");
    }

    std::unique_ptr<QTemporaryDir> data_;
};

void TestKeychainPreparation::init() {
    data_ = std::make_unique<QTemporaryDir>();
    QVERIFY(QCoreApplication::instance() == nullptr);
    QCOMPARE(startedProcesses(), QByteArrayList{""});
}

void TestKeychainPreparation::startsNothingWhereNothingIsStored() {
    const KeychainPreparation preparation(configuration());
    QCOMPARE(startedProcesses(), QByteArrayList{""});
}

void TestKeychainPreparation::startsWhatTheFirstClientUses() {
    storeSomething();
    QCOMPARE(startedProcesses(), QByteArrayList{""});
    auto preparation = std::make_unique<KeychainPreparation>(configuration());
    const QByteArrayList started = startedProcesses();
    QCOMPARE(started.size(), 1);
    QVERIFY(!started.constFirst().isEmpty());
    const Application application;
    const auto store = newStore();
    preparation.reset();
    QCOMPARE(storedValue(), "stored");
    QCOMPARE(startedProcesses(), started);
}

void TestKeychainPreparation::endsWhatNobodyUses() {
    storeSomething();
    auto preparation = std::make_unique<KeychainPreparation>(configuration());
    QVERIFY(startedProcesses() != QByteArrayList{""});
    preparation.reset();
    QCOMPARE(startedProcesses(), QByteArrayList{""});
}

void TestKeychainPreparation::survivesHelperThatHasEnded() {
    storeSomething();
    const KeychainPreparation preparation(configuration());
    const QByteArrayList started = startedProcesses();
    QVERIFY(started.constFirst().toInt() > 0);
    ::kill(started.constFirst().toInt(), SIGKILL);
    const Application application;
    QCOMPARE(storedValue(), "stored");
    QVERIFY(startedProcesses() != started);
}

void TestKeychainPreparation::survivesHelperThatCannotBeStarted() {
    storeSomething();
    ClientConfiguration broken = configuration();
    broken.keychainHelper = data_->filePath(QStringLiteral("helper"));
    QFile program(broken.keychainHelper);
    QVERIFY(program.open(QIODevice::WriteOnly) && program.write("no program") > 0);
    program.close();
    QVERIFY(program.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const KeychainPreparation preparation(broken);
    const Application application;
    KeychainSecretStore store({.applicationId = broken.applicationId,
                               .dataDirectory = broken.dataDirectory,
                               .timeout = broken.keychainTimeout,
                               .helper = broken.keychainHelper});
    const auto read = store.read(key);
    QTRY_VERIFY(read.isFinished());
    const auto result = read.result();
    QVERIFY(!result);
    const auto *error = std::get_if<StorageError>(&result.error());
    QVERIFY(error != nullptr);
    QCOMPARE(error->kind, StorageError::Kind::Unavailable);
}

BIFROST_TEST(TestKeychainPreparation, NoApplication)
#include "tst_keychainpreparation.moc"
