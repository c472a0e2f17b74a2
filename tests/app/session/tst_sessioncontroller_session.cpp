// SPDX-License-Identifier: Apache-2.0
// Restoring, refreshing and storing a session.
#include "controllerfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestSessionControllerSession : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }
    void profileIsReadAgainOnRequest();
    void failedProfileReadIsReportedUnlessTheProfileSaysIt();
    void restoringEndsSignedOut();
    void restoringEndsSignedIn();
    void storedSessionIsShownBeforeTheNetworkResponds();
    void unreachableProviderAtStartIsReportedAsOffline();
    void invalidResponseIsNotReportedAsOffline();
    void restoreFromALockedKeychainCanBeRetried();
    void refreshesWhenDue();
    void transientRefreshFailureKeepsTheSession();
    void refreshThatEndsTheSessionSignsOut();
    void sessionWithoutRefreshTokenExpires();
    void unsavedSessionHasALastingNotice();
};

void TestSessionControllerSession::restoringEndsSignedOut() {
    FakeClient &client = start();
    QCOMPARE(controller_->state().phase, Phase::Restoring);
    QCOMPARE(controller_->state().providerName, u"Asgardeo (acme)"_s);
    restore(client);
    QCOMPARE(client.preparations, 1);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerSession::restoringEndsSignedIn() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    QVERIFY(controller_->state().session);
    QCOMPARE(client.refreshes, 0);
}

void TestSessionControllerSession::storedSessionIsShownBeforeTheNetworkResponds() {
    FakeClient &client = start();
    client.setActivity(Activity::RestoringSession);
    client.setSession(samples::session());
    client.setActivity(Activity::Refreshing); // started by the restore
    QCOMPARE(controller_->state().phase, Phase::SignedIn);
    QVERIFY(controller_->state().session);
    QCOMPARE(controller_->state().connection, ViewState::Connection::Online);
    QCOMPARE(client.refreshes, 1); // joins the refresh of the restore
    client.currentActivity = Activity::Idle;
    FakeClient::finish<void>(client.pendingRefresh, failure(unreachable()));
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().connection, ViewState::Connection::Offline);
    QCOMPARE(controller_->state().phase, Phase::SignedIn);
    QCoreApplication::processEvents();
    QCOMPARE(client.refreshes, 1); // not refreshed twice in a row
    QCOMPARE(client.preparations, 0);
}

void TestSessionControllerSession::unreachableProviderAtStartIsReportedAsOffline() {
    FakeClient &client = start();
    client.currentSession = samples::session(); // fresh: nothing to refresh
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(client.preparations, 1);
    QCOMPARE(client.refreshes, 0);
    FakeClient::finish<void>(client.pendingPreparation, failure(unreachable()));
    QTRY_COMPARE(controller_->state().connection, ViewState::Connection::Offline);
    QCOMPARE(controller_->state().phase, Phase::SignedIn);
    QCOMPARE(controller_->state().notices.first().action, Action::TryAgain);
    controller_->checkDue(); // pauses
    QCOMPARE(client.preparations, 1);
    controller_->perform(Action::TryAgain);
    QCOMPARE(client.preparations, 2);
    FakeClient::finish<void>(client.pendingPreparation, {});
    QTRY_COMPARE(controller_->state().connection, ViewState::Connection::Online);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerSession::invalidResponseIsNotReportedAsOffline() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(client.preparations, 1);
    const ValidationError bad{Rule::MetadataIssuerMatches, {}, {}};
    FakeClient::finish<void>(client.pendingPreparation, failure(bad));
    QCoreApplication::processEvents();
    QCOMPARE(controller_->state().connection, ViewState::Connection::Online);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerSession::restoreFromALockedKeychainCanBeRetried() {
    FakeClient &client = start();
    const StorageError locked{StorageError::Kind::Locked, {}};
    client.problem = locked;
    FakeClient::finish<void>(client.pendingRestore, failure(locked));
    QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().action, Action::StoreAgain);
    controller_->perform(Action::StoreAgain);
    QVERIFY(client.pendingRestore);
    client.problem.reset();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerSession::refreshesWhenDue() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    client.currentSession->accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(30);
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(client.refreshes, 1); // within the margin of a minute
    controller_->checkDue();
    QCOMPARE(client.refreshes, 1); // one at a time
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRefresh, {});
    QTRY_COMPARE(controller_->state().session->accessTokenExpiresAt,
                 client.currentSession->accessTokenExpiresAt);
    controller_->checkDue();
    QCOMPARE(client.refreshes, 1);
}

