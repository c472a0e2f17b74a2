// SPDX-License-Identifier: Apache-2.0
// Every state that a Secret Service can be in, with one that does what the test says, and the
// helper as it is shipped: with-keyring.sh --without-service.
#include "platform/keychain/keychainsecretstore.h"
#include "platform/keychain/storedmarker.h"
#include "scriptedsecretservice.h"
#include "support/testroom.h"

#include <QDir>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace std::chrono_literals;

using Kind = StorageError::Kind;
using Answer = ScriptedSecretService::Answer;
using Value = std::optional<Secret>;

namespace {

const QString key = QStringLiteral("session");

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

} // namespace

class TestKeychainStates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void storesReadsAndRemoves();
    void isNotAskedWhereNothingIsStored();
    void asksOnceForALockedCollection_data();
    void asksOnceForALockedCollection();
    void asksNoMoreAfterARefusal();
    void asksAgainWhenThePersonActs();
    void worksAgainWhenUnlockedElsewhere_data();
    void worksAgainWhenUnlockedElsewhere();
    void asksForAnItemAlone();
    void takesNoForDenied();
    void waitsForAnOpenQuestion();
    void mayGoOnWithoutIt();
    void outlivesAServiceThatDiesWhileItAsks();
    void outlivesAServiceThatIsStartedAnew();
    void findsAnEmptiedKeyringEmpty();
    void waitsForAKeyringThatIsLoading();
    void losesNothingWhereNoKeyringIsOpen();
    void leavesAloneWhatIsInAnotherKeychain();
    void tellsAFullOneFromNone();
    void tellsAForgetfulOne();
    void proofsARemoval();
    void remembersARemoval();
    void givesUpASilentOne();
    void takesALateAnswer();

private:
    [[nodiscard]] std::unique_ptr<KeychainSecretStore> newStore(std::chrono::milliseconds timeout) {
        return std::make_unique<KeychainSecretStore>(
            KeychainSecretStore::Settings{.applicationId = QStringLiteral("org.bifrost.test"),
                                          .dataDirectory = data_->path(),
                                          .timeout = timeout,
                                          .helper = QStringLiteral(BIFROST_TEST_HELPER)});
    }
    /// A value is stored, by an earlier run of the program.
    void prepareStored() {
        const auto written = await(store_->write(key, Secret("value")));
        QVERIFY2(written, written ? "" : qPrintable(toLogString(written.error())));
        restart();
    }
    void restart(std::chrono::milliseconds timeout = 20s) {
        store_.reset();
        store_ = newStore(timeout);
        service_->prompts = 0;
        service_->calls.clear();
    }
    [[nodiscard]] qsizetype marks() const {
        return QDir(data_->path()).entryList(QDir::Files).size();
    }

    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<ScriptedSecretService> service_;
    std::unique_ptr<KeychainSecretStore> store_;
};

void TestKeychainStates::init() {
    data_ = std::make_unique<QTemporaryDir>();
    service_ = std::make_unique<ScriptedSecretService>();
    store_ = newStore(20s);
}

void TestKeychainStates::cleanup() {
    store_.reset();
    service_.reset();
}

void TestKeychainStates::storesReadsAndRemoves() {
    prepareStored();
    QCOMPARE((**await(store_->read(key))).reveal(), QByteArray("value"));
    QVERIFY(await(store_->write(key, Secret("another"))));
    QCOMPARE(service_->size(), 1);
    QCOMPARE((**await(store_->read(key))).reveal(), QByteArray("another"));
    QVERIFY(await(store_->remove(key)));
    QCOMPARE(service_->size(), 0);
    QCOMPARE(marks(), 0);
    QCOMPARE(service_->prompts, 0);
}

void TestKeychainStates::isNotAskedWhereNothingIsStored() {
    service_->isLocked = true;
    const auto read = await(store_->read(key));
    QVERIFY(read && !*read);
    QVERIFY(await(store_->remove(key)));
    QVERIFY(service_->calls.isEmpty());
}

void TestKeychainStates::asksOnceForALockedCollection_data() {
    QTest::addColumn<bool>("hidesLocked");
    QTest::newRow("which shows its items") << false;
    QTest::newRow("which hides them") << true;
}

void TestKeychainStates::asksOnceForALockedCollection() {
    QFETCH(const bool, hidesLocked);
    prepareStored();
    service_->isLocked = true;
    service_->hidesLocked = hidesLocked;
    const auto first = store_->read(key);
    const auto second = store_->read(key);
    QCOMPARE((**await(first)).reveal(), QByteArray("value"));
    QVERIFY(await(second).has_value());
    QCOMPARE(service_->prompts, 1);
}

