// SPDX-License-Identifier: Apache-2.0
#include "support/httpserver.h"
#include "support/testroom.h"

#include <bifrost/apiclient.h>
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

    void eachUserHasAnAccount() {
        TestEnvironment world;
        auto manager = *world.createAccountManager();
        for (const QString &user : {QStringLiteral("ada"), QStringLiteral("grace")}) {
            world.provider().setClaims({{QStringLiteral("sub"), user}});
            QVERIFY(await((*manager->newcomer())->signIn(AccountManager::newcomerOptions())));
        }
        manager = *world.createAccountManager();
        const auto accounts = await(manager->load());
        QVERIFY2(accounts, qPrintable(reason(accounts)));
        QCOMPARE(accounts->size(), 2);
        QCOMPARE(accounts->at(1).subject, QStringLiteral("grace"));
        const auto restored = await((*manager->client(accounts->at(1).id))->restoreSession());
        QVERIFY(restored && *restored);
        QCOMPARE((*restored)->subject(), QStringLiteral("grace"));
        QVERIFY(!world.createAccountManager({.redirectPath = QStringLiteral("x")}));
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

    void apiOfTheTestGetsTheToken() {
        test::HttpServer server;
        server.on("/orders", test::HttpServer::Reply{200, "orders", {}});
        TestEnvironment world;
        const auto client = world.createClient();
        QVERIFY(await(client->signIn()));
        const auto api = *ApiClient::create(*client, {.origins = {server.url({}).toString()}});
        const auto first = await(api->get(server.url(QStringLiteral("/orders"))));
        QVERIFY2(first, qPrintable(reason(first)));
        QCOMPARE(first->body, QByteArray("orders"));
        world.advance(std::chrono::hours{2});
        QVERIFY(await(api->get(server.url(QStringLiteral("/orders")))));
        QNetworkAccessManager *manager = api->networkAccessManager();
        QNetworkReply *reply = manager->get(QNetworkRequest(server.url(QStringLiteral("/orders"))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->readAll(), QByteArray("orders"));
        const auto authorization = [&](int request) {
            return server.requests().at(request).header("Authorization");
        };
        QCOMPARE(server.requests().size(), 3);
        QVERIFY(authorization(0) != authorization(1)); // refreshed
        const QByteArray token = client->session()->accessToken().reveal();
        QCOMPARE(authorization(1), "Bearer " + token);
        QCOMPARE(authorization(2), "Bearer " + token);
    }

    void requestToAnApiEndsWithTheClient() {
        test::HttpServer server;
        server.on("/orders", test::HttpServer::Reply{200, {}, {}, test::HttpServer::Ending::Hold});
        TestEnvironment world;
        auto client = world.createClient();
        QVERIFY(await(client->signIn()));
        const auto api = *ApiClient::create(*client, {.origins = {server.url({}).toString()}});
        const auto pending = api->get(server.url(QStringLiteral("/orders")));
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();
        QTRY_VERIFY(pending.isFinished());
        QVERIFY(!await(api->get(server.url(QStringLiteral("/orders")))));
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
