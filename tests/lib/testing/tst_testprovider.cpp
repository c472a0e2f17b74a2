// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/testing/testenvironment.h>

#include <QtTest>

using namespace bifrost;
using namespace bifrost::testing;
using namespace Qt::StringLiterals;

class TestTestProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<TestEnvironment>();
        client_ = world_->createClient();
    }
    void cleanup() {
        client_.reset();
        world_.reset();
    }

    void saysOfTheUserWhatTheTestSays() {
        world_->provider().setClaims({{u"given_name"_s, u"Grace"_s}, {u"groups"_s, u"navy"_s}});
        const auto session = await(client_->signIn());
        QVERIFY2(session, qPrintable(reason(session)));
        for (const QJsonObject &claims : {session->claims(), session->idTokenClaims().toJson()}) {
            QCOMPARE(claims.value("given_name"_L1).toString(), u"Grace"_s);
            QCOMPARE(claims.value("groups"_L1).toString(), u"navy"_s);
            QVERIFY(!claims.contains("family_name"_L1));
        }
        QCOMPARE(session->userInfo().outcome, UserInfoState::Outcome::Read);
    }

    void anotherSubjectIsAnotherUser() {
        world_->provider().setClaims({{u"sub"_s, u"grace"_s}});
        const auto session = await(client_->signIn());
        QVERIFY2(session, qPrintable(reason(session)));
        QCOMPARE(session->subject(), u"grace"_s);
    }

    void clientRejectsAnIdTokenForSomebodyElse() {
        world_->provider().setIdTokenClaims({{u"aud"_s, u"somebody-else"_s}});
        const auto session = await(client_->signIn());
        QVERIFY(!session);
        QCOMPARE(std::get<ValidationError>(session.error()).rule,
                 Rule::IdTokenAudienceContainsClient);
    }

    void isOfflineUntilItIsNot() {
        QVERIFY(await(client_->signIn()));
        world_->advance(std::chrono::hours{2});
        world_->provider().setOffline(true);
        const auto offline = await(client_->freshSession());
        QVERIFY(!offline && isOutage(offline.error()));
        QVERIFY(client_->session());
        world_->provider().setOffline(false);
        QVERIFY(await(client_->freshSession()));
        QCOMPARE(world_->provider().refreshes(), 1);
    }

    void offlineProviderFailsASignIn() {
        world_->provider().setOffline(true);
        const auto session = await(client_->signIn());
        QVERIFY(!session && isOutage(session.error()));
        QVERIFY(world_->browser().opened().isEmpty());
    }

    void accessTokensLiveAsLongAsTheTestSays() {
        world_->provider().setAccessTokenLifetime(std::chrono::minutes{5});
        const auto session = await(client_->signIn());
        QCOMPARE(session->accessTokenExpiresAt(), world_->now().addSecs(300));
    }

    void expiredRefreshTokenEndsTheSession() {
        QVERIFY(await(client_->signIn()));
        world_->provider().expireRefreshTokens();
        QVERIFY(await(client_->reloadProfile())); // the access token is still good
        world_->advance(std::chrono::hours{2});
        const auto refreshed = await(client_->freshSession());
        QVERIFY(!refreshed && invalidatesSession(refreshed.error()));
        QVERIFY(!client_->session());
        QCOMPARE(world_->provider().refreshes(), 0);
        QVERIFY(await(client_->signIn())); // gets new ones
        world_->advance(std::chrono::hours{2});
        QVERIFY(await(client_->freshSession()));
    }

    void revokedTokensAreRejectedEverywhere() {
        QVERIFY(await(client_->signIn()));
        world_->provider().revokeTokens();
        const auto profile = await(client_->reloadProfile());
        QCOMPARE(std::get<OAuthErrorResponse>(profile.error()).error, u"invalid_token"_s);
        world_->advance(std::chrono::hours{2});
        const auto refreshed = await(client_->freshSession());
        QVERIFY(!refreshed && invalidatesSession(refreshed.error()));
    }

    void bindsTokensIfTheClientAsksForIt() {
        world_->provider().setDpop(TestProvider::Dpop::Offered);
        const auto session = await(client_->signIn());
        QVERIFY2(session, qPrintable(reason(session)));
        QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
        QCOMPARE(session->userInfo().outcome, UserInfoState::Outcome::Read);
        QCOMPARE(world_->provider().proofs(), 2); // for the tokens, and for UserInfo
        world_->advance(std::chrono::hours{2});
        QCOMPARE(await(client_->freshSession())->tokenBinding(), TokenBinding::Dpop);
    }

    void bindsNothingAtFirst() {
        QCOMPARE(await(client_->signIn())->tokenBinding(), TokenBinding::None);
        QCOMPARE(world_->provider().proofs(), 0);
    }

    void demandsNonces() {
        world_->provider().setDpop(TestProvider::Dpop::Offered);
        world_->provider().demandDpopNonces();
        QVERIFY(await(client_->signIn()));
        world_->advance(std::chrono::hours{2});
        QVERIFY(await(client_->freshSession()));
        QVERIFY(await(client_->reloadProfile()));
        QVERIFY(world_->provider().proofs() >= 4);
    }

    void mayRequireProofs() {
        world_->provider().setDpop(TestProvider::Dpop::Required);
        auto configuration = TestEnvironment::configuration();
        configuration.dpop = DpopUse::Off;
        const auto client = *world_->createClient(configuration);
        const auto session = await(client->signIn());
        QVERIFY(!session);
        QCOMPARE(std::get<OAuthErrorResponse>(session.error()).error, u"invalid_dpop_proof"_s);
    }

    void mayBindNoLonger() {
        world_->provider().setDpop(TestProvider::Dpop::Offered);
        auto configuration = TestEnvironment::configuration();
        configuration.dpop = DpopUse::Required;
        const auto client = *world_->createClient(configuration);
        QVERIFY(await(client->signIn()));
        QVERIFY(await(client->reloadProfile())); // the token is still bound
        world_->provider().setDpop(TestProvider::Dpop::Off);
        world_->advance(std::chrono::hours{2});
        const auto refreshed = await(client->freshSession());
        QVERIFY(!refreshed);
        QCOMPARE(std::get<ValidationError>(refreshed.error()).rule,
                 Rule::TokenResponseTokenTypeIsDpop);
    }

    void countsWhatItHasSeen() {
        const TestProvider &provider = world_->provider();
        QVERIFY(await(client_->signIn()));
        QVERIFY(await(client_->freshSession(std::chrono::hours{2})));
        QCOMPARE(provider.signIns(), 1);
        QCOMPARE(provider.refreshes(), 1);
        QCOMPARE(provider.signOuts(), 0);
        const int before = provider.revocations();
        const auto receipt = await(client_->signOut());
        QVERIFY2(receipt, qPrintable(reason(receipt)));
        QCOMPARE(provider.signOuts(), 1);
        QVERIFY(provider.revocations() > before);
    }

private:
    std::unique_ptr<TestEnvironment> world_;
    std::unique_ptr<Client> client_;
};

BIFROST_TEST(TestTestProvider, QCoreApplication)
#include "tst_testprovider.moc"