void TestKeychainStates::asksNoMoreAfterARefusal() {
    prepareStored();
    service_->isLocked = true;
    service_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::Locked);
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::Locked);
    QCOMPARE(kindOf(await(store_->check())), Kind::Locked);
    QCOMPARE(service_->prompts, 1);
    QCOMPARE(service_->size(), 1);
    QCOMPARE(marks(), 1);
}

void TestKeychainStates::asksAgainWhenThePersonActs() {
    prepareStored();
    service_->isLocked = true;
    service_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    store_->allowQuestions();
    service_->answer = Answer::Yes;
    QVERIFY((*await(store_->read(key))).has_value());
    QCOMPARE(service_->prompts, 2);
}

void TestKeychainStates::worksAgainWhenUnlockedElsewhere_data() {
    QTest::addColumn<bool>("tells");
    QTest::newRow("with a signal") << true;
    QTest::newRow("without") << false;
}

void TestKeychainStates::worksAgainWhenUnlockedElsewhere() {
    QFETCH(const bool, tells);
    prepareStored();
    service_->isLocked = true;
    service_->answer = Answer::No;
    service_->tellsOfUnlocking = tells;
    int noticed = 0;
    store_->listen(this, [&noticed] { ++noticed; });
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    // Looked at once, so that the change is seen.
    QTRY_VERIFY(service_->calls.filter(QStringLiteral("Get")).size() > 1);
    service_->unlock();
    QTRY_COMPARE_WITH_TIMEOUT(noticed, 1, 20'000);
    QVERIFY((*await(store_->read(key))).has_value());
    QCOMPARE(service_->prompts, 1);
}

void TestKeychainStates::asksForAnItemAlone() {
    prepareStored();
    service_->guardsItems = true;
    QVERIFY((*await(store_->read(key))).has_value());
    service_->isLocked = false;
    QVERIFY((*await(store_->read(key))).has_value());
    QVERIFY(await(store_->write(key, Secret("next"))));
    QCOMPARE(service_->prompts, 0); // the one who made it may have it
    service_->forgetPermissions();
    QVERIFY((*await(store_->read(key))).has_value());
    QCOMPARE(service_->prompts, 1);
    QVERIFY((*await(store_->read(key))).has_value());
    QCOMPARE(service_->prompts, 1);
}

void TestKeychainStates::takesNoForDenied() {
    prepareStored();
    service_->guardsItems = true;
    service_->forgetPermissions();
    service_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Denied);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::Denied);
    QCOMPARE(service_->prompts, 1);
    QCOMPARE(marks(), 1);
}

void TestKeychainStates::waitsForAnOpenQuestion() {
    prepareStored();
    restart(300ms);
    service_->isLocked = true;
    service_->answer = Answer::None;
    int changes = 0;
    store_->watchWait(this, [&changes] { ++changes; });
    const auto read = store_->read(key);
    QTRY_COMPARE(store_->wait(), StoreWait::Asking);
    QVERIFY(!QTest::qWaitFor([&] { return read.isFinished(); }, 1000)); // longer than the timeout
    service_->answerPrompt(Answer::Yes);
    QVERIFY((*await(read)).has_value());
    QCOMPARE(store_->wait(), StoreWait::None);
    QCOMPARE(service_->prompts, 1);
    QCOMPARE(changes, 2);
}

void TestKeychainStates::mayGoOnWithoutIt() {
    prepareStored();
    service_->isLocked = true;
    service_->answer = Answer::None;
    int noticed = 0;
    store_->listen(this, [&noticed] { ++noticed; });
    const auto read = store_->read(key);
    QTRY_COMPARE(store_->wait(), StoreWait::Asking);
    store_->putOff();
    QCOMPARE(kindOf(await(read)), Kind::Asking);
    QCOMPARE(store_->wait(), StoreWait::None);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::Asking);
    service_->answerPrompt(Answer::Yes); // late
    QTRY_COMPARE(noticed, 1);
    QCOMPARE((**await(store_->read(key))).reveal(), QByteArray("value"));
    QCOMPARE(service_->prompts, 1);
}

void TestKeychainStates::outlivesAServiceThatDiesWhileItAsks() {
    prepareStored();
    service_->isLocked = true;
    service_->answer = Answer::None;
    const auto read = store_->read(key);
    QTRY_VERIFY(service_->isPromptOpen());
    service_.reset();
    QCOMPARE(kindOf(await(read)), Kind::Unavailable);
    service_ = std::make_unique<ScriptedSecretService>();
    QVERIFY(await(store_->write(key, Secret("value"))));
    QVERIFY((*await(store_->read(key))).has_value());
}

