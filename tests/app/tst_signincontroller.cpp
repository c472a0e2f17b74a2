// SPDX-License-Identifier: Apache-2.0
#include "appstate.h"
#include "fakeclient.h"
#include "samples.h"
#include "signincontroller.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Phase = ViewState::Phase;

using Outcome = std::function<Result<SignOutReceipt>()>;
Q_DECLARE_METATYPE(Outcome)

class TestSignInController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingConfigured();
    void unusableConfigurationSaysWhy();
    void restoringEndsSignedOut();
    void restoringEndsSignedIn();
    void storedSessionShowsBeforeTheNetworkAnswers();
    void startWithoutTheProviderSaysOffline();
    void providerThatAnswersBadlyIsNotOffline();
    void restoringFromALockedKeychainCanBeTriedAgain();
    void signInWalksThroughItsPhases();
    void cancelledSignInSaysNothing();
    void failedSignInSaysWhyAndComesToFront();
    void timedOutSignInDoesNotComeToFront();
    void signInAfterASignOutAsksForCredentials();
    void signInAfterAnySignOutAsksForCredentials_data();
    void signInAfterAnySignOutAsksForCredentials();
    void signOutIsRememberedWhereNothingCanBeWritten();
    void signOutHereGoesNoFurther();
    void receiptStaysUntilTheNextSignIn();
    void unfinishedSignOutIsABanner();
    void signOutFinishedLaterNeedsNoSecondNotice();
    void wrongClockIsTold();
    void signOutNotesWhatWasNotDone();
    void dismissedNoticeGoes();
    void refreshIsAskedWhenDue();
    void refreshThatFailsForNowKeepsTheSession();
    void refreshThatEndsTheSessionSignsOut();
    void sessionWithoutRefreshTokenRunsOut();
    void unsavedSessionIsABanner();
    void newConfigurationDropsTheClient();
    void replacedClientCallsNobodyBack();

private:
    FakeClient &start();
    void restore(FakeClient &client);
    FakeClient &startSignedIn();

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<AppState> appState_;
    std::unique_ptr<SignInController> controller_;
    FakeClient *newest_ = nullptr;
};

static TransportError unreachable() {
    TransportError error;
    error.kind = TransportError::Kind::Offline;
    return error;
}

static ClientConfiguration configuration() {
    ClientConfiguration c;
    c.issuer = u"acme"_s;
    c.clientId = u"abc"_s;
    return c;
}

void TestSignInController::init() {
    controller_.reset();
    folder_ = std::make_unique<QTemporaryDir>();
    appState_ = std::make_unique<AppState>(folder_->filePath(u"state.conf"_s));
    controller_ = std::make_unique<SignInController>(
        [this](const ClientConfiguration &c) -> Result<std::unique_ptr<AuthenticationClient>> {
            if (c.clientId.isEmpty()) {
                return failure(ValidationError{Rule::ClientIdIsPresent, {}, {}});
            }
            auto client = std::make_unique<FakeClient>();
            newest_ = client.get();
            return client;
        },
        *appState_);
}

FakeClient &TestSignInController::start() {
    controller_->configure(configuration());
    controller_->start();
    return *newest_;
}

// Nobody was signed in.
void TestSignInController::restore(FakeClient &client) {
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
}

FakeClient &TestSignInController::startSignedIn() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    [[maybe_unused]] const bool signedIn =
        QTest::qWaitFor([this] { return controller_->state().phase == Phase::SignedIn; });
    return client;
}

void TestSignInController::nothingConfigured() {
    controller_->configure(std::nullopt);
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
    controller_->start();
    controller_->perform(Action::SignIn); // nothing to do it with
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
}

void TestSignInController::unusableConfigurationSaysWhy() {
    ClientConfiguration c = configuration();
    c.clientId.clear();
    controller_->configure(c);
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().action, Action::OpenSettings);
}

