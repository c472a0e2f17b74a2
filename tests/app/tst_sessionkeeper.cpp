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

} // namespace

class TestSessionKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        keeper_.reset();
        client_ = std::make_unique<FakeClient>();
        keeper_ = std::make_unique<SessionKeeper>(*client_);
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

    void unfinishedSignOutIsFinishedOnceTheProviderAnswers() {
        client_->currentSession = dueSession();
        client_->unfinished = true;
        keeper_->checkDue();
        QCOMPARE(client_->refreshes, 1);
        QCOMPARE(client_->finishings, 0);
        client_->currentSession = samples::session();
        FakeClient::finish<void>(client_->pendingRefresh, {});
        QTRY_COMPARE(client_->finishings, 1);
    }

    void failingSignOutDoesNotHoldARefreshUp() {
        client_->currentSession = samples::session();
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
    std::unique_ptr<FakeClient> client_;
    std::unique_ptr<SessionKeeper> keeper_;
};

BIFROST_TEST(TestSessionKeeper, QCoreApplication)
#include "tst_sessionkeeper.moc"
