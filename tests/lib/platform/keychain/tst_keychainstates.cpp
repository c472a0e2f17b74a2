// SPDX-License-Identifier: Apache-2.0
// Every state that a Secret Service can be in.
#include "platform/keychain/storedmarker.h"
#include "secretservicefixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

namespace {

/// A read, of which it only matters that it found the value.
Result<void> discarded(const Result<Value> &read) {
    return !read   ? Result<void>(failure(read.error()))
           : *read ? Result<void>()
                   : failure(StorageError{Kind::Failed, QStringLiteral("nothing was found")});
}

} // namespace

class TestKeychainStates : public SecretServiceFixture {
    Q_OBJECT
private Q_SLOTS:
    void storesReadsAndRemoves();
    void labelsEntries();
    void labelsEntriesOfKeePassXcAfterItsSave();
    void isNotAccessedWithoutMarker();
    void searchesOnceForUnexpectedEntry();
    void showsOnePromptForLockedCollection_data();
    void showsOnePromptForLockedCollection();
    void unlocksBeforeAnyAccess_data();
    void unlocksBeforeAnyAccess();
    void showsNoPromptAfterRefusal();
    void showsPromptAgainWhenUserActs();
    void showsNoPromptWhileQuestionsAreWithheld();
    void worksAgainAfterUnlockElsewhere_data();
    void worksAgainAfterUnlockElsewhere();
    void survivesServiceThatDiesDuringPrompt();
    void survivesRestartedService();
    void keepsEntryThatIsLockedBeforeItIsRead();
    void reportsLostEntryAsGone();
    void distinguishesLostFromRemovedEntry();
    void storesAgainWhatWasLost();
    void waitsForCollectionThatIsLoading();
    void keepsMarkerWhileNoCollectionIsOpen();
    void keepsEntryOfUnreachableKeychain();
    void distinguishesFullFromUnavailable();
    void detectsLostWrite();
    void verifiesRemoval();
    void remembersPendingRemoval();
};

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

void TestKeychainStates::labelsEntries() {
    store_->describe(key, QStringLiteral("ada@example.com at id.example.com"));
    QVERIFY(await(store_->write(key, Secret("value"))));
    const QString label = QStringLiteral("Bifrost: ada@example.com at id.example.com");
    QCOMPARE(service_->labels(), QStringList{label});
    QVERIFY(await(store_->write(key, Secret("another")))); // QtKeychain labels it anew
    QCOMPARE(service_->labels(), QStringList{label});
    QVERIFY(await(store_->write(key + u'2', Secret("value"))));
    QCOMPARE(service_->labels(), (QStringList{label, QStringLiteral("Bifrost")}));
}