void TestSignInController::restoringEndsSignedOut() {
    FakeClient &client = start();
    QCOMPARE(controller_->state().phase, Phase::Restoring);
    QCOMPARE(controller_->state().providerName, u"Asgardeo (acme)"_s);
    restore(client);
    QCOMPARE(client.preparations, 1);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSignInController::restoringEndsSignedIn() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    QVERIFY(controller_->state().session);
    QCOMPARE(client.refreshes, 0);
}

void TestSignInController::storedSessionShowsBeforeTheNetworkAnswers() {
    FakeClient &client = start();
    client.setActivity(Activity::RestoringSession);
    client.setSession(samples::session());
    client.setActivity(Activity::Refreshing); // the restore's own
    QCOMPARE(controller_->state().phase, Phase::SignedIn);
    QVERIFY(controller_->state().session);
    QCOMPARE(controller_->state().connection, ViewState::Connection::Online);
    QCOMPARE(client.refreshes, 1); // shares the restore's refresh, to know how it ends
    client.currentActivity = Activity::Idle;
    FakeClient::finish<void>(client.pendingRefresh, failure(unreachable()));
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().connection, ViewState::Connection::Offline);
    QCOMPARE(controller_->state().phase, Phase::SignedIn);
    QCoreApplication::processEvents();
    QCOMPARE(client.refreshes, 1); // asked once, not twice in a row
    QCOMPARE(client.preparations, 0);
}

void TestSignInController::startWithoutTheProviderSaysOffline() {
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

void TestSignInController::providerThatAnswersBadlyIsNotOffline() {
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

void TestSignInController::restoringFromALockedKeychainCanBeTriedAgain() {
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

void TestSignInController::signInWalksThroughItsPhases() {
    FakeClient &client = start();
    restore(client);
    QSignalSpy returned(controller_.get(), &SignInController::browserReturned);
    controller_->perform(Action::SignIn);
    QCOMPARE(client.prompts, QList<Prompt>{Prompt::Default});
    client.setActivity(Activity::ContactingProvider);
    QCOMPARE(controller_->state().phase, Phase::ContactingProvider);
    controller_->perform(Action::SignIn); // a second press starts nothing
    QCOMPARE(client.prompts.size(), 1);
    client.setActivity(Activity::WaitingForBrowser);
    QCOMPARE(controller_->state().phase, Phase::WaitingForBrowser);
    QCOMPARE(controller_->state().waitingSince.secsTo(controller_->state().waitingUntil), 600);
    QCOMPARE(client.browserOpenings, 0); // never a second tab by itself
    client.setActivity(Activity::CompletingSignIn);
    QCOMPARE(returned.size(), 1);
    client.currentActivity = Activity::Idle;
    client.setSession(samples::session());
    FakeClient::finish<void>(client.pendingSignIn, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    QCOMPARE(returned.size(), 1);
}

void TestSignInController::cancelledSignInSaysNothing() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    controller_->perform(Action::Cancel);
    QCOMPARE(client.cancellations, 1);
    QSignalSpy returned(controller_.get(), &SignInController::browserReturned);
    client.setActivity(Activity::Idle);
    FakeClient::finish<void>(client.pendingSignIn,
                             failure(UserAgentError{UserAgentError::Kind::Cancelled, {}}));
    QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
    QVERIFY(controller_->state().notices.isEmpty());
    QCOMPARE(returned.size(), 0);
}

void TestSignInController::failedSignInSaysWhyAndComesToFront() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    QSignalSpy returned(controller_.get(), &SignInController::browserReturned);
    client.setActivity(Activity::Idle);
    const OAuthErrorResponse denied{
        OAuthErrorResponse::Endpoint::Authorization, u"access_denied"_s, {}, 0};
    FakeClient::finish<void>(client.pendingSignIn, failure(denied));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().title, u"Sign-in was declined"_s);
    QCOMPARE(returned.size(), 1);
    controller_->perform(Action::SignIn); // a new attempt takes the old news away
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSignInController::timedOutSignInDoesNotComeToFront() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    client.setActivity(Activity::WaitingForBrowser);
    QSignalSpy returned(controller_.get(), &SignInController::browserReturned);
    client.setActivity(Activity::Idle);
    FakeClient::finish<void>(client.pendingSignIn,
                             failure(UserAgentError{UserAgentError::Kind::TimedOut, {}}));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(returned.size(), 0);
}

void TestSignInController::signInAfterASignOutAsksForCredentials() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, samples::receipt());
    QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
    QVERIFY(AppState(folder_->filePath(u"state.conf"_s)).signedOutLast()); // also after a restart
    controller_->perform(Action::SignIn);
    FakeClient::finish<void>(client.pendingSignIn,
                             failure(UserAgentError{UserAgentError::Kind::Cancelled, {}}));
    controller_->perform(Action::SignIn); // an attempt that came to nothing changes nothing
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingSignIn, {});
    QTRY_VERIFY(!appState_->signedOutLast());
    QCOMPARE(client.prompts, (QList<Prompt>{Prompt::Login, Prompt::Login}));
}

