// SPDX-License-Identifier: Apache-2.0
// A provider that does not renew the session: what is shown, and what can be done.
#include "controllerfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;
using Connection = ViewState::Connection;

class TestSessionControllerRefresh : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }
    void refusalKeepsTheSessionAndOffersToSignIn();
    void refusalIsShownAgainAfterACanceledSignIn();
    void newSignInEndsTheRefusal();
    void refusalCanBeRetried();
    void errorResponseIsNotOffline();
    void signInIsOfferedOnceTheAccessTokenHasExpired();
    void sessionInUseIsNotOffline();
    void remembersHowItEnded();

private:
    [[nodiscard]] static Error oauth(const char *code, int status) {
        return OAuthErrorResponse{
            OAuthErrorResponse::Endpoint::Token, QString::fromLatin1(code), {}, status};
    }
    FakeClient &failRefresh(const Error &error, int secondsLeft) {
        FakeClient &client = start();
        client.currentSession = samples::session();
        client.currentSession->accessTokenExpiresAt =
            QDateTime::currentDateTimeUtc().addSecs(secondsLeft);
        FakeClient::finish<void>(client.pendingRestore, {});
        [[maybe_unused]] const bool refreshes =
            QTest::qWaitFor([&] { return client.pendingRefresh != nullptr; });
        FakeClient::finish<void>(client.pendingRefresh, failure(error));
        [[maybe_unused]] const bool reported =
            QTest::qWaitFor([&] { return !controller_->state().notices.isEmpty(); });
        return client;
    }
    [[nodiscard]] Notice notice() const { return controller_->state().notices.value(0); }
};

void TestSessionControllerRefresh::refusalKeepsTheSessionAndOffersToSignIn() {
    failRefresh(oauth("invalid_client", 401), 30);
    QCOMPARE(controller_->state().phase, Phase::SignedIn);
    QCOMPARE(controller_->state().connection, Connection::Refused);
    QVERIFY(controller_->state().isSignInOffered);
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(notice().action, Action::SignIn);
    controller_->perform(Action::Dismiss);
    QCOMPARE(controller_->state().notices.size(), 1); // lasting
}

void TestSessionControllerRefresh::refusalIsShownAgainAfterACanceledSignIn() {
    FakeClient &client = failRefresh(oauth("access_denied", 403), -30);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    QVERIFY(controller_->state().notices.isEmpty());
    client.setActivity(Activity::Idle);
    FakeClient::finish<void>(client.pendingSignIn,
                             failure(UserAgentError{UserAgentError::Kind::Canceled, {}}));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(notice().action, Action::SignIn);
}

void TestSessionControllerRefresh::newSignInEndsTheRefusal() {
    FakeClient &client = failRefresh(oauth("invalid_client", 401), -30);
    controller_->perform(Action::SignIn);
    SessionSnapshot session = samples::session();
    session.refreshedAt = QDateTime::currentDateTimeUtc();
    client.setSession(session);
    FakeClient::finish<void>(client.pendingSignIn, {});
    QTRY_COMPARE(controller_->state().connection, Connection::Online);
    QVERIFY(controller_->state().notices.isEmpty());
    QVERIFY(!controller_->state().isSignInOffered);
}

void TestSessionControllerRefresh::refusalCanBeRetried() {
    FakeClient &client = failRefresh(oauth("invalid_client", 401), -30);
    controller_->checkDue();
    QCOMPARE(client.refreshes, 1);
    controller_->perform(Action::TryAgain);
    QCOMPARE(client.refreshes, 2);
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRefresh, {});
    QTRY_COMPARE(controller_->state().connection, Connection::Online);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerRefresh::errorResponseIsNotOffline() {
    failRefresh(oauth("server_error", 500), 30);
    QCOMPARE(controller_->state().connection, Connection::Troubled);
    QVERIFY(!controller_->state().isSignInOffered);
    QCOMPARE(notice().action, Action::TryAgain);
    QCOMPARE(notice().otherAction, Action::None);
    controller_->perform(Action::Dismiss);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerRefresh::signInIsOfferedOnceTheAccessTokenHasExpired() {
    failRefresh(oauth("temporarily_unavailable", 503), 1);
    QTRY_VERIFY_WITH_TIMEOUT(controller_->state().isSignInOffered, 5000); // the timer notices
    QCOMPARE(notice().otherAction, Action::SignIn);
}

void TestSessionControllerRefresh::sessionInUseIsNotOffline() {
    failRefresh(SessionError{SessionError::Kind::InUse}, -30);
    QCOMPARE(controller_->state().connection, Connection::Online);
}

/// For an examination, also in another process.
void TestSessionControllerRefresh::remembersHowItEnded() {
    FakeClient &client = failRefresh(oauth("invalid_client", 401), 30);
    auto last = appState_->lastRefresh(u"acme"_s, u"abc"_s);
    QVERIFY(last.has_value());
    QCOMPARE(last->outcome, LastRefresh::Outcome::Refused);
    QVERIFY(last->at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    controller_->perform(Action::TryAgain);
    QTRY_VERIFY(client.pendingRefresh != nullptr);
    client.currentSession->accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    FakeClient::finish<void>(client.pendingRefresh, {});
    QTRY_COMPARE(appState_->lastRefresh(u"acme"_s, u"abc"_s)->outcome,
                 LastRefresh::Outcome::Succeeded);
}

BIFROST_TEST(TestSessionControllerRefresh, QCoreApplication)
#include "tst_sessioncontroller_refresh.moc"
