// SPDX-License-Identifier: Apache-2.0
// The client and its configuration, sign-in, and what is reported.
#include "controllerfixture.h"
#include "support/testroom.h"

#include <QPointer>
#include <QSignalSpy>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestSessionController : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }
    void withoutConfigurationNothingStarts();
    void unusableConfigurationIsReported();
    void signInWalksThroughItsPhases();
    void canceledSignInIsNotReported();
    void failedSignInIsReportedInFront();
    void timedOutSignInDoesNotComeToFront();
    void wrongClockIsReported();
    void dismissedNoticeIsRemoved();
    void newConfigurationDestroysTheClient();
    void replacedClientRunsNoContinuation();
    void contestedLinkIsShownUntilTheAttemptEnds();
    void startAgainBeginsANewAttempt();
    void failureOfAnEarlierAttemptKnowsNothingOfTheNext();
    void startAgainDoesNothingOnceTheSessionIsBeingStored();
    void providerThatSkippedReauthenticationIsReported_data();
    void providerThatSkippedReauthenticationIsReported();
    void takenPortIsShownWhileWaitingForTheBrowser();
    void takenPortCanBeRetried();
    void waitSaysHowFarTheBrowserHasCome();
    void signInWaitsWithoutABrowser();
    void deviceIsRequestedOnceAndItsFailureIsShown();
    void enteredAddressIsPassedOnAndItsMistakeShown();
    void takenPortIsNotShownForClientsThatAcceptAnyPort();
};

void TestSessionController::withoutConfigurationNothingStarts() {
    controller_->configure(std::nullopt);
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
    controller_->start();
    controller_->perform(Action::SignIn); // no client
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
}

void TestSessionController::unusableConfigurationIsReported() {
    ClientConfiguration c = configuration();
    c.clientId.clear();
    controller_->configure(c);
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().action, Action::OpenSettings);
}

void TestSessionController::signInWalksThroughItsPhases() {
    FakeClient &client = start();
    restore(client);
    QSignalSpy returned(controller_.get(), &SessionController::browserReturned);
    controller_->perform(Action::SignIn);
    QCOMPARE(client.prompts, QList<Prompt>{Prompt::Default});
    client.setActivity(Activity::ContactingProvider);
    QCOMPARE(controller_->state().phase, Phase::ContactingProvider);
    controller_->perform(Action::SignIn); // a second click starts nothing
    QCOMPARE(client.prompts.size(), 1);
    client.setActivity(Activity::WaitingForBrowser);
    QCOMPARE(controller_->state().phase, Phase::WaitingForBrowser);
    QCOMPARE(controller_->state().waitingUntil, client.browser.until);
    QCOMPARE(client.browserOpenings, 0); // no second tab unless the user asks for it
    client.setActivity(Activity::CompletingSignIn);
    QCOMPARE(returned.size(), 1);
    client.currentActivity = Activity::Idle;
    client.setSession(samples::session());
    FakeClient::finish<void>(client.pendingSignIn, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    QCOMPARE(returned.size(), 1);
}

void TestSessionController::contestedLinkIsShownUntilTheAttemptEnds() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    QVERIFY(!controller_->state().isLinkContested);
    client.setLinkContested(true);
    QVERIFY(controller_->state().isLinkContested);
    client.setLinkContested(false);
    QVERIFY(!controller_->state().isLinkContested);
}

void TestSessionController::startAgainBeginsANewAttempt() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    client.setLinkContested(true);
    const auto first = client.pendingSignIn;
    client.onCancel = [&client] { client.setActivity(Activity::Idle); };
    controller_->perform(Action::StartAgain);
    QCOMPARE(client.cancellations, 1);
    QCOMPARE(client.prompts.size(), 2);
    QVERIFY(client.pendingSignIn != first);
    client.setActivity(Activity::WaitingForBrowser);
    auto canceled = first;
    FakeClient::finish<void>(canceled, failure(UserAgentError{UserAgentError::Kind::Canceled, {}}));
    QCoreApplication::processEvents();
    QCOMPARE(controller_->state().phase, Phase::WaitingForBrowser);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionController::failureOfAnEarlierAttemptKnowsNothingOfTheNext() {
    FakeClient &client = start();
    restore(client);
    QSignalSpy returned(controller_.get(), &SessionController::browserReturned);
    controller_->perform(Action::SignIn);
    auto first = client.pendingSignIn;
    controller_->perform(Action::SignIn); // the first one has ended, which is not yet reported
    client.setActivity(Activity::WaitingForBrowser);
    FakeClient::finish<void>(first, failure(TransportError{}));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(returned.size(), 0); // the first attempt never opened the browser
}