void TestKeychainStates::labelsEntriesOfKeePassXcAfterItsSave() {
    service_->alsoOwn(QStringLiteral("org.keepassxc.KeePassXC.MainWindow"));
    store_->describe(key, QStringLiteral("ada"));
    QVERIFY(await(store_->write(key, Secret("value"))));
    QVERIFY(await(store_->write(key, Secret("another"))));
    QVERIFY(!service_->calls.contains(QStringLiteral("Set")));
    QTRY_COMPARE_WITH_TIMEOUT(service_->labels(), QStringList{QStringLiteral("Bifrost: ada")},
                              20'000);
    QCOMPARE(service_->calls.count(QStringLiteral("Set")), 1);
}

void TestKeychainStates::isNotAccessedWithoutMarker() {
    service_->isLocked = true;
    const auto read = await(store_->read(key));
    QVERIFY(read && !*read);
    QVERIFY(await(store_->remove(key)));
    QVERIFY(service_->calls.isEmpty());
}

void TestKeychainStates::searchesOnceForUnexpectedEntry() {
    store_ = std::make_unique<KeychainSecretStore>(
        KeychainSecretStore::Settings{.applicationId = QStringLiteral("org.bifrost.test"),
                                      .dataDirectory = data_->path(),
                                      .timeout = 20s,
                                      .helper = QStringLiteral(BIFROST_TEST_HELPER),
                                      .search = StoredSessionSearch::Everywhere});
    const auto read = await(store_->read(key));
    QVERIFY(read && !*read);
    QCOMPARE(service_->calls.count(QStringLiteral("SearchItems")), 1);
}

void TestKeychainStates::showsOnePromptForLockedCollection_data() {
    QTest::addColumn<bool>("hidesLocked");
    QTest::newRow("which shows its items") << false;
    QTest::newRow("which hides them") << true; // oo7
}

void TestKeychainStates::showsOnePromptForLockedCollection() {
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

void TestKeychainStates::unlocksBeforeAnyAccess_data() {
    QTest::addColumn<bool>("hidesLocked");
    QTest::addColumn<QString>("access");
    for (const char *access : {"read", "write", "remove", "check"}) {
        QTest::addRow("%s, items are shown", access) << false << QString::fromLatin1(access);
        QTest::addRow("%s, items are hidden", access) << true << QString::fromLatin1(access);
    }
}

/// A locked collection of oo7 finds nothing, and refuses new items with an error, not a prompt.
void TestKeychainStates::unlocksBeforeAnyAccess() {
    QFETCH(const bool, hidesLocked);
    QFETCH(const QString, access);
    prepareStored();
    service_->isLocked = true;
    service_->hidesLocked = hidesLocked;
    service_->asksInSearch = true;
    const auto outcome = access == u"read"    ? discarded(await(store_->read(key)))
                         : access == u"write" ? await(store_->write(key, Secret("new")))
                         : access == u"check" ? await(store_->check())
                                              : await(store_->remove(key));
    QVERIFY2(outcome, outcome ? "" : qPrintable(toLogString(outcome.error())));
    QCOMPARE(service_->prompts, 1);
    QVERIFY(!service_->isLocked);
    QCOMPARE(service_->size(), access == u"remove" ? 0 : 1);
    QCOMPARE(marks(), access == u"remove" ? 0 : 1);
}

void TestKeychainStates::showsNoPromptAfterRefusal() {
    prepareStored();
    service_->isLocked = true;
    service_->asksInSearch = true;
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

void TestKeychainStates::showsPromptAgainWhenUserActs() {
    prepareStored();
    service_->isLocked = true;
    service_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    store_->allowQuestions();
    service_->answer = Answer::Yes;
    QVERIFY((*await(store_->read(key))).has_value());
    QCOMPARE(service_->prompts, 2);
}

void TestKeychainStates::showsNoPromptWhileQuestionsAreWithheld() {
    prepareStored();
    store_->withholdQuestions();
    QVERIFY((*await(store_->read(key))).has_value()); // it is open
    service_->isLocked = true;
    service_->asksInSearch = true;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    QCOMPARE(kindOf(await(store_->check())), Kind::Locked);
    QCOMPARE(service_->prompts, 0);
    QCOMPARE(marks(), 1);
    store_->allowQuestions();
    QVERIFY((*await(store_->read(key))).has_value());
    QCOMPARE(service_->prompts, 1);
}

void TestKeychainStates::worksAgainAfterUnlockElsewhere_data() {
    QTest::addColumn<bool>("tells");
    QTest::newRow("with a signal") << true;
    QTest::newRow("without") << false;
}

void TestKeychainStates::worksAgainAfterUnlockElsewhere() {
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

void TestKeychainStates::survivesServiceThatDiesDuringPrompt() {
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

void TestKeychainStates::survivesRestartedService() {
    for (int times = 0; times < 3; ++times) {
        QVERIFY(await(store_->write(key, Secret("value"))));
        service_.reset();
        QCOMPARE(kindOf(await(store_->read(key))), Kind::Unavailable);
        service_ = std::make_unique<ScriptedSecretService>();
    }
    QVERIFY(await(store_->write(key, Secret("value"))));
}

/// QtKeychain finds nothing then.
void TestKeychainStates::keepsEntryThatIsLockedBeforeItIsRead() {
    prepareStored();
    service_->locksAtSession = true;
    service_->answer = Answer::No;
    QCOMPARE(kindOf(await(store_->read(key))), Kind::Locked);
    QCOMPARE(marks(), 1);
}

/// Case 14: an unlocked keyring without the entry means that it is gone.
void TestKeychainStates::reportsLostEntryAsGone() {
    prepareStored();
    service_->clear();
    const auto read = await(store_->read(key));
    QVERIFY(read && !*read);
    QCOMPARE(marks(), 0);
    QVERIFY(store_->hasLost(key));
    QVERIFY(await(store_->remove(key)));
    QVERIFY(!store_->hasLost(key));
}

/// Another process removes the entry while this one looks for it.
void TestKeychainStates::distinguishesLostFromRemovedEntry() {
    prepareStored();
    service_->clear();
    const auto read = store_->read(key);
    StoredMarker(data_->path()).clear(key);
    const auto removed = await(read);
    QVERIFY(removed && !*removed);
    QVERIFY(!store_->hasLost(key));
}

void TestKeychainStates::storesAgainWhatWasLost() {
    prepareStored();
    service_->clear();
    QVERIFY(await(store_->read(key)));
    QVERIFY(store_->hasLost(key));
    QVERIFY(await(store_->write(key, Secret("again"))));
    QVERIFY(!store_->hasLost(key));
}

void TestKeychainStates::waitsForCollectionThatIsLoading() {
    prepareStored();
    service_->isLoading = true;
    const auto read = store_->read(key);
    QTRY_VERIFY(service_->calls.contains(QStringLiteral("SearchItems")));
    service_->isLoading = false;
    const auto value = await(read);
    QVERIFY(value && *value);
    QCOMPARE((**value).reveal(), QByteArray("value"));
}

void TestKeychainStates::keepsMarkerWhileNoCollectionIsOpen() {
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
void TestKeychainStates::keepsEntryOfUnreachableKeychain() {
    const StoredMarker marker(data_->path());
    marker.set(key, QStringLiteral("KWallet"));
    const auto read = await(store_->read(key));
    QCOMPARE(kindOf(read), Kind::OtherKeychain);
    QCOMPARE(std::get<StorageError>(read.error()).detail, QStringLiteral("KWallet"));
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::OtherKeychain);
    QVERIFY(marker.isSet(key));

    // A write would leave the other entry to nobody.
    QCOMPARE(kindOf(await(store_->write(key, Secret("value")))), Kind::OtherKeychain);
    QCOMPARE(marker.keychain(key), QStringLiteral("KWallet"));
    QCOMPARE(service_->size(), 0);
}

void TestKeychainStates::distinguishesFullFromUnavailable() {
    service_->isFull = true;
    QCOMPARE(kindOf(await(store_->write(key, Secret("value")))), Kind::Failed);
    QCOMPARE(marks(), 0);
}

void TestKeychainStates::detectsLostWrite() {
    service_->isForgetful = true;
    QCOMPARE(kindOf(await(store_->write(key, Secret("value")))), Kind::NotKept);
    QCOMPARE(marks(), 0);
}

void TestKeychainStates::verifiesRemoval() {
    prepareStored();
    service_->keepsRemoved = true;
    QCOMPARE(kindOf(await(store_->remove(key))), Kind::Denied);
    QCOMPARE(marks(), 1);
}

void TestKeychainStates::remembersPendingRemoval() {
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

BIFROST_TEST(TestKeychainStates, QCoreApplication)
#include "tst_keychainstates.moc"
