// SPDX-License-Identifier: Apache-2.0
// Every state that KWallet can be in, in Plasma 5 and in Plasma 6.
#include "keychainfixture.h"
#include "platform/keychain/storedmarker.h"
#include "scriptedkwallet.h"
#include "scriptedsecretservice.h"
#include "support/testroom.h"

#include <QFile>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

using Answer = ScriptedKWallet::Answer;

namespace {

void writeFile(const QString &path, const QByteArray &text) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QString kwalletrc() {
    return qEnvironmentVariable("XDG_CONFIG_HOME") + u"/kwalletrc"_s;
}

/// The bus starts `command` for whoever needs KWallet.
QString serviceFile() {
    return qEnvironmentVariable("KEYRING_FOLDER") + u"/services/org.kde.kwalletd5.service"_s;
}

} // namespace

class TestKWalletStates : public KeychainFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(qEnvironmentVariableIsSet("KEYRING_FOLDER"), "run by with-keyring.sh only");
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_FULL_SESSION", "true");
    }
    void init() {
        qputenv("KDE_SESSION_VERSION", "6");
        wallet_ = std::make_unique<ScriptedKWallet>();
        renew();
    }
    void cleanup() {
        store_.reset();
        wallet_.reset();
        QFile::remove(kwalletrc());
        QFile::remove(serviceFile());
    }

    void isUsedInPlasma_data();
    void isUsedInPlasma();
    void isWaitedForWhenItStarts();
    void isUsedWhenItAnswersSlowly();
    void opensNoWalletForNothing();
    void opensNoWalletWhileQuestionsAreWithheld();
    void asksOnce();
    void reportsRefusalOnce();
    void reportsDenialForever();
    void waitsForOpenWindow();
    void worksAgainWhenWalletIsOpened();
    void reportsDisabledWallet_data();
    void reportsDisabledWallet();
    void givesWayWhenDisabled();
    void survivesDaemonThatDies();
    void reportsFullWallet();
    void detectsLostWrite();
    void timesOutWithSilentDaemon();

private:
    void prepareStored() {
        wallet_->startAsPlasma6();
        QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
        restart();
    }
    void restart(std::chrono::milliseconds timeout = 20s) {
        store_.reset();
        store_ = newStore(timeout);
        wallet_->windows = 0;
        wallet_->calls.clear();
    }
    [[nodiscard]] QByteArray valueRead() {
        const auto read = await(store_->read(key));
        return !read ? outcome(read) : *read ? (**read).reveal() : QByteArray("nothing");
    }

    std::unique_ptr<ScriptedKWallet> wallet_;
};

void TestKWalletStates::isUsedInPlasma_data() {
    QTest::addColumn<int>("version");
    QTest::newRow("5") << 5;
    QTest::newRow("6") << 6;
}

void TestKWalletStates::isUsedInPlasma() {
    QFETCH(const int, version);
    qputenv("KDE_SESSION_VERSION", QByteArray::number(version));
    version == 5 ? wallet_->startAsPlasma5() : wallet_->startAsPlasma6();
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    QCOMPARE(wallet_->entries.size(), 1);
    QCOMPARE(StoredMarker(data_->path()).keychain(key), u"KWallet"_s);
    restart();
    QCOMPARE(valueRead(), "value");
    QCOMPARE(outcome(await(store_->write(key, Secret("refreshed")))), "ok");
    QCOMPARE(valueRead(), "refreshed");
    QCOMPARE(outcome(await(store_->remove(key))), "ok");
    QVERIFY(wallet_->calls.contains(u"removeFolder"_s));
    QVERIFY(wallet_->entries.isEmpty());
    QCOMPARE(marks(), 0);
    QCOMPARE(wallet_->windows, 0);
}

/// A desktop that has just been logged in to is busy.
void TestKWalletStates::isWaitedForWhenItStarts() {
    const QString started = data_->filePath(u"started"_s);
    writeFile(serviceFile(), "[D-BUS Service]\nName=org.kde.kwalletd5\nExec=/usr/bin/touch " +
                                 started.toUtf8() + '\n');
    const auto written = store_->write(key, Secret("value"));
    QTRY_VERIFY(QFile::exists(started));
    QVERIFY(!QTest::qWaitFor([&] { return written.isFinished(); }, 2000));
    QVERIFY(QFile::remove(started));
    wallet_->startAsPlasma6();
    QCOMPARE(outcome(await(written)), "ok");
    QCOMPARE(wallet_->entries.size(), 1);
}

/// QtKeychain itself waits half a second.
void TestKWalletStates::isUsedWhenItAnswersSlowly() {
    const ScriptedSecretService other;
    wallet_->startAsPlasma6();
    wallet_->delay = 700ms;
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    QCOMPARE(wallet_->entries.size(), 1);
    QCOMPARE(other.size(), 0);
    QCOMPARE(valueRead(), "value");
}

void TestKWalletStates::opensNoWalletForNothing() {
    wallet_->startAsPlasma6();
    wallet_->isOpen = false;
    StoredMarker(data_->path()).set(key, u"KWallet"_s); // the wallet was made anew
    QCOMPARE(valueRead(), "nothing");
    QCOMPARE(wallet_->windows, 0);
    QCOMPARE(marks(), 0);
}

void TestKWalletStates::opensNoWalletWhileQuestionsAreWithheld() {
    prepareStored();
    store_->withholdQuestions();
    QCOMPARE(valueRead(), "value"); // it is open
    wallet_->isOpen = false;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::Locked);
    QCOMPARE(wallet_->windows, 0);
    QCOMPARE(marks(), 1);
    store_->allowQuestions();
    QCOMPARE(valueRead(), "value");
    QCOMPARE(wallet_->windows, 1);
}

