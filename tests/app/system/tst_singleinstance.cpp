// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "system/singleinstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using Role = SingleInstance::Role;

class TestSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void secondRaisesTheFirst();
    void secondPassesItsActivationTokenOn();
    void secondPassesOnWhatItWasStartedFor();
    void raisesForAnOlderBifrostWithoutToken();
    void anotherApplicationIdIsAnotherApplication();
    void nextProcessIsFirstWhenTheFirstHasEnded();
    void lockOfAKilledProcessWithTheSameNumberIsRemoved();
    void socketIsPrivateToItsOwner();
    void unknownRequestsRaiseNothing();
    void unansweredRequestIsReported();
    void createsNoFileWithoutAFolder_data();
    void createsNoFileWithoutAFolder();

private:
    [[nodiscard]] Role enterElsewhere(const QString &activationToken = {},
                                      std::optional<DesktopAction> action = std::nullopt);
    [[nodiscard]] QString socket() const;
    std::unique_ptr<QTemporaryDir> folder_;
};

// In a second process, because it must wait while the event loop of the first one runs.
Role TestSingleInstance::enterElsewhere(const QString &activationToken,
                                        std::optional<DesktopAction> action) {
    Role role{};
    std::unique_ptr<QThread> thread(QThread::create(
        [&] { role = SingleInstance(folder_->path(), u"app"_s).enter(activationToken, action); }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    const bool done = finished.wait(8000);
    thread->wait();
    return done ? role : Role::First;
}

QString TestSingleInstance::socket() const {
    const QStringList found = QDir(folder_->path()).entryList({u"*.socket"_s}, QDir::System);
    return found.isEmpty() ? QString() : folder_->filePath(found.first());
}

void TestSingleInstance::secondRaisesTheFirst() {
    SingleInstance first(folder_->path(), u"app"_s);
    QCOMPARE(first.enter(), Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(enterElsewhere(), Role::Second);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(enterElsewhere(), Role::Second);
    QCOMPARE(raised.size(), 2);
}

void TestSingleInstance::secondPassesItsActivationTokenOn() {
    SingleInstance first(folder_->path(), u"app"_s);
    QCOMPARE(first.enter(), Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(enterElsewhere(u"token-1"_s), Role::Second);
    QCOMPARE(enterElsewhere(), Role::Second);
    QCOMPARE(enterElsewhere(QString(2000, u'x')), Role::Second); // nothing that a desktop issues
    QCOMPARE(raised.sliced(0), (QList<QVariantList>{{u"token-1"_s}, {QString()}, {QString()}}));
}

void TestSingleInstance::secondPassesOnWhatItWasStartedFor() {
    SingleInstance first(folder_->path(), u"app"_s);
    QCOMPARE(first.enter(), Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QList<DesktopAction> actions;
    connect(&first, &SingleInstance::actionRequested, this,
            [&](DesktopAction action) { actions.append(action); });
    QCOMPARE(enterElsewhere(u"token-1"_s, DesktopAction::SignOut), Role::Second);
    QCOMPARE(enterElsewhere({}, DesktopAction::Settings), Role::Second);
    QCOMPARE(enterElsewhere(), Role::Second);
    QCOMPARE(raised.sliced(0), (QList<QVariantList>{{u"token-1"_s}, {QString()}, {QString()}}));
    QCOMPARE(actions, (QList{DesktopAction::SignOut, DesktopAction::Settings}));
}

void TestSingleInstance::raisesForAnOlderBifrostWithoutToken() {
    SingleInstance first(folder_->path(), u"app"_s);
    QCOMPARE(first.enter(), Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QLocalSocket client;
    client.connectToServer(socket());
    QVERIFY(client.waitForConnected(2000));
    client.write("raise\n");
    QSignalSpy closed(&client, &QLocalSocket::disconnected);
    QVERIFY(closed.wait(2000));
    QCOMPARE(client.readAll(), QByteArray("raised\n"));
    QCOMPARE(raised.sliced(0), (QList<QVariantList>{{QString()}}));
}

void TestSingleInstance::anotherApplicationIdIsAnotherApplication() {
    SingleInstance first(folder_->path(), u"app"_s);
    SingleInstance other(folder_->path(), u"other"_s);
    QCOMPARE(first.enter(), Role::First);
    QCOMPARE(other.enter(), Role::First);
}

void TestSingleInstance::nextProcessIsFirstWhenTheFirstHasEnded() {
    {
        SingleInstance first(folder_->path(), u"app"_s);
        QCOMPARE(first.enter(), Role::First);
        QVERIFY(!socket().isEmpty());
        // A killed process leaves its socket behind: it must not be in the way.
        QFile::link(socket(), folder_->filePath(u"left.socket"_s));
    }
    SingleInstance next(folder_->path(), u"app"_s);
    QCOMPARE(next.enter(), Role::First);
    QSignalSpy raised(&next, &SingleInstance::raiseRequested);
    QCOMPARE(enterElsewhere(), Role::Second);
    QCOMPARE(raised.size(), 1);
}

// Numbers repeat in containers and sandboxes, where there are few of them.
void TestSingleInstance::lockOfAKilledProcessWithTheSameNumberIsRemoved() {
    QByteArray left;
    QString path;
    {
        SingleInstance killed(folder_->path(), u"app"_s);
        QCOMPARE(killed.enter(), Role::First);
        path = folder_->filePath(QDir(folder_->path()).entryList({u"*.lock"_s}).value(0));
        QFile lock(path);
        QVERIFY(lock.open(QIODevice::ReadOnly));
        left = lock.readAll();
        QVERIFY(left.startsWith(QByteArray::number(QCoreApplication::applicationPid())));
    }
    QFile lock(path);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QCOMPARE(lock.write(left), left.size());
    lock.close();
    SingleInstance next(folder_->path(), u"app"_s);
    QCOMPARE(next.enter(), Role::First);
    QCOMPARE(enterElsewhere(), Role::Second); // this process holds the lock
}

void TestSingleInstance::socketIsPrivateToItsOwner() {
    SingleInstance first(folder_->path(), u"app"_s);
    QCOMPARE(first.enter(), Role::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(socket()).permissions() & others));
}

void TestSingleInstance::unknownRequestsRaiseNothing() {
    SingleInstance first(folder_->path(), u"app"_s);
    QCOMPARE(first.enter(), Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QLocalSocket client;
    client.connectToServer(socket());
    QVERIFY(client.waitForConnected(2000));
    client.write("open the door\n");
    QSignalSpy closed(&client, &QLocalSocket::disconnected);
    QVERIFY(closed.wait(2000));
    QCOMPARE(raised.size(), 0);
    QVERIFY(client.readAll().isEmpty());
}

void TestSingleInstance::unansweredRequestIsReported() {
    SingleInstance first(folder_->path(), u"app"_s);
    QCOMPARE(first.enter(), Role::First);
    // Its event loop does not run, because this thread waits here.
    SingleInstance second(folder_->path(), u"app"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(second.enter(), Role::Unanswered);
    QVERIFY(timer.elapsed() < 4000);
}

void TestSingleInstance::createsNoFileWithoutAFolder_data() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("no folder") << QString();
    QTest::newRow("relative") << u"here"_s;
}

void TestSingleInstance::createsNoFileWithoutAFolder() {
    QFETCH(const QString, folder);
    const QString before = QDir::currentPath();
    const auto restore = qScopeGuard([&] { QDir::setCurrent(before); });
    QVERIFY(QDir(folder_->path()).mkdir(u"here"_s));
    QVERIFY(QDir::setCurrent(folder_->path()));
    SingleInstance first(folder, u"app"_s);
    SingleInstance second(folder, u"app"_s);
    QCOMPARE(first.enter(), Role::First);
    QCOMPARE(second.enter(), Role::First);
    QCOMPARE(QDir().entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             QStringList{u"here"_s});
    QVERIFY(QDir(u"here"_s).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
}

BIFROST_TEST(TestSingleInstance, QCoreApplication)
#include "tst_singleinstance.moc"
