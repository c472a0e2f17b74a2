// SPDX-License-Identifier: Apache-2.0
// Sign-out, its receipt, and pending revocations.
#include "controllerfixture.h"
#include "notices/errortext.h"
#include "support/testroom.h"

#include <QFile>
#include <QSignalSpy>

using namespace bifrost;
using namespace Qt::StringLiterals;

using Outcome = std::function<Result<SignOutReceipt>()>;
Q_DECLARE_METATYPE(Outcome)

class TestSessionControllerSignOut : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }
    void signInAfterASignOutAsksForCredentials();
    void signInAfterAnySignOutAsksForCredentials_data();
    void signInAfterAnySignOutAsksForCredentials();
    void signOutIsRememberedInMemoryIfTheFileIsNotWritable();
    void signOutHereDoesNotContactTheProvider();
    void receiptStaysUntilTheNextSignIn();
    void removalNoticeIsWithdrawnWhenTheEntryIsRemoved();
    void pendingRevocationHasALastingNotice();
    void pendingRevocationIsAQuestionWhileSignedIn();
    void pendingRevocationNeedsNoSecondNotice();
    void signOutReportsSkippedSteps();
    void receiptIsUpdatedWhenPendingStepsComplete();
    void signOutThatWaitsShowsItsReturnAddress();
    void providersSessionCanBeEndedInTheBrowser();
    void windowComesToTheFrontWhenTheBrowserReturns_data();
    void windowComesToTheFrontWhenTheBrowserReturns();
};

void TestSessionControllerSignOut::signInAfterASignOutAsksForCredentials() {
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
                             failure(UserAgentError{UserAgentError::Kind::Canceled, {}}));
    controller_->perform(Action::SignIn); // a canceled attempt changes nothing
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingSignIn, {});
    QTRY_VERIFY(!appState_->signedOutLast());
    QCOMPARE(client.prompts, (QList<Prompt>{Prompt::LoginPreferred, Prompt::LoginPreferred}));
}

void TestSessionControllerSignOut::signInAfterAnySignOutAsksForCredentials_data() {
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

void TestSessionControllerSignOut::signInAfterAnySignOutAsksForCredentials() {
    QFETCH(Action, action);
    QFETCH(Outcome, outcome);
    FakeClient &client = startSignedIn();
    controller_->perform(action);
    client.setSession(std::nullopt);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, outcome());
    QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
    controller_->perform(Action::SignIn);
    QCOMPARE(client.prompts, QList<Prompt>{Prompt::LoginPreferred});
}

void TestSessionControllerSignOut::signOutIsRememberedInMemoryIfTheFileIsNotWritable() {
    QFile inTheWay(folder_->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AppState state(folder_->filePath(u"file/state.conf"_s));
    state.rememberSignOut();
    QVERIFY(state.signedOutLast());
    state.rememberSignIn();
    QVERIFY(!state.signedOutLast());
}

void TestSessionControllerSignOut::signOutHereDoesNotContactTheProvider() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOutHere);
    QCOMPARE(client.scopes, QList<SignOutScope>{SignOutScope::LocalOnly});
}

void TestSessionControllerSignOut::receiptStaysUntilTheNextSignIn() {
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

void TestSessionControllerSignOut::removalNoticeIsWithdrawnWhenTheEntryIsRemoved() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    SignOutReceipt stuck = samples::receipt();
    stuck.entries.first().status = SignOutReceipt::Status::Failed;
    stuck.entries.first().error = StorageError{StorageError::Kind::Locked, {}};
    client.setProblem(StorageError{StorageError::Kind::Locked, {}});
    client.setSession(std::nullopt);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, stuck);
    QTRY_COMPARE(controller_->state().notices.size(), 2);
    client.setProblem(std::nullopt); // unlocked, and removed
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerSignOut::pendingRevocationHasALastingNotice() {
    FakeClient &client = start();
    restore(client);
    client.setUnfinished(true);
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().kind, Notice::Kind::LastingProblem);
    controller_->perform(Action::FinishSignOut);
    QCOMPARE(client.finishings, 1);
    FakeClient::finish<void>(client.pendingFinish, failure(unreachable()));
    QTRY_COMPARE(controller_->state().notices.size(), 2); // and the reason of the failure
    controller_->perform(Action::TryAgain);
    QCOMPARE(client.finishings, 2);
    QCOMPARE(controller_->state().notices.size(), 1);
    controller_->perform(Action::DropSignOut);
    QVERIFY(!client.unfinished);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestSessionControllerSignOut::pendingRevocationIsAQuestionWhileSignedIn() {
    FakeClient &client = startSignedIn();
    client.setUnfinished(true);
    QCOMPARE(controller_->state().notices.size(), 1);
    const Notice question = controller_->state().notices.first();
    QCOMPARE(question.kind, Notice::Kind::LastingProblem);
    QCOMPARE(question.action, Action::FinishSignOut);
    QCOMPARE(question.otherAction, Action::DropSignOut);
    QCOMPARE(client.finishings, 0); // the user has not answered yet
    client.setSession(std::nullopt);
    QVERIFY(controller_->state().notices.first().title != question.title);
}

