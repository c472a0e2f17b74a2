// SPDX-License-Identifier: Apache-2.0
// A Secret Service that answers late, slowly, or not at all.
#include "secretservicefixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

class TestKeychainTiming : public SecretServiceFixture {
    Q_OBJECT
private Q_SLOTS:
    void waitsForOpenPrompt();
    void continuesWithoutAnswer();
    void reportsLateRefusal();
    void timesOutWithSilentService();
    void usesLateAnswer();
    void waitsForSlowService();
    void discardsLateValueAfterChange();
};

void TestKeychainTiming::waitsForOpenPrompt() {
    prepareStored();
    restart(300ms);
    service_->isLocked = true;
    service_->answer = Answer::None;
    int changes = 0;
    store_->watchWait(this, [&changes] { ++changes; });
    const auto read = store_->read(key);
    QTRY_COMPARE(store_->wait(), KeychainWait::Asking);
    QVERIFY(!QTest::qWaitFor([&] { return read.isFinished(); }, 1000)); // longer than the timeout
    service_->answerPrompt(Answer::Yes);
    QVERIFY((*await(read)).has_value());
    QCOMPARE(store_->wait(), KeychainWait::None);
    QCOMPARE(service_->prompts, 1);
    QCOMPARE(changes, 2);
}

void TestKeychainTiming::continuesWithoutAnswer() {
    prepareStored();
    service_->isLocked = true;
    service_->answer = Answer::None;
    int noticed = 0;
    store_->listen(this, [&noticed] { ++noticed; });
    const auto read = store_->read(key);
    QTRY_COMPARE(store_->wait(), KeychainWait::Asking);
    store_->putOff();
    QCOMPARE(kindOf(await(read)), Kind::Asking);
    QCOMPARE(store_->wait(), KeychainWait::None);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::Asking);
    service_->answerPrompt(Answer::Yes); // late
    QTRY_COMPARE(noticed, 1);
    QCOMPARE((**await(store_->read(key))).reveal(), QByteArray("value"));
    QCOMPARE(service_->prompts, 1);
}

void TestKeychainTiming::reportsLateRefusal() {
    prepareStored();
    service_->isLocked = true;
    service_->answer = Answer::None;
    int noticed = 0;
    store_->listen(this, [&noticed] { ++noticed; });
    const auto read = store_->read(key);
    QTRY_COMPARE(store_->wait(), KeychainWait::Asking);
    store_->putOff();
    QCOMPARE(kindOf(await(read)), Kind::Asking);
    service_->answerPrompt(Answer::No); // late
    QTRY_COMPARE(noticed, 1);
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    QCOMPARE(service_->prompts, 1);
}

void TestKeychainTiming::timesOutWithSilentService() {
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

void TestKeychainTiming::usesLateAnswer() {
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

void TestKeychainTiming::waitsForSlowService() {
    restart(5s);
    service_->delay = 1100ms; // a write takes about ten calls
    bool hasAsked = false;
    store_->watchWait(this, [&] { hasAsked |= store_->wait() == KeychainWait::Asking; });
    QVERIFY(await(store_->write(key, Secret("value"))));
    QVERIFY(service_->calls.size() > 5);
    QVERIFY(!hasAsked);
}

void TestKeychainTiming::discardsLateValueAfterChange() {
    prepareStored();
    restart(300ms);
    service_->delay = 500ms;
    int noticed = 0;
    store_->listen(this, [&noticed] { ++noticed; });
    QCOMPARE(kindOf(await(store_->read(key))), Kind::TimedOut);
    QTRY_COMPARE_WITH_TIMEOUT(noticed, 1, 20'000);
    service_->delay = 0ms;
    QVERIFY(await(store_->write(key, Secret("another"))));
    QCOMPARE((**await(store_->read(key))).reveal(), QByteArray("another"));
}

BIFROST_TEST(TestKeychainTiming, QCoreApplication)
#include "tst_keychaintiming.moc"
