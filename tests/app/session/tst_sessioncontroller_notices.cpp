// SPDX-License-Identifier: Apache-2.0
// Notices stay until they are closed or are no longer true.
#include "controllerfixture.h"
#include "notices/errortext.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

using Happening = std::function<void()>;

namespace {

OAuthErrorResponse refusal(const QString &error) {
    return {OAuthErrorResponse::Endpoint::Token, error, {}, 400};
}

} // namespace

class TestSessionControllerNotices : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }
    void noticeOutlivesEventsOfTheWindow_data();
    void noticeOutlivesEventsOfTheWindow();
    void sessionNoticeOutlivesOtherOperations();
    void sessionNoticeIsRemovedWhenTheSessionIsRestored();
    void offlineNoticeIsRemovedWhenTheProviderAnswers();
    void operationSupersededByASignOutIsNotRetried();

private:
    /// Causes the notice of this name, and returns its title.
    QString produce(const QString &notice);
    [[nodiscard]] Happening happening(const QString &name);
    [[nodiscard]] QStringList titles() const;
    void loseSession(FakeClient &client);
};

QStringList TestSessionControllerNotices::titles() const {
    QStringList titles;
    for (const Notice &notice : controller_->state().notices) {
        titles.append(notice.title);
    }
    return titles;
}

void TestSessionControllerNotices::loseSession(FakeClient &client) {
    client.currentSession->accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-30);
    const int before = client.refreshes;
    controller_->checkDue();
    QTRY_COMPARE(client.refreshes, before + 1);
    client.setSession(std::nullopt);
    FakeClient::finish<void>(client.pendingRefresh, failure(refusal(u"invalid_grant"_s)));
}

QString TestSessionControllerNotices::produce(const QString &notice) {
    if (notice == "ended at a refresh"_L1) {
        FakeClient &client = startSignedIn();
        FakeClient::finish<void>(client.pendingPreparation, {});
        QCoreApplication::processEvents();
        loseSession(client);
        return u"The provider no longer accepts this session"_s;
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
        return u"Your session has ended"_s;
    }
    if (notice == "ended at the start"_L1) {
        FakeClient &client = start();
        FakeClient::finish<void>(client.pendingRestore, failure(refusal(u"invalid_grant"_s)));
        return u"The provider no longer accepts this session"_s;
    }
    if (notice == "sign-in failed"_L1) {
        FakeClient &client = start();
        restore(client);
        controller_->perform(Action::SignIn);
        FakeClient::finish<void>(client.pendingSignIn, failure(refusal(u"access_denied"_s)));
        return u"The provider denied access"_s;
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
    // "sign-out after a failure": the notice of the sign-out replaces that of the failure.
    FakeClient &client = startSignedIn();
    FakeClient::finish<void>(client.pendingPreparation, failure(unreachable()));
    QCoreApplication::processEvents();
    controller_->perform(Action::SignOut);
    client.setSession(std::nullopt);
    FakeClient::finish<SignOutReceipt>(client.pendingSignOut, samples::offlineReceipt());
    return describe(samples::offlineReceipt())->title;
}

Happening TestSessionControllerNotices::happening(const QString &name) {
    if (name == "activation"_L1) {
        return [this] { controller_->checkDue(); };
    }
    if (name == "minimized, then restored"_L1) { // the window is activated twice
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

void TestSessionControllerNotices::noticeOutlivesEventsOfTheWindow_data() {
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("event");
    for (const auto &notice :
         {u"ended at a refresh"_s, u"ended by another window"_s, u"ended at the start"_s,
          u"sign-in failed"_s, u"signed in unasked"_s, u"sign-out after a failure"_s}) {
        for (const auto &event : {u"activation"_s, u"minimized, then restored"_s,
                                  u"network back, or awake again"_s, u"another window"_s}) {
            QTest::addRow("%s, %s", qPrintable(notice), qPrintable(event)) << notice << event;
        }
    }
}

void TestSessionControllerNotices::noticeOutlivesEventsOfTheWindow() {
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

void TestSessionControllerNotices::sessionNoticeOutlivesOtherOperations() {
    const QString title = produce(u"ended at a refresh"_s);
    QTRY_COMPARE(titles(), QStringList{title});
    controller_->perform(Action::FinishSignOut); // of another notice
    FakeClient::finish<void>(newest_->pendingFinish, failure(unreachable()));
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(titles().first(), title);
    controller_->perform(Action::Dismiss); // the other one
    QCOMPARE(titles(), QStringList{title});
    controller_->perform(Action::SignIn);
    QVERIFY(titles().isEmpty());
}

void TestSessionControllerNotices::sessionNoticeIsRemovedWhenTheSessionIsRestored() {
    produce(u"ended at the start"_s);
    QTRY_COMPARE(titles().size(), 1);
    controller_->perform(Action::StoreAgain);
    newest_->currentSession = samples::session();
    FakeClient::finish<void>(newest_->pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    QVERIFY(titles().isEmpty());
}

void TestSessionControllerNotices::offlineNoticeIsRemovedWhenTheProviderAnswers() {
    FakeClient &client = startSignedIn();
    FakeClient::finish<void>(client.pendingPreparation, failure(unreachable()));
    QTRY_COMPARE(titles().size(), 1);
    QCOMPARE(controller_->state().notices.first().kind, Notice::Kind::Event);
    controller_->catchUp();
    QTRY_VERIFY(client.pendingPreparation);
    FakeClient::finish<void>(client.pendingPreparation, {});
    QTRY_VERIFY(titles().isEmpty());
}

void TestSessionControllerNotices::operationSupersededByASignOutIsNotRetried() {
    const QString title = produce(u"sign-out after a failure"_s);
    QTRY_COMPARE(titles(), QStringList{title});
    const int before = newest_->preparations;
    controller_->perform(Action::TryAgain);
    QCOMPARE(newest_->preparations, before);
    QCOMPARE(newest_->prompts.size(), 1); // signs in instead
}

BIFROST_TEST(TestSessionControllerNotices, QCoreApplication)
#include "tst_sessioncontroller_notices.moc"
