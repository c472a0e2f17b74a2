// SPDX-License-Identifier: Apache-2.0
// What a sign-in leaves to be known.
#include "managerbench.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

class TestSessionManagerSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        process_ = std::make_unique<Process>(*world_);
    }
    void cleanup() {
        process_.reset();
        world_.reset();
    }

    void reauthenticationIsThatOfTheLastSignInThatSucceeded() {
        SessionManager &manager = process_->manager;
        QCOMPARE(manager.reauthentication(), Reauthentication::NotRequested);
        SignInOptions options;
        options.prompt = Prompt::Login;
        const auto signIn = manager.signIn(options);
        QTRY_COMPARE(manager.activity(), Activity::WaitingForBrowser);
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(signIn));
        QCOMPARE(manager.reauthentication(), Reauthentication::Confirmed);
        const auto cancelled = manager.signIn({});
        manager.cancel();
        QVERIFY(finished(cancelled));
        QCOMPARE(manager.reauthentication(), Reauthentication::Confirmed);
        QVERIFY(process_->signIn());
        QCOMPARE(manager.reauthentication(), Reauthentication::NotRequested);
    }

    void takenPortIsForgottenWithTheAttempt() {
        world_->listeners.configuredPortIsFree = false;
        QFuture<Result<Session>> signIn;
        QVERIFY(process_->beginSignIn(signIn));
        QVERIFY(process_->manager.takenPort());
        process_->manager.cancel();
        QVERIFY(finished(signIn));
        QVERIFY(!process_->manager.takenPort());
    }

private:
    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<Process> process_;
};

BIFROST_TEST(TestSessionManagerSignIn, QCoreApplication)
#include "tst_sessionmanager_signin.moc"
