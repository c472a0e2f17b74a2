// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/testing/testenvironment.h>

#include <QtTest>

using namespace bifrost;
using namespace bifrost::testing;

class TestTestEnvironment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheSessionForTheNextClient() {
        TestEnvironment world;
        auto client = world.createClient();
        QVERIFY(await(client->signIn()));
        QVERIFY(world.hasStoredSession());
        client.reset();
        client = world.createClient();
        const auto restored = await(client->restoreSession());
        QVERIFY(restored && *restored);
        QVERIFY(await(client->signOut()));
        QVERIFY(!world.hasStoredSession());
    }

    void advancesTheClocksOfBothSides() {
        TestEnvironment world;
        const auto client = world.createClient();
        QVERIFY(await(client->signIn()));
        QCOMPARE(client->session()->signedInAt(), world.now());
        world.advance(std::chrono::hours{2});
        const auto refreshed = await(client->freshSession());
        QVERIFY2(refreshed, qPrintable(reason(refreshed)));
        QCOMPARE(refreshed->refreshedAt(), world.now());
        QCOMPARE(refreshed->idTokenClaims().issuedAt(), world.now());
    }

    void ordersFailuresOfTheKeychain() {
        TestEnvironment world;
        const auto client = world.createClient();
        world.setKeychainError(StorageError{StorageError::Kind::Unavailable, {}});
        QVERIFY(await(client->signIn()));
        QVERIFY(client->storageProblem());
        QVERIFY(!world.hasStoredSession());
        world.setKeychainError(std::nullopt);
        QTRY_VERIFY(world.hasStoredSession());
        QTRY_VERIFY(!client->storageProblem());
    }

    void judgesTheConfigurationAsTheLibraryDoes() {
        TestEnvironment world;
        auto configuration = TestEnvironment::configuration();
        configuration.clientId.clear();
        const auto client = world.createClient(configuration);
        QVERIFY(!client);
        QCOMPARE(std::get<ValidationError>(client.error()).rule, Rule::ClientIdIsPresent);
    }

    void clientMayGoWhileTheUserHesitates() {
        TestEnvironment world;
        world.browser().setUser(TestBrowser::User::Hesitates);
        auto client = world.createClient();
        const auto signIn = client->signIn();
        QTRY_COMPARE(client->activity(), Activity::WaitingForBrowser);
        client.reset();
        world.browser().approve();
        const auto outcome = await(signIn);
        QVERIFY(!outcome);
        QVERIFY(isCanceled(outcome.error()));
    }
};

BIFROST_TEST(TestTestEnvironment, QCoreApplication)
#include "tst_testenvironment.moc"