void TestSessionControllerSession::transientRefreshFailureKeepsTheSession() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    client.currentSession->accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-30);
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(client.refreshes, 1);
    FakeClient::finish<void>(client.pendingRefresh, failure(unreachable()));
    QTRY_COMPARE(controller_->state().connection, ViewState::Connection::Offline);
    QCOMPARE(controller_->state().phase, Phase::SignedIn);
    QCOMPARE(controller_->state().notices.first().action, Action::TryAgain);
    controller_->checkDue();
    QCOMPARE(client.refreshes, 1); // a pause before the next one
    QCOMPARE(controller_->state().notices.size(), 1);
    controller_->perform(Action::TryAgain); // the user need not wait
    QCOMPARE(client.refreshes, 2);
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRefresh, {});
    QTRY_COMPARE(controller_->state().connection, ViewState::Connection::Online);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerSession::refreshThatEndsTheSessionSignsOut() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    client.currentSession->accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-30);
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(client.refreshes, 1);
    client.setSession(std::nullopt);
    FakeClient::finish<void>(
        client.pendingRefresh,
        failure(
            OAuthErrorResponse{OAuthErrorResponse::Endpoint::Token, u"invalid_grant"_s, {}, 400}));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().phase, Phase::SignedOut);
    QCOMPARE(controller_->state().notices.first().action, Action::SignIn);
    QCOMPARE(controller_->state().connection, ViewState::Connection::Online);
}

void TestSessionControllerSession::sessionWithoutRefreshTokenExpires() {
    FakeClient &client = start();
    client.currentSession = samples::sessionEndingIn(240);
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().validity, ViewState::Validity::EndingSoon);
    client.setSession(samples::sessionEndingIn(1)); // the timer, not a call, notices the end
    QTRY_COMPARE_WITH_TIMEOUT(controller_->state().validity, ViewState::Validity::Expired, 5000);
    QCOMPARE(client.refreshes, 0);
}

void TestSessionControllerSession::unsavedSessionHasALastingNotice() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    client.setProblem(StorageError{StorageError::Kind::Denied, {}});
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().kind, Notice::Kind::LastingProblem);
    controller_->perform(Action::Dismiss);
    QCOMPARE(controller_->state().notices.size(), 1); // a lasting problem cannot be dismissed
    controller_->perform(Action::StoreAgain);
    QVERIFY(client.pendingStore);
    client.setProblem(std::nullopt);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerSession::profileIsReadAgainOnRequest() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::ReadProfile);
    QVERIFY(controller_->state().isReadingProfile);
    const auto first = client.pendingProfile;
    controller_->perform(Action::ReadProfile);
    QCOMPARE(client.pendingProfile, first); // one at a time
    FakeClient::finish<void>(client.pendingProfile, {});
    QTRY_VERIFY(!controller_->state().isReadingProfile);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerSession::failedProfileReadIsReportedUnlessTheProfileSaysIt() {
    FakeClient &client = startSignedIn();
    FakeClient::finish<void>(client.pendingPreparation, {});
    QCoreApplication::processEvents();
    controller_->perform(Action::ReadProfile);
    FakeClient::finish<void>(client.pendingProfile,
                             failure(SessionError{SessionError::Kind::InUse}));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    controller_->perform(Action::TryAgain);
    QVERIFY(controller_->state().isReadingProfile);
    client.currentSession->userInfo.outcome = UserInfoState::Outcome::Failed;
    FakeClient::finish<void>(client.pendingProfile, failure(unreachable()));
    QTRY_VERIFY(!controller_->state().isReadingProfile);
    QVERIFY(controller_->state().notices.isEmpty());
}

BIFROST_TEST(TestSessionControllerSession, QCoreApplication)
#include "tst_sessioncontroller_session.moc"
