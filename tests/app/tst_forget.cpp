// SPDX-License-Identifier: Apache-2.0
#include "fakeclient.h"
#include "forget.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestForget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void removesOurFilesAndFolders();
    void leavesWhatIsNotOurs();
    void isDoneWhenNothingIsThere();
    void needsNoKeychainWhenNeverSetUp();
    void keepsTheSettingsWhileTheKeychainHoldsASession();
    void removesASessionThatCannotBeRead();
    void signsOutFirst();

private:
    void write(const QString &name) const;
    [[nodiscard]] bool exists(const QString &name) const;
    [[nodiscard]] ForgetPlaces places() const;
    [[nodiscard]] ForgetWays ways();

    std::unique_ptr<QTemporaryDir> home_;
    std::function<void(FakeClient &)> prepare_;
    Result<void> removal_;
    QStringList steps_;
};

void TestForget::init() {
    home_ = std::make_unique<QTemporaryDir>();
    prepare_ = [](FakeClient &) {};
    removal_ = {};
    steps_.clear();
    for (const auto &name : {u"config/bifrost.conf"_s, u"config/bifrost.conf.unusable-1"_s,
                             u"data/state.conf"_s, u"data/stored-0a"_s}) {
        write(name);
    }
}

void TestForget::write(const QString &name) const {
    const QString path = home_->filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

bool TestForget::exists(const QString &name) const {
    return QFile::exists(home_->filePath(name));
}

ForgetPlaces TestForget::places() const {
    return {{home_->filePath(u"config/bifrost.conf"_s),
             home_->filePath(u"config/bifrost.conf.unusable-*"_s),
             home_->filePath(u"data/state.conf"_s), home_->filePath(u"data/stored-*"_s)},
            {home_->filePath(u"config"_s), home_->filePath(u"data"_s)}};
}

ForgetWays TestForget::ways() {
    return {[this](const ClientConfiguration &) -> Result<std::unique_ptr<AuthenticationClient>> {
                auto client = std::make_unique<FakeClient>();
                FakeClient *fake = client.get();
                // The answers come when they are asked for, as the keychain's do.
                QTimer::singleShot(0, fake, [this, fake] { prepare_(*fake); });
                return client;
            },
            [this](const ClientConfiguration &) {
                steps_.append(u"remove"_s);
                QPromise<Result<void>> promise;
                promise.start();
                promise.addResult(removal_);
                promise.finish();
                return promise.future();
            }};
}

void TestForget::removesOurFilesAndFolders() {
    QCOMPARE(removeFiles(places()), QStringList());
    QVERIFY(!exists(u"config"_s));
    QVERIFY(!exists(u"data"_s));
}

void TestForget::leavesWhatIsNotOurs() {
    write(u"config/mine.conf"_s);
    write(u"data/bifrost.conf"_s);
    QCOMPARE(removeFiles(places()), QStringList());
    QVERIFY(exists(u"config/mine.conf"_s));
    QVERIFY(exists(u"data/bifrost.conf"_s));
    QVERIFY(!exists(u"config/bifrost.conf"_s));
}

void TestForget::isDoneWhenNothingIsThere() {
    QVERIFY(home_->remove());
    QCOMPARE(runForget(ways(), std::nullopt, places()), EXIT_SUCCESS);
}

void TestForget::needsNoKeychainWhenNeverSetUp() {
    QCOMPARE(runForget(ways(), std::nullopt, places()), EXIT_SUCCESS);
    QCOMPARE(steps_, QStringList());
    QVERIFY(!exists(u"data"_s));
}

void TestForget::keepsTheSettingsWhileTheKeychainHoldsASession() {
    prepare_ = [](FakeClient &client) {
        FakeClient::finish(client.pendingRestore, Result<void>());
    };
    removal_ = failure(StorageError{StorageError::Kind::Locked, {}});
    QCOMPARE(runForget(ways(), ClientConfiguration{}, places()), EXIT_FAILURE);
    QVERIFY(exists(u"config/bifrost.conf"_s));
    QVERIFY(exists(u"data/stored-0a"_s));
}

void TestForget::removesASessionThatCannotBeRead() {
    prepare_ = [](FakeClient &client) {
        FakeClient::finish(client.pendingRestore,
                           Result<void>(failure(StorageError{StorageError::Kind::Corrupt, {}})));
    };
    QCOMPARE(runForget(ways(), ClientConfiguration{}, places()), EXIT_SUCCESS);
    QCOMPARE(steps_, QStringList{u"remove"_s});
    QVERIFY(!exists(u"config"_s));
}

void TestForget::signsOutFirst() {
    prepare_ = [this](FakeClient &client) {
        client.setSession(SessionSnapshot{});
        FakeClient::finish(client.pendingRestore, Result<void>());
        QTRY_VERIFY(client.pendingSignOut);
        steps_.append(u"sign out"_s);
        FakeClient::finish(client.pendingSignOut,
                           Result<SignOutReceipt>(failure(SessionError{SessionError::Kind::Busy})));
    };
    QCOMPARE(runForget(ways(), ClientConfiguration{}, places()), EXIT_SUCCESS);
    const QStringList expected{u"sign out"_s, u"remove"_s};
    QCOMPARE(steps_, expected);
}

BIFROST_TEST(TestForget, QCoreApplication)
#include "tst_forget.moc"
