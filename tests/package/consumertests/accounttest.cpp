// SPDX-License-Identifier: Apache-2.0
// An application's test of its account, from the first sign-in to the sign-out, without a network,
// a browser or a keychain.
#include <bifrost/testing/testenvironment.h>

#include <QTest>

#include <ctime>

using namespace bifrost::testing;

class TestAccount : public QObject {
    Q_OBJECT
private slots:
    void fromSignInToSignOut() {
        const std::clock_t begin = std::clock();
        //! [account]
        TestEnvironment world;
        world.provider().setClaims({{"given_name", "Grace"}});
        const auto client = world.createClient();

        const auto session = await(client->signIn());
        QVERIFY2(session, qPrintable(reason(session)));
        QCOMPARE(session->claims().value("given_name").toString(), "Grace");

        world.advance(std::chrono::hours{2}); // the access token has expired
        world.provider().setOffline(true);
        const auto offline = await(client->freshSession());
        QVERIFY(!offline && bifrost::isOutage(offline.error()));
        world.provider().setOffline(false);
        QVERIFY(await(client->freshSession()));
        QCOMPARE(world.provider().refreshes(), 1);

        QVERIFY(await(client->signOut()));
        QVERIFY(!client->session());
        QVERIFY(!world.hasStoredSession());
        //! [account]
        // Processor time, because a computer may be busy with something else.
        QVERIFY(std::clock() - begin < CLOCKS_PER_SEC);
    }

    void tokensAreBoundToThisComputer() {
        //! [bound]
        TestEnvironment world;
        world.provider().setDpop(TestProvider::Dpop::Offered);
        world.provider().demandDpopNonces();
        auto configuration = TestEnvironment::configuration();
        configuration.dpop = bifrost::DpopUse::Required;
        const auto client = *world.createClient(configuration);

        const auto session = await(client->signIn());
        QVERIFY2(session, qPrintable(reason(session)));
        QCOMPARE(session->tokenBinding(), bifrost::TokenBinding::Dpop);
        QVERIFY(world.provider().proofs() > 0);

        world.provider().setDpop(TestProvider::Dpop::Off); // the provider is set up anew
        world.advance(std::chrono::hours{2});
        const auto refreshed = await(client->freshSession());
        QVERIFY(!refreshed); // a bearer token is refused
        //! [bound]
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "accounttest.moc"
