// SPDX-License-Identifier: Apache-2.0
// A sign-out, and what is left of it.
#include "controllerbench.h"
#include "errortext.h"
#include "support/testroom.h"

#include <QFile>
#include <QSignalSpy>

using namespace bifrost;
using namespace Qt::StringLiterals;

using Outcome = std::function<Result<SignOutReceipt>()>;
Q_DECLARE_METATYPE(Outcome)

class TestSignInControllerSignOut : public ControllerBench {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }
    void signInAfterASignOutAsksForCredentials();
    void signInAfterAnySignOutAsksForCredentials_data();
    void signInAfterAnySignOutAsksForCredentials();
    void signOutIsRememberedWhereNothingCanBeWritten();
    void signOutHereGoesNoFurther();
    void receiptStaysUntilTheNextSignIn();
    void noteOfARemovalGoesWhenItIsDone();
    void unfinishedSignOutIsABanner();
    void whatIsLeftIsAQuestionWhileSomebodyIsSignedIn();
    void signOutFinishedLaterNeedsNoSecondNotice();
    void signOutNotesWhatWasNotDone();
    void receiptIsBroughtUpToDate();
    void signOutThatWaitsShowsItsReturnAddress();
    void providersSessionCanBeEndedInTheBrowser();
    void windowComesToTheFrontWhenTheBrowserIsBack_data();
    void windowComesToTheFrontWhenTheBrowserIsBack();
};

void TestSignInControllerSignOut::signInAfterASignOutAsksForCredentials() {
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
    QCOMPARE(client.prompts, (QList<Prompt>{Prompt::LoginPreferred, Prompt::LoginPreferred}));
}

void TestSignInControllerSignOut::signInAfterAnySignOutAsksForCredentials_data() {
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

void TestSignInControllerSignOut::signInAfterAnySignOutAsksForCredentials() {
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

void TestSignInControllerSignOut::signOutIsRememberedWhereNothingCanBeWritten() {
    QFile inTheWay(folder_->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AppState state(folder_->filePath(u"file/state.conf"_s));
    state.rememberSignOut();
    QVERIFY(state.signedOutLast());
    state.rememberSignIn();
    QVERIFY(!state.signedOutLast());
}

void TestSignInControllerSignOut::signOutHereGoesNoFurther() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOutHere);
    QCOMPARE(client.scopes, QList<SignOutScope>{SignOutScope::LocalOnly});
}

void TestSignInControllerSignOut::receiptStaysUntilTheNextSignIn() {
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

void TestSignInControllerSignOut::noteOfARemovalGoesWhenItIsDone() {
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

void TestSignInControllerSignOut::unfinishedSignOutIsABanner() {
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

void TestSignInControllerSignOut::whatIsLeftIsAQuestionWhileSomebodyIsSignedIn() {
    FakeClient &client = startSignedIn();
    client.setUnfinished(true);
    QCOMPARE(controller_->state().notices.size(), 1);
    const Notice question = controller_->state().notices.first();
    QCOMPARE(question.kind, Notice::Kind::LastingProblem);
    QCOMPARE(question.action, Action::FinishSignOut);
    QCOMPARE(question.otherAction, Action::DropSignOut);
    QCOMPARE(client.finishings, 0); // nobody has answered yet
    client.setSession(std::nullopt);
    QVERIFY(controller_->state().notices.first().title != question.title);
}

void TestSignInControllerSignOut::signOutFinishedLaterNeedsNoSecondNotice() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    client.unfinished = true;
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, samples::offlineReceipt());
    QTRY_COMPARE(controller_->state().receipt.size(), 5);
    QCOMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().action, Action::FinishSignOut);
}

void TestSignInControllerSignOut::signOutNotesWhatWasNotDone() {
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

void TestSignInControllerSignOut::receiptIsBroughtUpToDate() {
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
    QVERIFY(!controller_->state().receipt[1].reason.isEmpty()); // that it was later
    QVERIFY(controller_->state().notices.isEmpty());
    controller_->perform(Action::SignIn);
    Q_EMIT client.signOutReceiptChanged(receipt); // nobody looks at it any more
    QVERIFY(controller_->state().receipt.isEmpty());
}

void TestSignInControllerSignOut::signOutThatWaitsShowsItsReturnAddress() {
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    client.returnAddress = QUrl(u"http://127.0.0.1:27421/callback"_s);
    client.setActivity(Activity::WaitingForSignOut);
    QCOMPARE(controller_->state().returnAddress, u"http://127.0.0.1:27421/callback"_s);
    controller_->perform(Action::SignOutWithoutReturn);
    QVERIFY(controller_->state().returnAddress.isEmpty());
    QCOMPARE(controller_->state().phase, Phase::WaitingForSignOut);
}

void TestSignInControllerSignOut::providersSessionCanBeEndedInTheBrowser() {
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
    QCOMPARE(controller_->state().receipt.size(), 5); // nobody has confirmed anything
}

void TestSignInControllerSignOut::windowComesToTheFrontWhenTheBrowserIsBack_data() {
    QTest::addColumn<SignOutReceipt::Status>("status");
    QTest::addColumn<int>("times");
    QTest::newRow("confirmed") << SignOutReceipt::Status::Done << 1;
    QTest::newRow("not confirmed") << SignOutReceipt::Status::Failed << 1;
    QTest::newRow("not back") << SignOutReceipt::Status::Skipped << 0;
}

void TestSignInControllerSignOut::windowComesToTheFrontWhenTheBrowserIsBack() {
    QFETCH(SignOutReceipt::Status, status);
    FakeClient &client = startSignedIn();
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    SignOutReceipt receipt = samples::receipt();
    receipt.entries.last().status = status;
    QSignalSpy returned(controller_.get(), &SignInController::browserReturned);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, receipt);
    QTRY_COMPARE(controller_->state().receipt.size(), 5);
    QTEST(int(returned.size()), "times");
}

BIFROST_TEST(TestSignInControllerSignOut, QCoreApplication)
#include "tst_signincontroller_signout.moc"
