// SPDX-License-Identifier: Apache-2.0
// What happened stays on the screen until it is closed, or what it says is over.
#include "controllerbench.h"
#include "errortext.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

using Happening = std::function<void()>;

namespace {

OAuthErrorResponse refusal(const QString &error) {
    return {OAuthErrorResponse::Endpoint::Token, error, {}, 400};
}

} // namespace

class TestSignInControllerNotices : public ControllerBench {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }
    void noticeOutlivesWhatHappensToTheWindow_data();
    void noticeOutlivesWhatHappensToTheWindow();
    void sessionsEndOutlivesOtherOperations();
    void sessionsEndIsForgottenWhereTheSessionIsBack();
    void offlineIsOverWhenTheProviderAnswers();
    void nothingIsTriedAgainThatASignOutHasOvertaken();

private:
    /// Makes the notice of this name; returns its title.
    QString produce(const QString &notice);
    [[nodiscard]] Happening happening(const QString &name);
    [[nodiscard]] QStringList titles() const;
    void loseSession(FakeClient &client);
};

QStringList TestSignInControllerNotices::titles() const {
    QStringList titles;
    for (const Notice &notice : controller_->state().notices) {
        titles.append(notice.title);
    }
    return titles;
}

void TestSignInControllerNotices::loseSession(FakeClient &client) {
    client.currentSession->accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-30);
    const int before = client.refreshes;
    controller_->checkDue();
    QTRY_COMPARE(client.refreshes, before + 1);
    client.setSession(std::nullopt);
    FakeClient::finish<void>(client.pendingRefresh, failure(refusal(u"invalid_grant"_s)));
}

QString TestSignInControllerNotices::produce(const QString &notice) {
    if (notice == "ended at a refresh"_L1) {
        FakeClient &client = startSignedIn();
        FakeClient::finish<void>(client.pendingPreparation, {});
        QCoreApplication::processEvents();
        loseSession(client);
        return u"Sign in once more"_s;
    }
    if (notice == "ended by another window"_L1) {
        FakeClient &client = startSignedIn();
        FakeClient::finish<void>(client.pendingPreparation, {});
        QCoreApplication::processEvents();
        client.currentSession->accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-30);
        controller_->checkDue();
        client.setSession(std::nullopt);
        FakeClient::finish<void>(client.pendingRefresh,
                                 failure(SessionError{SessionError::Kind::SignedOut}));
        return u"Nobody is signed in"_s;
    }
    if (notice == "ended at the start"_L1) {
        FakeClient &client = start();
        FakeClient::finish<void>(client.pendingRestore, failure(refusal(u"invalid_grant"_s)));
        return u"Sign in once more"_s;
    }
    if (notice == "sign-in failed"_L1) {
        FakeClient &client = start();
        restore(client);
        controller_->perform(Action::SignIn);
        FakeClient::finish<void>(client.pendingSignIn, failure(refusal(u"access_denied"_s)));
        return u"Sign-in was declined"_s;
    }
    if (notice == "signed in unasked"_L1) {
        FakeClient &client = start();
        restore(client);
        appState_->rememberSignOut();
        controller_->perform(Action::SignIn);
        client.reauthenticated = Reauthentication::Ignored;
        client.setSession(samples::session());
        FakeClient::finish<void>(client.pendingSignIn, {});
        return describe(Reauthentication::Ignored)->title;
    }
    // "sign-out after a failure": what the sign-out says is not what the failure said.
    FakeClient &client = startSignedIn();
    FakeClient::finish<void>(client.pendingPreparation, failure(unreachable()));
    QCoreApplication::processEvents();
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, samples::offlineReceipt());
    return describe(samples::offlineReceipt())->title;
}

Happening TestSignInControllerNotices::happening(const QString &name) {
    if (name == "activation"_L1) {
        return [this] { controller_->checkDue(); };
    }
    if (name == "minimised, then restored"_L1) { // the window is activated twice
        return [this] {
            controller_->checkDue();
            controller_->checkDue();
        };
    }
    if (name == "network back, or awake again"_L1) {
        return [this] { controller_->catchUp(); };
    }
    return [this] { // another window or process has changed what is stored
        newest_->setSession(newest_->currentSession);
        newest_->setProblem(std::nullopt);
        newest_->setUnfinished(false);
    };
}

void TestSignInControllerNotices::noticeOutlivesWhatHappensToTheWindow_data() {
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("event");
    for (const auto &notice :
         {u"ended at a refresh"_s, u"ended by another window"_s, u"ended at the start"_s,
          u"sign-in failed"_s, u"signed in unasked"_s, u"sign-out after a failure"_s}) {
        for (const auto &event : {u"activation"_s, u"minimised, then restored"_s,
                                  u"network back, or awake again"_s, u"another window"_s}) {
            QTest::addRow("%s, %s", qPrintable(notice), qPrintable(event)) << notice << event;
        }
    }
}

void TestSignInControllerNotices::noticeOutlivesWhatHappensToTheWindow() {
    QFETCH(QString, notice);
    QFETCH(QString, event);
    const QString title = produce(notice);
    QTRY_VERIFY(titles().contains(title));
    happening(event)();
    QCoreApplication::processEvents();
    QCOMPARE(titles(), QStringList{title});
    const bool aboutSession =
        controller_->state().notices.first().kind == Notice::Kind::AboutSession;
    controller_->perform(aboutSession ? Action::DismissSessionNotice : Action::Dismiss);
    QVERIFY(titles().isEmpty());
}

void TestSignInControllerNotices::sessionsEndOutlivesOtherOperations() {
    const QString title = produce(u"ended at a refresh"_s);
    QTRY_COMPARE(titles(), QStringList{title});
    controller_->perform(Action::FinishSignOut); // another banner's
    FakeClient::finish<void>(newest_->pendingFinish, failure(unreachable()));
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(titles().first(), title);
    controller_->perform(Action::Dismiss); // the other one
    QCOMPARE(titles(), QStringList{title});
    controller_->perform(Action::SignIn);
    QVERIFY(titles().isEmpty());
}

void TestSignInControllerNotices::sessionsEndIsForgottenWhereTheSessionIsBack() {
    produce(u"ended at the start"_s);
    QTRY_COMPARE(titles().size(), 1);
    controller_->perform(Action::StoreAgain);
    newest_->currentSession = samples::session();
    FakeClient::finish<void>(newest_->pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    QVERIFY(titles().isEmpty());
}

void TestSignInControllerNotices::offlineIsOverWhenTheProviderAnswers() {
    FakeClient &client = startSignedIn();
    FakeClient::finish<void>(client.pendingPreparation, failure(unreachable()));
    QTRY_COMPARE(titles().size(), 1);
    QCOMPARE(controller_->state().notices.first().kind, Notice::Kind::Event);
    controller_->catchUp();
    QTRY_VERIFY(client.pendingPreparation);
    FakeClient::finish<void>(client.pendingPreparation, {});
    QTRY_VERIFY(titles().isEmpty());
}

void TestSignInControllerNotices::nothingIsTriedAgainThatASignOutHasOvertaken() {
    const QString title = produce(u"sign-out after a failure"_s);
    QTRY_COMPARE(titles(), QStringList{title});
    const int before = newest_->preparations;
    controller_->perform(Action::TryAgain);
    QCOMPARE(newest_->preparations, before);
    QCOMPARE(newest_->prompts.size(), 1); // what is left to do is to sign in
}

BIFROST_TEST(TestSignInControllerNotices, QCoreApplication)
#include "tst_signincontroller_notices.moc"
