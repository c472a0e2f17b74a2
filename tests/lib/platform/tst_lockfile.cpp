// SPDX-License-Identifier: Apache-2.0
// Called with 'hold PATH' it is the other process: it takes the lock, says so, and keeps it until
// it is killed. Called with 'count PATH FILE TIMES' it adds one to the number in FILE, TIMES times.
#include "platform/lockfile.h"
#include "support/testroom.h"

#include <QLockFile>
#include <QProcess>
#include <QtTest>

#include <cstdio>

using namespace bifrost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Held = ProcessLock::Held;

namespace {

constexpr auto patient = 20s;

Result<Held> await(const QFuture<Result<Held>> &future) {
    return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) && !future.isCanceled()
               ? future.result()
               : Result<Held>(failure(UserAgentError{}));
}

int hold(const QString &path) {
    LockFile lock(path);
    const Result<Held> held = await(lock.acquire(patient));
    std::puts(held && *held ? "held" : "not held");
    std::fflush(stdout);
    return held ? QCoreApplication::exec() : 1;
}

int count(const QString &path, const QString &counter, int times) {
    LockFile lock(path);
    for (int i = 0; i < times; ++i) {
        const Result<Held> held = await(lock.acquire(patient));
        QFile file(counter);
        if (!held || !*held || !file.open(QIODevice::ReadWrite)) {
            return 1;
        }
        const int number = file.readAll().toInt();
        file.resize(0);
        file.seek(0);
        file.write(QByteArray::number(number + 1));
    }
    return 0;
}

/// Another process of this program.
std::unique_ptr<QProcess> another(const QStringList &arguments) {
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), arguments);
    return process;
}

} // namespace

class TestLockFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isHadAtOnceWhenItIsFree();
    void isHeldUntilTheLastCopyIsGone();
    void waitsForItsTurn();
    void givesUpOnAProcessThatKeepsIt();
    void runningProcessKeepsItWhateverTheClockShows();
    void whatADeadProcessHeldIsFree();
    void fileThatWasNeverFinishedIsFreeSoon();
    void removalThatWasNeverFinishedBlocksNobody();
    void removalThatMayBeUnderWayIsAwaited();
    void removalOfARunningProcessIsRespected();
    void goesOnWhereNoFileCanBeMade();
    void deletingItCancelsPendingAttempts();
    void processesTakeTurns();

private:
    [[nodiscard]] std::unique_ptr<QProcess> holder() const {
        auto process = another({u"tst_lockfile"_s, u"hold"_s, path_});
        return process->waitForReadyRead() && process->readAll().trimmed() == "held"
                   ? std::move(process)
                   : nullptr;
    }
    static void kill(QProcess &process) {
        process.kill();
        process.waitForFinished();
    }

    /// A file without a process ID, written `ago`.
    static void leave(const QString &path, std::chrono::seconds ago) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-ago.count()),
                                 QFileDevice::FileModificationTime));
    }
    [[nodiscard]] QString removal() const { return path_ + u".rmlock"_s; }

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
};

void TestLockFile::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath(u"data/session.lock"_s);
}

void TestLockFile::isHadAtOnceWhenItIsFree() {
    LockFile lock(path_);
    const auto held = lock.acquire(patient);
    QVERIFY(held.isFinished());
    QVERIFY(held.result() && *held.result());
    const auto folder = QFile::permissions(QFileInfo(path_).absolutePath());
    QVERIFY(!folder.testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
}

void TestLockFile::isHeldUntilTheLastCopyIsGone() {
    LockFile lock(path_);
    Held first = *await(lock.acquire(patient));
    Held second = first;
    first.reset();
    QVERIFY(QFile::exists(path_));
    second.reset();
    QVERIFY(!QFile::exists(path_));
}

void TestLockFile::waitsForItsTurn() {
    LockFile lock(path_);
    Held mine = *await(lock.acquire(patient));
    LockFile other(path_);
    const auto next = other.acquire(patient);
    QVERIFY(!next.isFinished());
    mine.reset();
    QVERIFY(await(next).has_value());
}

void TestLockFile::givesUpOnAProcessThatKeepsIt() {
    const auto process = holder();
    QVERIFY(process);
    LockFile lock(path_);
    const Result<Held> held = await(lock.acquire(100ms));
    QVERIFY(!held);
    QCOMPARE(std::get<SessionError>(held.error()).kind, SessionError::Kind::InUse);
    kill(*process);
}

void TestLockFile::runningProcessKeepsItWhateverTheClockShows() {
    const auto process = holder();
    QVERIFY(process);
    QFile file(path_);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addYears(-1),
                             QFileDevice::FileModificationTime));
    file.close();
    LockFile lock(path_);
    QVERIFY(!await(lock.acquire(200ms)));
    kill(*process);
}