void TestSessionController::startAgainDoesNothingOnceTheSessionIsBeingStored() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::CompletingSignIn); // being stored: `cancel()` does nothing
    controller_->perform(Action::StartAgain);
    QCOMPARE(client.prompts.size(), 1);
    QCOMPARE(controller_->state().phase, Phase::CompletingSignIn);
}

void TestSessionController::providerThatSkippedReauthenticationIsReported_data() {
    QTest::addColumn<Reauthentication>("reauthentication");
    QTest::addColumn<QString>("title");
    QTest::newRow("ignored") << Reauthentication::Ignored
                             << u"The provider signed you in again without asking"_s;
    QTest::newRow("refused") << Reauthentication::Refused
                             << u"The provider declined to ask you to sign in"_s;
    QTest::newRow("asked") << Reauthentication::Confirmed << QString();
    QTest::newRow("nobody knows") << Reauthentication::Unconfirmed << QString();
    QTest::newRow("not wanted") << Reauthentication::NotRequested << QString();
}

void TestSessionController::providerThatSkippedReauthenticationIsReported() {
    QFETCH(Reauthentication, reauthentication);
    QFETCH(QString, title);
    FakeClient &client = start();
    restore(client);
    appState_->rememberSignOut();
    controller_->perform(Action::SignIn);
    client.reauthenticated = reauthentication;
    client.setSession(samples::session());
    FakeClient::finish<void>(client.pendingSignIn, {});
    QTRY_VERIFY(!appState_->signedOutLast()); // not requested again
    QCOMPARE(controller_->state().phase, Phase::SignedIn);
    QCOMPARE(controller_->state().notices.size(), title.isEmpty() ? 0 : 1);
    if (!title.isEmpty()) {
        const Notice notice = controller_->state().notices.first();
        QCOMPARE(notice.title, title);
        QCOMPARE(notice.kind, Notice::Kind::AboutSession);
        QCOMPARE(notice.action, Action::SignOut);
        controller_->perform(Action::SignOut);
        QVERIFY(controller_->state().notices.isEmpty());
    }
}

void TestSessionController::takenPortIsShownWhileWaitingForTheBrowser() {
    const TakenPort taken{27421, TakenPort::Holder::ThisUser, u"node"_s, 4242};
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.taken = taken;
    client.setActivity(Activity::WaitingForBrowser);
    QCOMPARE(controller_->state().takenPort, taken);
    client.taken.reset();
    client.setActivity(Activity::CompletingSignIn);
    QVERIFY(!controller_->state().takenPort);
}

void TestSessionController::waitSaysHowFarTheBrowserHasCome() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    QVERIFY(!controller_->state().isPageLoaded);
    BrowserWait wait;
    wait.progress = BrowserWait::Progress::PageLoaded;
    wait.until = QDateTime::currentDateTimeUtc().addSecs(99);
    wait.browserProblem = UserAgentError{UserAgentError::Kind::BrowserFailed, {}};
    client.setBrowser(wait);
    QVERIFY(controller_->state().isPageLoaded);
    QCOMPARE(controller_->state().waitingUntil, wait.until);
    QCOMPARE(controller_->state().browserProblem->action, Action::OpenBrowserAgain);
}

void TestSessionController::signInWaitsWithoutABrowser() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    QCOMPARE(client.withoutBrowser, WithoutBrowser::Waits);
}

void TestSessionController::deviceIsRequestedOnceAndItsFailureIsShown() {
    using Offer = ViewState::DeviceOffer;
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    QCOMPARE(controller_->state().deviceOffer, Offer::None);
    client.summary = ProviderSummary();
    client.summary->hasDeviceAuthorization = true;
    client.setBrowser({});
    QCOMPARE(controller_->state().deviceOffer, Offer::Offered);
    controller_->perform(Action::UseDevice);
    QCOMPARE(controller_->state().deviceOffer, Offer::Requested);
    OAuthErrorResponse refused;
    refused.error = u"unauthorized_client"_s;
    client.finish(client.pendingDevice, Result<void>(failure(refused)));
    QTRY_COMPARE(controller_->state().deviceOffer, Offer::Offered);
    QCOMPARE(controller_->state().deviceProblem->title, u"You can't continue on another device"_s);
}

