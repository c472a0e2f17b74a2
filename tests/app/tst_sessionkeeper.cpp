// SPDX-License-Identifier: Apache-2.0
#include "fakeclient.h"
#include "samples.h"
#include "sessionkeeper.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace bifrost;

namespace {

TransportError unreachable() {
    TransportError error;
    error.kind = TransportError::Kind::ConnectionRefused;
    return error;
}

SessionSnapshot dueSession() {
    SessionSnapshot session = samples::session();
    session.accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-30);
    return session;
}

/// Due by any clock: a life time of nothing.
SessionSnapshot alwaysDueSession() {
    SessionSnapshot session = samples::session();
    session.refreshedAt = QDateTime::currentDateTimeUtc().addYears(-2);
    session.accessTokenExpiresAt = session.refreshedAt;
    return session;
}

} // namespace

class TestSessionKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        keeper_.reset();
        client_ = std::make_unique<FakeClient>();
        wall_ = QDateTime::currentDateTimeUtc();
        steady_ = std::chrono::hours(1);
        keeper_ = std::make_unique<SessionKeeper>(
            *client_, Clocks{[this] { return wall_; }, [this] { return steady_; }});
    }

    void doesNothingWhereNothingIsDue() {
        keeper_->checkDue();
        keeper_->contact();
        keeper_->retryNow();
        client_->currentSession = samples::session();
        keeper_->checkDue();
        keeper_->retryNow();
        QCOMPARE(client_->refreshes + client_->preparations + client_->finishings, 0);
    }

    void returningNetworkIsTriedAtOnce() {
        client_->currentSession = dueSession();
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
        FakeClient::finish<void>(client_->pendingRefresh, failure(unreachable()));
        QTRY_VERIFY(keeper_->isOffline());
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1); // a pause
        keeper_->retryNow();
        QCOMPARE(client_->refreshes, 2);
        client_->currentSession = samples::session();
        FakeClient::finish<void>(client_->pendingRefresh, {});
        QTRY_VERIFY(!keeper_->isOffline());
        keeper_->retryNow();
        QCOMPARE(client_->refreshes + client_->preparations, 2);
    }

    void busyClientIsLeftAlone() {
        client_->currentSession = dueSession();
        client_->currentActivity = Activity::WaitingForBrowser;
        keeper_->checkDue();
        keeper_->retryNow();
        QCOMPARE(client_->refreshes, 0);
    }

    void unfinishedSignOutIsFinishedWhenTheNetworkReturns() {
        client_->unfinished = true;
        keeper_->schedule();
        keeper_->checkDue();
        QCOMPARE(client_->finishings, 0); // the sign-out has just tried
        keeper_->retryNow();
        QCOMPARE(client_->finishings, 1);
        keeper_->retryNow();
        QCOMPARE(client_->finishings, 1); // one at a time
        FakeClient::finish<void>(client_->pendingFinish, failure(unreachable()));
        QCoreApplication::processEvents();
        keeper_->checkDue();
        QCOMPARE(client_->finishings, 1); // a pause
        QVERIFY(!keeper_->isOffline());   // nobody is signed in
    }

    void unfinishedSignOutIsAQuestionWhileSomebodyIsSignedIn() {
        client_->currentSession = dueSession();
        client_->unfinished = true;
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
        client_->currentSession = samples::session();
        FakeClient::finish<void>(client_->pendingRefresh, {});
        QCoreApplication::processEvents();
        keeper_->schedule();
        keeper_->retryNow();
        steady_ += std::chrono::minutes(10);
        keeper_->checkDue();
        QCOMPARE(client_->finishings, 0);
        client_->currentSession.reset(); // a sign-out takes it along
        keeper_->schedule();
        keeper_->retryNow();
        QCOMPARE(client_->finishings, 1);
    }

    void clockThatIsSetBackHoldsNothingUp() {
        client_->currentSession = alwaysDueSession();
        failRefresh();
        wall_ = wall_.addYears(-1);
        steady_ += std::chrono::seconds(16);
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 2);
    }

    void clockThatIsSetForwardEndsNoPause() {
        client_->currentSession = alwaysDueSession();
        failRefresh();
        wall_ = wall_.addSecs(3600);
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
        keeper_->retryNow(); // a computer that has woken up says so
        QCOMPARE(client_->refreshes, 2);
    }

    void refreshThatLeavesItDueIsNotRepeatedAtOnce() {
        client_->currentSession = alwaysDueSession();
        keeper_->checkDue();
        for (const int pause : {15, 30, 60}) {
            const int before = client_->refreshes;
            FakeClient::finish<void>(client_->pendingRefresh, {});
            QCoreApplication::processEvents();
            QVERIFY(!keeper_->isOffline());
            steady_ += std::chrono::seconds(pause - 1);
            keeper_->checkDue();
            QCOMPARE(client_->refreshes, before);
            steady_ += std::chrono::seconds(1);
            keeper_->checkDue();
            QCOMPARE(client_->refreshes, before + 1);
        }
    }

    void failingSignOutDoesNotHoldARefreshUp() {
        client_->unfinished = true;
        keeper_->schedule();
        keeper_->retryNow();
        FakeClient::finish<void>(client_->pendingFinish, failure(unreachable()));
        QCoreApplication::processEvents();
        QVERIFY(!keeper_->isOffline());
        client_->currentSession = dueSession();
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
    }

private:
    void failRefresh() {
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
        FakeClient::finish<void>(client_->pendingRefresh, failure(unreachable()));
        QTRY_VERIFY(keeper_->isOffline());
    }

    QDateTime wall_;
    std::chrono::milliseconds steady_{};
    std::unique_ptr<FakeClient> client_;
    std::unique_ptr<SessionKeeper> keeper_;
};

BIFROST_TEST(TestSessionKeeper, QCoreApplication)
#include "tst_sessionkeeper.moc"