void TestLockFile::whatADeadProcessHeldIsFree() {
    const auto process = holder();
    QVERIFY(process);
    LockFile lock(path_);
    const auto next = lock.acquire(patient);
    QVERIFY(!next.isFinished());
    kill(*process);
    QVERIFY(QFile::exists(path_));
    QVERIFY(await(next).has_value());
}

void TestLockFile::fileThatWasNeverFinishedIsFreeSoon() {
    QVERIFY(QDir().mkpath(QFileInfo(path_).absolutePath()));
    QVERIFY(QFile(path_).open(QIODevice::WriteOnly)); // ended before it wrote its process ID
    LockFile lock(path_);
    QVERIFY(await(lock.acquire(patient)).has_value());
}

void TestLockFile::removalThatWasNeverFinishedBlocksNobody() {
    leave(path_, 3s);
    leave(removal(), 3s);
    LockFile lock(path_);
    const auto held = lock.acquire(patient);
    QVERIFY(held.isFinished());
    QVERIFY(held.result() && *held.result());
    QVERIFY(!QFile::exists(removal()));
}

void TestLockFile::removalThatMayBeUnderWayIsAwaited() {
    leave(path_, 3s);
    leave(removal(), 0s);
    LockFile lock(path_);
    const auto held = lock.acquire(patient);
    QVERIFY(!held.isFinished());
    QVERIFY(QFile::exists(removal()));
    leave(removal(), 3s);
    QVERIFY(await(held).has_value());
}

void TestLockFile::removalOfARunningProcessIsRespected() {
    leave(path_, 3s);
    QLockFile other(removal());
    QVERIFY(other.tryLock());
    leave(removal(), 10s); // a process may be suspended meanwhile
    LockFile lock(path_);
    QVERIFY(!await(lock.acquire(100ms)));
    QVERIFY(QFile::exists(removal()));
    other.unlock();
    QVERIFY(await(lock.acquire(patient)).has_value());
}

void TestLockFile::goesOnWhereNoFileCanBeMade() {
    QVERIFY(QFile(folder_->filePath(u"data"_s)).open(QIODevice::WriteOnly)); // no folder
    LockFile lock(path_);
    const Result<Held> held = await(lock.acquire(patient));
    QVERIFY(held.has_value());
    QVERIFY(!*held);
}

void TestLockFile::deletingItCancelsPendingAttempts() {
    LockFile holder(path_);
    const Held held = *await(holder.acquire(patient));
    auto leaving = std::make_unique<LockFile>(path_);
    const auto waiting = leaving->acquire(patient);
    leaving.reset();
    QVERIFY(waiting.isFinished() && waiting.isCanceled());
}

void TestLockFile::processesTakeTurns() {
    constexpr int processes = 4;
    constexpr int times = 25;
    const QString counter = folder_->filePath(u"counter"_s);
    std::vector<std::unique_ptr<QProcess>> all;
    all.reserve(processes);
    for (int i = 0; i < processes; ++i) {
        all.push_back(
            another({u"tst_lockfile"_s, u"count"_s, path_, counter, QString::number(times)}));
    }
    for (const auto &process : all) {
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(process->exitCode(), 0);
    }
    QFile file(counter);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toInt(), processes * times);
}

static int lockFileMain(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "hold"_L1) {
        return hold(arguments.value(2));
    }
    if (arguments.value(1) == "count"_L1) {
        return count(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    }
    TestLockFile test;
    return QTest::qExec(&test, argc, argv);
}

BIFROST_TEST_WITH_MAIN(lockFileMain)
#include "tst_lockfile.moc"