void TestSessionControllerSignOut::pendingRevocationNeedsNoSecondNotice() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    client.unfinished = true;
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, samples::offlineReceipt());
    QTRY_COMPARE(controller_->state().receipt.size(), 5);
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().action, Action::FinishSignOut);
}

void TestSessionControllerSignOut::signOutReportsSkippedSteps() {
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
    QSignalSpy returned(controller_.get(), &SessionController::browserReturned);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, receipt);
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().phase, Phase::SignedOut);
    QCOMPARE(returned.size(), 0);
}

void TestSessionControllerSignOut::receiptIsUpdatedWhenPendingStepsComplete() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    client.unfinished = true;
    SignOutReceipt receipt = samples::receipt();
    auto &line = receipt.entries[int(SignOutReceipt::Step::RefreshTokenRevoked)];
    line.status = SignOutReceipt::Status::Failed;
    line.reason = SignOutReceipt::Reason::FinishedLater;
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, receipt);
    QTRY_COMPARE(controller_->state().receipt.size(), 5);
    QCOMPARE(controller_->state().receipt[1].mark, ReceiptLine::Mark::Later);
    line.status = SignOutReceipt::Status::Done;
    Q_EMIT client.signOutReceiptChanged(receipt);
    client.setUnfinished(false);
    QCOMPARE(controller_->state().receipt[1].mark, ReceiptLine::Mark::Done);
    QVERIFY(!controller_->state().receipt[1].reason.isEmpty()); // completed later
    QVERIFY(controller_->state().notices.isEmpty());
    controller_->perform(Action::SignIn);
    Q_EMIT client.signOutReceiptChanged(receipt); // not shown any more
    QVERIFY(controller_->state().receipt.isEmpty());
}

void TestSessionControllerSignOut::signOutThatWaitsShowsItsReturnAddress() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    client.returnAddress = QUrl(u"http://127.0.0.1:27421/callback"_s);
    client.setActivity(Activity::WaitingForSignOut);
    QCOMPARE(controller_->state().returnAddress, u"http://127.0.0.1:27421/callback"_s);
    controller_->perform(Action::SignOutWithoutReturn);
    QVERIFY(controller_->state().returnAddress.isEmpty());
    QCOMPARE(controller_->state().phase, Phase::WaitingForSignOut);
}

void TestSessionControllerSignOut::providersSessionCanBeEndedInTheBrowser() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, samples::unconfirmedReceipt());
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().action, Action::EndInBrowser);
    controller_->perform(Action::EndInBrowser);
    FakeClient::finish<void>(client.pendingEndSessionPage, failure(unreachable()));
    QTRY_COMPARE(controller_->state().notices.first().action, Action::TryAgain);
    controller_->perform(Action::TryAgain);
    QCOMPARE(client.endSessionPages, 2);
    FakeClient::finish<void>(client.pendingEndSessionPage, {});
    QTRY_COMPARE(controller_->state().notices.first().title, describeEndSessionPage().title);
    QCOMPARE(controller_->state().receipt.size(), 5); // still not confirmed
}

void TestSessionControllerSignOut::windowComesToTheFrontWhenTheBrowserReturns_data() {
    QTest::addColumn<SignOutReceipt::Status>("status");
    QTest::addColumn<int>("times");
    QTest::newRow("confirmed") << SignOutReceipt::Status::Done << 1;
    QTest::newRow("not confirmed") << SignOutReceipt::Status::Failed << 1;
    QTest::newRow("not back") << SignOutReceipt::Status::Skipped << 0;
}

void TestSessionControllerSignOut::windowComesToTheFrontWhenTheBrowserReturns() {
    QFETCH(SignOutReceipt::Status, status);
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    SignOutReceipt receipt = samples::receipt();
    receipt.entries.last().status = status;
    QSignalSpy returned(controller_.get(), &SessionController::browserReturned);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, receipt);
    QTRY_COMPARE(controller_->state().receipt.size(), 5);
    QTEST(int(returned.size()), "times");
}

BIFROST_TEST(TestSessionControllerSignOut, QCoreApplication)
#include "tst_sessioncontroller_signout.moc"