void TestKeychainStates::outlivesAServiceThatIsStartedAnew() {
    for (int times = 0; times < 3; ++times) {
        QVERIFY(await(store_->write(key, Secret("value"))));
        service_.reset();
        QCOMPARE(kindOf(await(store_->read(key))), Kind::Unavailable);
        service_ = std::make_unique<ScriptedSecretService>();
    }
    QVERIFY(await(store_->write(key, Secret("value"))));
}

/// Case 14: an unlocked keyring without the entry means that it is gone.
void TestKeychainStates::findsAnEmptiedKeyringEmpty() {
    prepareStored();
    service_->clear();
    const auto read = await(store_->read(key));
    QVERIFY(read && !*read);
    QCOMPARE(marks(), 0);
    QVERIFY(await(store_->remove(key)));
}

void TestKeychainStates::waitsForAKeyringThatIsLoading() {
    prepareStored();
    service_->isLoading = true;
    const auto read = store_->read(key);
    QTRY_VERIFY(service_->calls.contains(QStringLiteral("SearchItems")));
    service_->isLoading = false;
    const auto value = await(read);
    QVERIFY(value && *value);
    QCOMPARE((**value).reveal(), QByteArray("value"));
}

void TestKeychainStates::losesNothingWhereNoKeyringIsOpen() {
    prepareStored();
    service_->isLoading = true; // it is closed, and what is in it cannot be seen
    service_->hasCollection = false;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    QCOMPARE(marks(), 1);
    restart();
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::Locked);
    QCOMPARE(marks(), 1);
}

// The person signed in on another desktop, with a keychain of its own.
void TestKeychainStates::leavesAloneWhatIsInAnotherKeychain() {
    const StoredMarker marker(data_->path());
    marker.set(key, QStringLiteral("KWallet"));
    const auto read = await(store_->read(key));
    QCOMPARE(kindOf(read), Kind::OtherKeychain);
    QCOMPARE(std::get<StorageError>(read.error()).detail, QStringLiteral("KWallet"));
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::OtherKeychain);
    QVERIFY(marker.isSet(key));

    QVERIFY(await(store_->write(key, Secret("value"))));
    QCOMPARE(marker.keychain(key), QStringLiteral("Secret Service"));
    QVERIFY(await(store_->remove(key)));
    QVERIFY(!marker.isSet(key));
}

void TestKeychainStates::tellsAFullOneFromNone() {
    service_->isFull = true;
    QCOMPARE(kindOf(await(store_->write(key, Secret("value")))), Kind::Failed);
    QCOMPARE(marks(), 0);
}

void TestKeychainStates::tellsAForgetfulOne() {
    service_->isForgetful = true;
    QCOMPARE(kindOf(await(store_->write(key, Secret("value")))), Kind::NotKept);
    QCOMPARE(marks(), 0);
}

void TestKeychainStates::proofsARemoval() {
    prepareStored();
    service_->keepsRemoved = true;
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::Denied);
    QCOMPARE(marks(), 1);
}

void TestKeychainStates::remembersARemoval() {
    prepareStored();
    store_->noteRemoval(key, QStringLiteral("note"));
    restart(); // another run
    QCOMPARE(store_->notedRemoval(key), QStringLiteral("note"));
    QVERIFY(await(store_->write(key, Secret("new"))));
    QVERIFY(store_->notedRemoval(key).isEmpty());
    store_->noteRemoval(key, QStringLiteral("note"));
    QVERIFY(await(store_->remove(key)));
    QVERIFY(store_->notedRemoval(key).isEmpty());
    QCOMPARE(marks(), 0);
}

void TestKeychainStates::givesUpASilentOne() {
    prepareStored();
    restart(300ms);
    service_->isSilent = true;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::TimedOut);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::TimedOut);
    service_->isSilent = false;
    store_->allowQuestions(); // 'Try again': asked anew, whatever was under way
    restart();
    QVERIFY((*await(store_->read(key))).has_value());
}

void TestKeychainStates::takesALateAnswer() {
    prepareStored();
    restart(300ms);
    service_->delay = 700ms;
    int noticed = 0;
    store_->listen(this, [&noticed] { ++noticed; });
    QCOMPARE(kindOf(await(store_->read(key))), Kind::TimedOut);
    QTRY_COMPARE_WITH_TIMEOUT(noticed, 1, 20'000);
    const auto before = service_->calls.size();
    QCOMPARE((**await(store_->read(key))).reveal(), QByteArray("value"));
    QCOMPARE(service_->calls.size(), before);
}

BIFROST_TEST(TestKeychainStates, QCoreApplication)
#include "tst_keychainstates.moc"