void TestSignInController::signInAfterAnySignOutAsksForCredentials_data() {
    QTest::addColumn<Action>("action");
    QTest::addColumn<Outcome>("outcome");
    SignOutReceipt stuck = samples::receipt();
    stuck.entries.first().status = SignOutReceipt::Status::Failed;
    stuck.entries.first().error = StorageError{StorageError::Kind::Locked, {}};
    const auto row = [](const char *name, Action action, const Result<SignOutReceipt> &outcome) {
        QTest::newRow(name) << action << Outcome([outcome] { return outcome; });
    };
    row("all done", Action::SignOut, samples::receipt());
    row("offline", Action::SignOut, samples::offlineReceipt());
    row("keychain locked", Action::SignOut, stuck);
    row("here only", Action::SignOutHere, samples::receipt());
    row("failed", Action::SignOut, failure(SessionError{SessionError::Kind::SignedOut}));
}

void TestSignInController::signInAfterAnySignOutAsksForCredentials() {
    QFETCH(Action, action);
    QFETCH(Outcome, outcome);
    FakeClient &client = startSignedIn();
    controller_->perform(action);
    client.setSession(std::nullopt);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, outcome());
    QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
    controller_->perform(Action::SignIn);
    QCOMPARE(client.prompts, QList<Prompt>{Prompt::Login});
}

void TestSignInController::signOutIsRememberedWhereNothingCanBeWritten() {
    QFile inTheWay(folder_->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AppState state(folder_->filePath(u"file/state.conf"_s));
    state.rememberSignOut();
    QVERIFY(state.signedOutLast());
    state.rememberSignIn();
    QVERIFY(!state.signedOutLast());
}

void TestSignInController::signOutHereGoesNoFurther() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOutHere);
    QCOMPARE(client.scopes, QList<SignOutScope>{SignOutScope::LocalOnly});
}

void TestSignInController::receiptStaysUntilTheNextSignIn() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    QCOMPARE(client.scopes, QList<SignOutScope>{SignOutScope::LocalAndProvider});
    client.setSession(std::nullopt);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, samples::receipt());
    QTRY_COMPARE(controller_->state().receipt.size(), 5);
    QVERIFY(controller_->state().notices.isEmpty());
    controller_->perform(Action::Dismiss);
    QCOMPARE(controller_->state().receipt.size(), 5);
    controller_->perform(Action::SignIn);
    QVERIFY(controller_->state().receipt.isEmpty());
}

