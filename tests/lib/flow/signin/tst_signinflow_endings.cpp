// SPDX-License-Identifier: Apache-2.0
#include "signinattempt.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestSignInFlowEndings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<FlowWorld>(); }
    void cleanup() { world_.reset(); }

    void cancelEndsItAtEveryStep_data() { addSteps(); }
    void cancelEndsItAtEveryStep() {
        SignInAttempt attempt(*world_);
        attempt.current.expectBegin();
        QTRY_COMPARE(world_->keychain.expected.size(), 1);
        const quint64 tab = goTo(QTest::currentDataTag(), attempt);
        const bool isStoring = QByteArrayView(QTest::currentDataTag()) == "keychain";
        attempt.flow->cancel();
        attempt.flow->cancel();
        if (isStoring) { // the user is signed in: nothing is left to cancel
            QVERIFY(!attempt.result.isFinished());
            world_->secrets.release();
            QVERIFY(finished(attempt.result));
            QVERIFY(attempt.result.result());
            QVERIFY(world_->keychain.expected.isEmpty());
            return;
        }
        QVERIFY(attempt.result.isFinished());
        QVERIFY(isCanceled(attempt.result.result().error()));
        QVERIFY(attempt.flow->browserUrl().isEmpty());
        QCOMPARE(attempt.flow->activity(), Activity::Idle);
        releaseAll();
        QVERIFY(world_->keychain.entries.isEmpty());
        QVERIFY(world_->keychain.expected.isEmpty());
        QVERIFY(!attempt.current.session());
        if (tab != 0) {
            QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::OutOfDate);
        }
        for (const auto &listener : std::as_const(world_->listeners.records)) {
            QVERIFY(listener->destroyed);
        }
    }

    void destroyedFlowLeavesNothingBehindAtEveryStep_data() { addSteps(); }
    void destroyedFlowLeavesNothingBehindAtEveryStep() {
        auto attempt = std::make_unique<SignInAttempt>(*world_);
        goTo(QTest::currentDataTag(), *attempt);
        const auto result = attempt->result;
        attempt.reset();
        QVERIFY(result.isFinished());
        QVERIFY(result.isCanceled());
        for (const auto &listener : std::as_const(world_->listeners.records)) {
            QVERIFY(listener->destroyed);
        }
        releaseAll();
    }

private:
    static void addSteps() {
        QTest::addColumn<int>("unused");
        for (const char *step : {"discovery", "browser", "token", "keys", "userinfo", "keychain"}) {
            QTest::newRow(step) << 0;
        }
    }

    /// Runs a sign-in up to the middle of `step`. Returns the tab that waits, or 0.
    quint64 goTo(QByteArrayView step, SignInAttempt &attempt) {
        if (step == "discovery") {
            world_->http.held = {FakeProvider::metadataPath()};
        } else if (step == "token") {
            world_->provider.holdsTokenRequests = true;
        } else if (step == "keys") {
            world_->http.held = {FakeProvider::keysPath()};
        } else if (step == "userinfo") {
            world_->http.held = {FakeProvider::userInfoPath()};
        }
        if (step == "discovery") {
            attempt.result = attempt.flow->start();
            settle();
            return 0;
        }
        [[maybe_unused]] const bool waits = attempt.startAndWait();
        if (step == "browser") {
            return 0;
        }
        if (step == "keychain") {
            settle(); // pending revocations have been read
            world_->secrets.holding = true;
        }
        const quint64 tab = world_->listeners.last().redirect(world_->provider.approval());
        settle();
        return tab;
    }

    void releaseAll() {
        world_->http.release();
        world_->provider.release();
        world_->secrets.release();
        settle();
    }

    std::unique_ptr<FlowWorld> world_;
};

BIFROST_TEST(TestSignInFlowEndings, QCoreApplication)
#include "tst_signinflow_endings.moc"
