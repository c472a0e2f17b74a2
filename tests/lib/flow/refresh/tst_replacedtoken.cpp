// SPDX-License-Identifier: Apache-2.0
// An access token that an API has rejected before it expires.
#include "refreshfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestReplacedToken : public QObject, private ExpiredSessionFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        QVERIFY(begin());
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
        world_->pass(1min);
    }
    void cleanup() { end(); }

    void isRefreshedAlthoughItIsFresh() {
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
        QCOMPARE(accessToken(replaced("access-2")), QByteArray("access-3"));
        QCOMPARE(refreshes(), 2);
        QVERIFY(world_->record().contains("access-3"));
    }

    void isNotRefreshedWhenItHasBeenReplaced() {
        QCOMPARE(accessToken(replaced("access-1")), QByteArray("access-2"));
        QCOMPARE(refreshes(), 1);
    }

    void callsShareOneRefresh() {
        const auto first = bench_->refresher->replaceToken(Secret("access-2"));
        const auto second = bench_->refresher->replaceToken(Secret("access-2"));
        const auto third = bench_->refresher->freshSession(60s);
        QVERIFY(finished(first) && finished(second) && finished(third));
        QCOMPARE(accessToken(first.result()), QByteArray("access-3"));
        QCOMPARE(accessToken(second.result()), QByteArray("access-3"));
        QCOMPARE(refreshes(), 2);
    }

    void refreshUnderWayIsEnough() {
        world_->pass(2h);
        const auto usual = bench_->refresher->freshSession(60s);
        const auto replaced = bench_->refresher->replaceToken(Secret("access-2"));
        QVERIFY(finished(usual) && finished(replaced));
        QCOMPARE(accessToken(replaced.result()), QByteArray("access-3"));
        QCOMPARE(refreshes(), 2);
    }

    void tokenOfAnotherProcessIsAdoptedUnderTheLock() {
        world_->lock.holdElsewhere();
        const auto replaced = bench_->refresher->replaceToken(Secret("access-2"));
        settle();
        storeElsewhere([this](SessionBuilder::Data &data) {
            data.accessTokenExpiresAt = world_->clock.now().addSecs(3600);
        });
        world_->lock.releaseElsewhere();
        QVERIFY(finished(replaced));
        QCOMPARE(accessToken(replaced.result()), QByteArray("access-of-the-winner"));
        QCOMPARE(refreshes(), 1);
    }

    void sameTokenAgainEndsTheAttempt() {
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.insert(u"access_token"_s, u"access-2"_s);
        };
        QCOMPARE(accessToken(replaced("access-2")), QByteArray("access-2"));
        QCOMPARE(refreshes(), 2);
    }

    void shortLifetimeIsNoReasonToKeepIt() {
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.insert(u"expires_in"_s, 30);
        };
        world_->pass(2h);
        QCOMPARE(accessToken(fresh()), QByteArray("access-3"));
        QCOMPARE(accessToken(fresh()), QByteArray("access-3")); // too soon
        QCOMPARE(accessToken(replaced("access-3")), QByteArray("access-4"));
    }

    void providerIsLeftAloneAsLongAsItAsks() {
        world_->provider.tokenAnswer = [](const Parameters &) {
            HttpResponse response = oauthError("slow_down", 429);
            response.retryAfter = 60s;
            return response;
        };
        QVERIFY(!replaced("access-2"));
        QVERIFY(!replaced("access-2"));
        QCOMPARE(refreshes(), 2);
        QVERIFY(bench_->current.session());
    }

    void nobodyIsSignedIn() {
        QVERIFY(finished(bench_->current.end(EndReason::SignedOutLocally)));
        QCOMPARE(errorAs<SessionError>(replaced("access-2"))->kind, SessionError::Kind::SignedOut);
    }

private:
    Result<Session> replaced(const QByteArray &rejected) {
        const auto session = bench_->refresher->replaceToken(Secret(rejected));
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }
    qsizetype refreshes() const { return world_->oauth.tokenRequests.size() - 1; }
};

BIFROST_TEST(TestReplacedToken, QCoreApplication)
#include "tst_replacedtoken.moc"