void TestSessionController::enteredAddressIsPassedOnAndItsMistakeShown() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    client.addressError = ValidationError{Rule::ResponseStateMatches, {}, {}};
    controller_->enterRedirectAddress(u"http://127.0.0.1:27421/callback?x"_s);
    QCOMPARE(client.enteredAddresses, QStringList{u"http://127.0.0.1:27421/callback?x"_s});
    QCOMPARE(controller_->state().redirectMistake, u"This address belongs to another sign-in."_s);
    client.addressError.reset();
    controller_->enterRedirectAddress(u"http://127.0.0.1:27421/callback?y"_s);
    QVERIFY(controller_->state().redirectMistake.isEmpty());
}

void TestSessionController::takenPortCanBeRetried() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.taken = TakenPort{27421};
    client.setActivity(Activity::WaitingForBrowser);
    client.onCancel = [&client] { client.setActivity(Activity::Idle); };
    controller_->perform(Action::TryAgain);
    QCOMPARE(client.cancellations, 1);
    QCOMPARE(client.prompts.size(), 2);
    client.taken.reset(); // the port is free now
    client.setActivity(Activity::WaitingForBrowser);
    QVERIFY(!controller_->state().takenPort);
}

void TestSessionController::takenPortIsNotShownForClientsThatAcceptAnyPort() {
    FakeClient *client = &start();
    restore(*client);
    controller_->perform(Action::SignIn);
    client->taken = TakenPort{27421};
    client->setActivity(Activity::WaitingForBrowser);
    client->setSession(samples::session());
    client->currentActivity = Activity::Idle;
    FakeClient::finish<void>(client->pendingSignIn, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    client = &start(); // also after a restart
    restore(*client);
    controller_->perform(Action::SignIn);
    client->taken = TakenPort{27421};
    client->setActivity(Activity::WaitingForBrowser);
    QVERIFY(!controller_->state().takenPort);
    ClientConfiguration other = configuration();
    other.clientId = u"another"_s; // applies to one client only
    controller_->configure(other);
    controller_->start();
    restore(*newest_);
    controller_->perform(Action::SignIn);
    newest_->taken = TakenPort{27421};
    newest_->setActivity(Activity::WaitingForBrowser);
    QVERIFY(controller_->state().takenPort);
}

void TestSessionController::canceledSignInIsNotReported() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    controller_->perform(Action::Cancel);
    QCOMPARE(client.cancellations, 1);
    QSignalSpy returned(controller_.get(), &SessionController::browserReturned);
    client.setActivity(Activity::Idle);
    FakeClient::finish<void>(client.pendingSignIn,
                             failure(UserAgentError{UserAgentError::Kind::Canceled, {}}));
    QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
    QVERIFY(controller_->state().notices.isEmpty());
    QCOMPARE(returned.size(), 0);
}

void TestSessionController::failedSignInIsReportedInFront() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    QSignalSpy returned(controller_.get(), &SessionController::browserReturned);
    client.setActivity(Activity::Idle);
    const OAuthErrorResponse denied{
        OAuthErrorResponse::Endpoint::Authorization, u"access_denied"_s, {}, 0};
    FakeClient::finish<void>(client.pendingSignIn, failure(denied));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().title, u"Sign-in was declined"_s);
    QCOMPARE(returned.size(), 1);
    controller_->perform(Action::SignIn); // a new attempt removes the notice
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionController::timedOutSignInDoesNotComeToFront() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    QSignalSpy returned(controller_.get(), &SessionController::browserReturned);
    client.setActivity(Activity::Idle);
    FakeClient::finish<void>(client.pendingSignIn,
                             failure(UserAgentError{UserAgentError::Kind::TimedOut, {}}));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(returned.size(), 0);
}

void TestSessionController::wrongClockIsReported() {
    FakeClient &client = startSignedIn();
    client.setSkew(std::chrono::seconds{-421});
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().title, u"Your clock is 7 minutes slow"_s);
    QCOMPARE(controller_->state().notices.first().kind, Notice::Kind::LastingProblem);
    client.setSkew(std::nullopt);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionController::dismissedNoticeIsRemoved() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    FakeClient::finish<void>(client.pendingSignIn, failure(TransportError{}));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    controller_->perform(Action::Dismiss);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionController::newConfigurationDestroysTheClient() {
    const QPointer<FakeClient> first = &start();
    controller_->configure(configuration());
    QVERIFY(!first);
    QCOMPARE(controller_->state().phase, Phase::Restoring);
    controller_->configure(std::nullopt);
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
}

void TestSessionController::replacedClientRunsNoContinuation() {
    start();
    controller_->perform(Action::SignIn);
    QSignalSpy changed(controller_.get(), &SessionController::stateChanged);
    controller_->configure(std::nullopt); // abandons the pending sign-in
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
}

BIFROST_TEST(TestSessionController, QCoreApplication)
#include "tst_sessioncontroller.moc"
