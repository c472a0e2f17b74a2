// SPDX-License-Identifier: Apache-2.0
// A Secret Service that asks about each client and item, as KeePassXC does.
#include "secretservicefixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

namespace {

const QString other = QStringLiteral("index");

} // namespace

class TestGuardedItems : public SecretServiceFixture {
    Q_OBJECT
private Q_SLOTS:
    void allowsItsMaker();
    void asksOncePerProcess();
    void asksOnceForAllItems();
    void asksNoMoreAfterRefusal();
    void asksForAllItemsAgainWhenUserActs();
    void asksNobodyWhileQuestionsAreWithheld();
    void refusalLastsBeyondWithheldQuestions();
    void usesItemThatIsAllowedAlone();
    void distinguishesDeniedFromGone();
    void leavesItemsOfOthersAlone();
    void survivesServiceThatDiesDuringPrompt();
    void waitsForOpenPrompt();

private:
    /// Two entries are stored by an earlier run of the program.
    void prepareGuarded() {
        service_->guardsItems = true;
        QVERIFY(await(store_->write(key, Secret("value"))));
        QVERIFY(await(store_->write(other, Secret("keys"))));
        restart();
    }
    [[nodiscard]] bool isRead(const QString &name) {
        const auto value = await(store_->read(name));
        return value && *value;
    }
};

void TestGuardedItems::allowsItsMaker() {
    service_->guardsItems = true;
    QVERIFY(await(store_->write(key, Secret("value"))));
    QVERIFY(isRead(key));
    QVERIFY(await(store_->write(key, Secret("next"))));
    QVERIFY(await(store_->remove(key)));
    QCOMPARE(service_->prompts, 0);
}

void TestGuardedItems::asksOncePerProcess() {
    prepareGuarded();
    QVERIFY(isRead(key));
    QCOMPARE(service_->prompts, 1);
    QVERIFY(isRead(key));
    QVERIFY(await(store_->write(key, Secret("refreshed"))));
    QVERIFY(await(store_->remove(key)));
    QCOMPARE(service_->prompts, 1);
}

/// One question for one intention: to have the session back.
void TestGuardedItems::asksOnceForAllItems() {
    prepareGuarded();
    const auto session = store_->read(key);
    const auto index = store_->read(other);
    QCOMPARE((**await(session)).reveal(), QByteArray("value"));
    QCOMPARE((**await(index)).reveal(), QByteArray("keys"));
    QVERIFY(await(store_->write(key, Secret("refreshed"))));
    QVERIFY(await(store_->write(other, Secret("more"))));
    QCOMPARE(service_->prompts, 1);
}

void TestGuardedItems::asksNoMoreAfterRefusal() {
    prepareGuarded();
    service_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Denied);
    QCOMPARE(kindOf(await(store_->read(other))), Kind::Denied);
    QCOMPARE(kindOf(await(store_->write(key, Secret("new")))), Kind::Denied);
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::Denied);
    QCOMPARE(service_->prompts, 1);
    QCOMPARE(marks(), 2);
}

void TestGuardedItems::asksForAllItemsAgainWhenUserActs() {
    prepareGuarded();
    service_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Denied);
    service_->answer = Answer::Yes;
    store_->allowQuestions();
    QVERIFY(isRead(key) && isRead(other));
    QCOMPARE(service_->prompts, 2);
}

void TestGuardedItems::asksNobodyWhileQuestionsAreWithheld() {
    prepareGuarded();
    store_->withholdQuestions();
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    QCOMPARE(kindOf(await(store_->write(other, Secret("more")))), Kind::Locked);
    QCOMPARE(service_->prompts, 0);
    QCOMPARE(marks(), 2);
    store_->resumeQuestions(); // nobody has refused anything
    QVERIFY(isRead(key));
    QCOMPARE(service_->prompts, 1);
}

void TestGuardedItems::refusalLastsBeyondWithheldQuestions() {
    prepareGuarded();
    service_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Denied);
    store_->withholdQuestions();
    QCOMPARE(kindOf(await(store_->read(other))), Kind::Denied);
    store_->resumeQuestions();
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Denied);
    QCOMPARE(service_->prompts, 1);
}

/// The user has unchecked the other one, so KeePassXC says that its prompt was dismissed.
void TestGuardedItems::usesItemThatIsAllowedAlone() {
    prepareGuarded();
    service_->answer = Answer::One; // the item that was made first
    QVERIFY(isRead(key));
    QCOMPARE(service_->prompts, 1);
    service_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(other))), Kind::Denied);
    QCOMPARE(service_->prompts, 2);
    store_->allowQuestions();
    QVERIFY(isRead(key));
    QCOMPARE(service_->prompts, 2);
}

void TestGuardedItems::distinguishesDeniedFromGone() {
    prepareGuarded();
    service_->clear();
    const auto gone = await(store_->read(key));
    QVERIFY(gone && !*gone);
    QCOMPARE(marks(), 1);
    QCOMPARE(service_->prompts, 0);
}

void TestGuardedItems::leavesItemsOfOthersAlone() {
    prepareGuarded();
    KeychainSecretStore foreign({.applicationId = QStringLiteral("org.example.other"),
                                 .dataDirectory = data_->filePath(QStringLiteral("other")),
                                 .timeout = 20s,
                                 .helper = QStringLiteral(BIFROST_TEST_HELPER)});
    QVERIFY(await(foreign.write(key, Secret("theirs"))));
    service_->forgetPermissions();
    QVERIFY(isRead(key) && isRead(other));
    QCOMPARE(service_->prompts, 1);
    QVERIFY((*await(foreign.read(key))).has_value());
    QCOMPARE(service_->prompts, 2);
}

void TestGuardedItems::survivesServiceThatDiesDuringPrompt() {
    prepareGuarded();
    service_->answer = Answer::None;
    const auto read = store_->read(key);
    QTRY_VERIFY(service_->isPromptOpen());
    service_.reset();
    QCOMPARE(kindOf(await(read)), Kind::Unavailable);
    service_ = std::make_unique<ScriptedSecretService>();
    QVERIFY(await(store_->write(key, Secret("value"))));
    QVERIFY(isRead(key));
}

void TestGuardedItems::waitsForOpenPrompt() {
    prepareGuarded();
    restart(5s); // it is recognized after two seconds
    service_->answer = Answer::None;
    const auto read = store_->read(key);
    QTRY_COMPARE(store_->wait(), KeychainWait::Asking);
    service_->answerPrompt(Answer::Yes);
    QVERIFY((*await(read)).has_value());
    QCOMPARE(store_->wait(), KeychainWait::None);
    QVERIFY(isRead(other));
    QCOMPARE(service_->prompts, 1);
}

BIFROST_TEST(TestGuardedItems, QCoreApplication)
#include "tst_guardeditems.moc"
