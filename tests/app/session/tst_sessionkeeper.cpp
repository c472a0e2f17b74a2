// SPDX-License-Identifier: Apache-2.0
#include "../fakeclient.h"
#include "../samples.h"
#include "session/sessionkeeper.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

TransportError unreachable() {
    TransportError error;
    error.kind = TransportError::Kind::ConnectionRefused;
    return error;
}

OAuthErrorResponse refusal() {
    return {OAuthErrorResponse::Endpoint::Token, u"invalid_client"_s, {}, 401};
}

SessionSnapshot dueSession() {
    SessionSnapshot session = samples::session();
    session.accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-30);
    return session;
}

/// Due by any clock: its lifetime is zero.
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

    void doesNothingIfNothingIsDue() {
        keeper_->checkDue();
        keeper_->contact();
        keeper_->retryNow();
        client_->currentSession = samples::session();
        keeper_->checkDue();
        keeper_->retryNow();
        QCOMPARE(client_->refreshes + client_->preparations + client_->finishings, 0);
    }

    void retriesAtOnceWhenTheNetworkReturns() {
        client_->currentSession = dueSession();
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
        FakeClient::finish<void>(client_->pendingRefresh, failure(unreachable()));
        QTRY_VERIFY(keeper_->failure());
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1); // a pause
        keeper_->retryNow();
        QCOMPARE(client_->refreshes, 2);
        client_->currentSession = samples::session();
        FakeClient::finish<void>(client_->pendingRefresh, {});
        QTRY_VERIFY(!keeper_->failure());
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

    void completesPendingRevocationWhenTheNetworkReturns() {
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
        QVERIFY(!keeper_->failure());     // nobody is signed in
    }

    void leavesPendingRevocationAloneWhileSignedIn() {
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
        client_->currentSession.reset(); // a sign-out
        keeper_->schedule();
        keeper_->retryNow();
        QCOMPARE(client_->finishings, 1);
    }

    void clockThatIsSetBackDelaysNoRefresh() {
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
        keeper_->retryNow(); // called when the computer has woken up
        QCOMPARE(client_->refreshes, 2);
    }

    void refreshThatLeavesTheSessionDueIsFollowedByAPause() {
        client_->currentSession = alwaysDueSession();
        keeper_->checkDue();
        for (const int pause : {15, 30, 60}) {
            const int before = client_->refreshes;
            FakeClient::finish<void>(client_->pendingRefresh, {});
            QCoreApplication::processEvents();
            QVERIFY(!keeper_->failure());
            steady_ += std::chrono::seconds(pause - 1);
            keeper_->checkDue();
            QCOMPARE(client_->refreshes, before);
            steady_ += std::chrono::seconds(1);
            keeper_->checkDue();
            QCOMPARE(client_->refreshes, before + 1);
        }
    }

    void failingRevocationDelaysNoRefresh() {
        client_->unfinished = true;
        keeper_->schedule();
        keeper_->retryNow();
        FakeClient::finish<void>(client_->pendingFinish, failure(unreachable()));
        QCoreApplication::processEvents();
        QVERIFY(!keeper_->failure());
        client_->currentSession = dueSession();
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
    }

    void refusalIsRetriedHourlyAndOnRequest() {
        client_->currentSession = alwaysDueSession();
        failRefresh(refusal());
        keeper_->retryNow(); // the network's return changes nothing
        steady_ += std::chrono::minutes(59);
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
        keeper_->contact();
        QCOMPARE(client_->refreshes, 2);
        FakeClient::finish<void>(client_->pendingRefresh, failure(refusal()));
        QTRY_VERIFY(client_->pendingRefresh == nullptr);
        QCoreApplication::processEvents();
        steady_ += std::chrono::minutes(61);
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 3);
    }

    void providerThatAsksToBeLeftAloneIs() {
        client_->currentSession = alwaysDueSession();
        OAuthErrorResponse busy = refusal();
        busy.error = u"temporarily_unavailable"_s;
        busy.retryAfter = std::chrono::seconds(90);
        failRefresh(busy);
        steady_ += std::chrono::seconds(89);
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
        steady_ += std::chrono::seconds(1);
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 2);
    }

    void failureIsAboutTheSessionThatWasNotRefreshed() {
        client_->currentSession = dueSession();
        failRefresh(refusal());
        client_->currentSession->refreshedAt = wall_; // a new sign-in
        client_->currentSession->accessTokenExpiresAt = wall_.addSecs(3600);
        QVERIFY(!keeper_->failure());
        keeper_->schedule();
        client_->currentSession->accessTokenExpiresAt = wall_;
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 2); // no pause of the old one is left
    }

    void refreshThatBecameVoidIsNoFailure() {
        client_->currentSession = dueSession();
        keeper_->checkDue();
        FakeClient::finish<void>(client_->pendingRefresh,
                                 failure(UserAgentError{UserAgentError::Kind::Canceled, {}}));
        QCoreApplication::processEvents();
        QVERIFY(!keeper_->failure());
    }

    void errorStatusOfTheMetadataIsNoOutage() {
        client_->currentSession = samples::session();
        client_->currentSession->accessTokenExpiresAt = wall_.addSecs(3600);
        keeper_->contact();
        TransportError error;
        error.kind = TransportError::Kind::HttpStatus;
        error.httpStatus = 503;
        FakeClient::finish<void>(client_->pendingPreparation, failure(error));
        QCoreApplication::processEvents();
        QVERIFY(!keeper_->failure());
    }

private:
    void failRefresh(const Error &error = unreachable()) {
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
        FakeClient::finish<void>(client_->pendingRefresh, failure(error));
        QTRY_VERIFY(keeper_->failure());
    }

    QDateTime wall_;
    std::chrono::milliseconds steady_{};
    std::unique_ptr<FakeClient> client_;
    std::unique_ptr<SessionKeeper> keeper_;
};

BIFROST_TEST(TestSessionKeeper, QCoreApplication)
#include "tst_sessionkeeper.moc"
