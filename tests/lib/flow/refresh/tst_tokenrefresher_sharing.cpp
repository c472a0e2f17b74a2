// SPDX-License-Identifier: Apache-2.0
// A session that several processes share.
#include "refreshfixture.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "support/outcome.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTokenRefresherSharing : public QObject, private ExpiredSessionFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void refreshesUnderTheLockOfAllProcesses() {
        world_->lock.holdElsewhere();
        const auto session = bench_->refresher->freshSession(60s);
        settle();
        QVERIFY(bench_->refresher->isRefreshing());
        QCOMPARE(world_->oauth.tokenRequests.size(), 1); // the sign-in's
        world_->lock.releaseElsewhere();
        QVERIFY(finished(session));
        QCOMPARE(accessToken(session.result()), QByteArray("access-2"));
        QTRY_VERIFY(!world_->lock.isHeldHere());
    }

    void adoptsWhatAnotherProcessHasRefreshedMeanwhile() {
        world_->lock.holdElsewhere();
        const auto session = bench_->refresher->freshSession(60s);
        settle();
        storeElsewhere([this](SessionBuilder::Data &data) {
            data.accessTokenExpiresAt = world_->clock.now().addSecs(3600);
        });
        world_->lock.releaseElsewhere();
        QVERIFY(finished(session));
        QCOMPARE(accessToken(session.result()), QByteArray("access-of-the-winner"));
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
        QCOMPARE(bench_->current.session()->refreshToken()->reveal(), "refresh-of-the-winner");
    }

    void refreshesTheExpiredSessionOfAnotherProcess() {
        storeElsewhere([](SessionBuilder::Data &) {});
        fresh();
        QCOMPARE(parameter(world_->oauth.tokenRequests.constLast(), u"refresh_token"_s),
                 u"refresh-of-the-winner"_s);
    }

    void sessionThatAnotherProcessEndedHasEnded() {
        world_->keychain.entries.clear();
        const auto session = fresh();
        QCOMPARE(errorAs<SessionError>(session)->kind, SessionError::Kind::SignedOut);
        QVERIFY(!bench_->current.session());
        QVERIFY(!bench_->refresher->isRefreshing());
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
        QCOMPARE(world_->keychain.calls.filter(u"write"_s).size(), 1); // the sign-in's
    }

    void hangingProcessEndsNoSession() {
        world_->lock.error = SessionError{SessionError::Kind::InUse};
        const auto session = fresh();
        QCOMPARE(errorAs<SessionError>(session)->kind, SessionError::Kind::InUse);
        QVERIFY(isTransient(session.error()));
        QVERIFY(bench_->current.session());
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
    }

    void unavailableStoreDoesNotPreventARefresh() {
        world_->keychain.readError = StorageError{StorageError::Kind::Unavailable, {}};
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
    }

    void lockedStoreEndsNoSession() {
        world_->keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        world_->provider.tokenAnswer = [](const Parameters &) {
            return oauthError("invalid_grant");
        };
        const auto session = fresh();
        QCOMPARE(errorAs<StorageError>(session)->kind, StorageError::Kind::Locked);
        QVERIFY(bench_->current.session());
    }

    void abandonedRefreshReleasesTheLock() {
        world_->provider.holdsTokenRequests = true;
        const auto session = bench_->refresher->freshSession(60s);
        QTRY_VERIFY(world_->lock.isHeldHere());
        settle();
        QVERIFY(finished(bench_->current.end(EndReason::SignedOut)));
        QTRY_VERIFY(!world_->lock.isHeldHere());
    }

    void refusedTokenThatIsNotTheStoredOneEndsNoSession() {
        // A process without the lock has refreshed while we asked.
        world_->provider.tokenAnswer = [this](const Parameters &) {
            storeElsewhere([](SessionBuilder::Data &) {});
            return oauthError("invalid_grant");
        };
        const auto session = fresh();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(accessToken(session), QByteArray("access-of-the-winner"));
        QCOMPARE(bench_->current.session()->refreshToken()->reveal(), "refresh-of-the-winner");
        QVERIFY(world_->record().contains("refresh-of-the-winner"));
    }
};

BIFROST_TEST(TestTokenRefresherSharing, QCoreApplication)
#include "tst_tokenrefresher_sharing.moc"
