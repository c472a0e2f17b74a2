// SPDX-License-Identifier: Apache-2.0
#include "controllerfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestSessionControllerProxy : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        makeController();
        restore(start());
        ask_ = proxyLogin_.provider();
        proxyLogin_.decline();
        proxyLogin_.reconsider();
    }

    void showsTheQuestionUntilItIsAnswered() {
        const auto answer = ask_({u"answered:1"_s});
        QCOMPARE(controller_->state().proxyQuestion->proxy, u"answered:1"_s);
        controller_->answerProxy({u"ada"_s, Secret("pw")});
        QCOMPARE(answer.result()->user, u"ada"_s);
        QVERIFY(!controller_->state().proxyQuestion);
    }

    void cancelingTheSignInWithdrawsTheQuestion() {
        controller_->perform(Action::SignIn);
        const auto answer = ask_({u"canceled:1"_s});
        controller_->perform(Action::Cancel);
        QVERIFY(!answer.result());
        QVERIFY(!controller_->state().proxyQuestion);
    }

    void asksAgainOnlyWhenTheUserWantsTo() {
        const auto answer = ask_({u"declined:1"_s});
        controller_->perform(Action::DeclineProxy);
        QVERIFY(!answer.result());
        controller_->checkDue();
        QVERIFY(!ask_({u"declined:1"_s}).result());
        controller_->perform(Action::EnterProxyPassword);
        QVERIFY(newest_->pendingSignIn); // which failed last, or was never tried
        QVERIFY(!ask_({u"declined:1"_s}).isFinished());
        QVERIFY(controller_->state().proxyQuestion);
    }

private:
    ProxyCredentialsProvider ask_;
};

BIFROST_TEST(TestSessionControllerProxy, QCoreApplication)
#include "tst_sessioncontroller_proxy.moc"