void TestKWalletStates::asksOnce() {
    prepareStored();
    wallet_->isOpen = false;
    const auto read = store_->read(key);
    const auto written = store_->write(key, Secret("refreshed"));
    QCOMPARE(outcome(await(read)), "ok");
    QCOMPARE(outcome(await(written)), "ok");
    QCOMPARE(wallet_->windows, 1);
}

void TestKWalletStates::reportsRefusalOnce() {
    prepareStored();
    wallet_->isOpen = false;
    wallet_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Denied);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::Denied);
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::Denied);
    QCOMPARE(wallet_->windows, 1);
    QCOMPARE(marks(), 1);
    wallet_->answer = Answer::Yes;
    store_->allowQuestions();
    QCOMPARE(valueRead(), "value");
    QCOMPARE(wallet_->windows, 2);
}

/// 'Try again' is of no use until the user has changed KWallet's settings.
void TestKWalletStates::reportsDenialForever() {
    prepareStored();
    wallet_->isDenied = true;
    writeFile(kwalletrc(), "[Auto Deny]\nkdewallet=someone else,org.bifrost.test\n");
    QCOMPARE(kindOf(await(store_->read(key))), Kind::AlwaysDenied);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::AlwaysDenied);
    QCOMPARE(marks(), 1);
    store_->allowQuestions();
    QCOMPARE(kindOf(await(store_->read(key))), Kind::AlwaysDenied);
    QCOMPARE(wallet_->windows, 0);
    wallet_->isDenied = false;
    writeFile(kwalletrc(), "[Auto Deny]\nkdewallet=someone else\n");
    store_->allowQuestions();
    QCOMPARE(valueRead(), "value");
}

void TestKWalletStates::waitsForOpenWindow() {
    prepareStored();
    wallet_->isOpen = false;
    wallet_->answer = Answer::None;
    restart(5s); // a window is recognized after two seconds
    const auto read = store_->read(key);
    QTRY_COMPARE(store_->wait(), KeychainWait::Asking);
    store_->putOff();
    QCOMPARE(kindOf(await(read)), Kind::Asking);
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Asking);
    int noticed = 0;
    store_->listen(this, [&noticed] { ++noticed; });
    wallet_->answerWindow(Answer::Yes); // late
    QTRY_VERIFY(noticed > 0);
    QCOMPARE(valueRead(), "value");
    QCOMPARE(wallet_->windows, 1);
}

void TestKWalletStates::worksAgainWhenWalletIsOpened() {
    prepareStored();
    wallet_->isOpen = false;
    wallet_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Denied);
    int noticed = 0;
    store_->listen(this, [&noticed] { ++noticed; });
    wallet_->openElsewhere();
    QTRY_COMPARE(noticed, 1);
    QCOMPARE(valueRead(), "value");
    QCOMPARE(wallet_->windows, 1);
}

void TestKWalletStates::reportsDisabledWallet_data() {
    QTest::addColumn<bool>("runs");
    QTest::newRow("it runs") << true;
    QTest::newRow("it ends when it is started") << false;
}

void TestKWalletStates::reportsDisabledWallet() {
    QFETCH(const bool, runs);
    wallet_->isEnabled = false;
    writeFile(kwalletrc(), "[Wallet]\nEnabled=false\n");
    if (runs) {
        wallet_->startAsPlasma6();
    } else {
        writeFile(serviceFile(), "[D-BUS Service]\nName=org.kde.kwalletd5\nExec=/bin/false\n");
    }
    QCOMPARE(kindOf(await(store_->write(key, Secret("value")))), Kind::Disabled);
    QCOMPARE(marks(), 0);
}

void TestKWalletStates::givesWayWhenDisabled() {
    const ScriptedSecretService other;
    wallet_->isEnabled = false;
    wallet_->startAsPlasma6();
    QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
    QCOMPARE(other.size(), 1);
    QCOMPARE(StoredMarker(data_->path()).keychain(key), u"Secret Service"_s);
}

void TestKWalletStates::survivesDaemonThatDies() {
    prepareStored();
    wallet_->isOpen = false;
    wallet_->answer = Answer::None;
    const auto read = store_->read(key);
    QTRY_VERIFY(wallet_->isWindowOpen());
    wallet_->stop();
    QVERIFY(kindOf(await(read)) == Kind::Unavailable || kindOf(await(read)) == Kind::OtherKeychain);
    QCOMPARE(marks(), 1);
    wallet_->isOpen = true;
    wallet_->startAsPlasma6();
    QCOMPARE(valueRead(), "value");
}

void TestKWalletStates::reportsFullWallet() {
    wallet_->startAsPlasma6();
    wallet_->isFull = true;
    QCOMPARE(kindOf(await(store_->write(key, Secret("value")))), Kind::NotKept);
    QCOMPARE(marks(), 0);
}

void TestKWalletStates::detectsLostWrite() {
    wallet_->startAsPlasma6();
    wallet_->isForgetful = true;
    QCOMPARE(kindOf(await(store_->write(key, Secret("value")))), Kind::NotKept);
    QCOMPARE(marks(), 0);
}

void TestKWalletStates::timesOutWithSilentDaemon() {
    prepareStored();
    restart(300ms);
    wallet_->isSilent = true;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::TimedOut);
    wallet_->isSilent = false;
    store_->allowQuestions();
    restart();
    QCOMPARE(valueRead(), "value");
}

BIFROST_TEST(TestKWalletStates, QCoreApplication)
#include "tst_kwalletstates.moc"