void TestSignInController::unfinishedSignOutIsABanner() {
    FakeClient &client = start();
    restore(client);
    client.setUnfinished(true);
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().kind, Notice::Kind::LastingProblem);
    controller_->perform(Action::FinishSignOut);
    QCOMPARE(client.finishings, 1);
    FakeClient::finish<void>(client.pendingFinish, failure(unreachable()));
    QTRY_COMPARE(controller_->state().notices.size(), 2); // and why it did not work
    controller_->perform(Action::TryAgain);
    QCOMPARE(client.finishings, 2);
    QCOMPARE(controller_->state().notices.size(), 1);
    controller_->perform(Action::DropSignOut);
    QVERIFY(!client.unfinished);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSignInController::signOutFinishedLaterNeedsNoSecondNotice() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    client.unfinished = true;
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, samples::offlineReceipt());
    QTRY_COMPARE(controller_->state().receipt.size(), 5);
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().action, Action::FinishSignOut);
}

void TestSignInController::wrongClockIsTold() {
    FakeClient &client = startSignedIn();
    client.setSkew(std::chrono::seconds{-421});
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().title, u"Your clock is 7 minutes slow"_s);
    QCOMPARE(controller_->state().notices.first().kind, Notice::Kind::LastingProblem);
    client.setSkew(std::nullopt);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSignInController::signOutNotesWhatWasNotDone() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    controller_->perform(Action::SignOut);
    client.setActivity(Activity::WaitingForSignOut);
    QVERIFY(controller_->state().isSigningOut());
    client.currentActivity = Activity::Idle;
    client.setSession(std::nullopt);
    SignOutReceipt receipt = samples::receipt();
    receipt.entries.last().status = SignOutReceipt::Status::Skipped;
    receipt.entries.last().reason = SignOutReceipt::Reason::StoppedWaiting;
    QSignalSpy returned(controller_.get(), &SignInController::browserReturned);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, receipt);
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().phase, Phase::SignedOut);
    QCOMPARE(returned.size(), 0);
}

void TestSignInController::dismissedNoticeGoes() {
    FakeClient &client = start();
    restore(client);
    controller_->perform(Action::SignIn);
    FakeClient::finish<void>(client.pendingSignIn, failure(TransportError{}));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    controller_->perform(Action::Dismiss);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSignInController::refreshIsAskedWhenDue() {
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

void TestSignInController::refreshThatFailsForNowKeepsTheSession() {
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
    controller_->perform(Action::TryAgain); // but a person need not wait
    QCOMPARE(client.refreshes, 2);
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRefresh, {});
    QTRY_COMPARE(controller_->state().connection, ViewState::Connection::Online);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSignInController::refreshThatEndsTheSessionSignsOut() {
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

void TestSignInController::sessionWithoutRefreshTokenRunsOut() {
    FakeClient &client = start();
    client.currentSession = samples::sessionEndingIn(240);
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().validity, ViewState::Validity::EndingSoon);
    client.setSession(samples::sessionEndingIn(1)); // the timer, not a call, notices the end
    QTRY_COMPARE_WITH_TIMEOUT(controller_->state().validity, ViewState::Validity::Expired, 5000);
    QCOMPARE(client.refreshes, 0);
}

void TestSignInController::unsavedSessionIsABanner() {
    FakeClient &client = start();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    client.setProblem(StorageError{StorageError::Kind::Denied, {}});
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().kind, Notice::Kind::LastingProblem);
    controller_->perform(Action::Dismiss);
    QCOMPARE(controller_->state().notices.size(), 1); // it lasts
    controller_->perform(Action::StoreAgain);
    QVERIFY(client.pendingStore);
    client.setProblem(std::nullopt);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSignInController::newConfigurationDropsTheClient() {
    const QPointer<FakeClient> first = &start();
    controller_->configure(configuration());
    QVERIFY(!first);
    QCOMPARE(controller_->state().phase, Phase::Restoring);
    controller_->configure(std::nullopt);
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
}

void TestSignInController::replacedClientCallsNobodyBack() {
    start();
    controller_->perform(Action::SignIn);
    QSignalSpy changed(controller_.get(), &SignInController::stateChanged);
    controller_->configure(std::nullopt); // ends what was pending
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(controller_->state().phase, Phase::NotConfigured);
}

QTEST_GUILESS_MAIN(TestSignInController)
#include "tst_signincontroller.moc"
