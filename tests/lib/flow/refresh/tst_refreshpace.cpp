// SPDX-License-Identifier: Apache-2.0
// How often a session is refreshed, and what each caller gets of it.
#include "refreshfixture.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRefreshPace : public QObject, private ExpiredSessionFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        QVERIFY(begin());
        world_->oauth.tokenRequests.clear();
    }
    void cleanup() { end(); }

    void uselessTokensAreRefreshedAfterGrowingPauses_data() {
        QTest::addColumn<int>("lifetime");
        QTest::newRow("0 s") << 0;
        QTest::newRow("1 s") << 1;
        QTest::newRow("4 s") << 4;
    }
    void uselessTokensAreRefreshedAfterGrowingPauses() {
        QFETCH(int, lifetime);
        grantFor(lifetime);
        const qsizetype writes = this->writes();
        for (int second = 0; second < 600; ++second) {
            QVERIFY(fresh()); // the newest there is
            world_->pass(1s);
        }
        // After 5 s, 10 s, 20 s, ... and never less than every five minutes.
        QCOMPARE(world_->oauth.tokenRequests.size(), 7);
        QCOMPARE(this->writes() - writes, 7);
    }

    void shortLivedTokensAreUsedForHalfTheirLifetime() {
        grantFor(30);
        QCOMPARE(accessToken(fresh(60s)), QByteArray("access-2"));
        world_->pass(14s);
        QCOMPARE(accessToken(fresh(60s)), QByteArray("access-2"));
        world_->pass(1s);
        QCOMPARE(accessToken(fresh(60s)), QByteArray("access-3"));
    }

    void pauseEndsWhenTheClockIsSetBack() {
        grantFor(0);
        QVERIFY(fresh());
        world_->pass(-24h);
        QCOMPARE(accessToken(fresh()), QByteArray("access-3"));
    }

    void longerLifetimeEndsThePause() {
        grantFor(0);
        QVERIFY(fresh());
        world_->pass(5s);
        grantFor(3600);
        QCOMPARE(accessToken(fresh()), QByteArray("access-3"));
        world_->pass(1h);
        grantFor(0);
        QVERIFY(fresh());
        world_->pass(5s); // from the beginning
        QCOMPARE(accessToken(fresh()), QByteArray("access-5"));
    }

    void firstRefreshAfterASignInIsNotDelayed() {
        grantFor(0);
        QVERIFY(signInWith(*world_));
        RefreshFixture later(*world_);
        QVERIFY(finished(later.current.load()));
        world_->oauth.tokenRequests.clear();
        world_->pass(1s);
        for (int i = 0; i < 2; ++i) {
            const auto session = later.refresher->freshSession(60s);
            QVERIFY(finished(session) && session.result());
            QCOMPARE(world_->oauth.tokenRequests.size(), 1);
        }
    }

    void joinedRefreshIsRepeatedForALongerValidity() {
        world_->lock.holdElsewhere();
        const auto modest = bench_->refresher->freshSession(60s);
        const auto demanding = bench_->refresher->freshSession(30min);
        settle();
        storeElsewhere([this](SessionBuilder::Data &data) { // enough for the first
            data.refreshedAt = world_->clock.now();
            data.accessTokenExpiresAt = data.refreshedAt.addSecs(600);
        });
        world_->lock.releaseElsewhere();
        QVERIFY(finished(modest) && finished(demanding));
        QCOMPARE(accessToken(modest.result()), QByteArray("access-of-the-winner"));
        QCOMPARE(accessToken(demanding.result()), QByteArray("access-2"));
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
    }

    void joinedRefreshIsNotRepeatedForAValidityThatIsNotGranted() {
        world_->provider.holdsTokenRequests = true;
        const auto first = bench_->refresher->freshSession(60s);
        const auto second = bench_->refresher->freshSession(60s);
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 1);
        grantFor(30);
        world_->provider.release();
        QVERIFY(finished(first) && finished(second));
        QCOMPARE(accessToken(first.result()), accessToken(second.result()));
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
    }

private:
    void grantFor(int seconds) {
        world_->provider.changeTokenResponse = [seconds](QJsonObject &response) {
            response.insert(u"expires_in"_s, seconds);
        };
    }
    [[nodiscard]] qsizetype writes() const {
        return world_->keychain.calls.filter(QRegularExpression(u"^write session:"_s)).size();
    }
};

BIFROST_TEST(TestRefreshPace, QCoreApplication)
#include "tst_refreshpace.moc"
