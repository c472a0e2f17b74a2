// SPDX-License-Identifier: Apache-2.0
#include "controllerfixture.h"
#include "session/startwatch.h"
#include "support/testroom.h"

#include <QSignalSpy>

class TestStartWatch : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }
    void knownWithTheAnswerAndOverWithTheFrame();
    void frameBeforeTheAnswerIsNotTheEnd();
    void nothingToRestoreIsKnownAtOnce();
    void slowKeychainDelaysTheWindowAndTheRestForMoments();
    void eachIsReportedOnce();
};

void TestStartWatch::knownWithTheAnswerAndOverWithTheFrame() {
    FakeClient &client = start();
    StartWatch watch(*controller_);
    QSignalSpy known(&watch, &StartWatch::known);
    QSignalSpy over(&watch, &StartWatch::over);
    watch.begin();
    QVERIFY(known.isEmpty());
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(controller_->state().phase, Phase::SignedIn);
    QVERIFY(over.isEmpty());
    watch.noteFirstFrame();
    QVERIFY(over.isEmpty()); // the event loop paints first
    QTRY_COMPARE(over.size(), 1);
}

void TestStartWatch::frameBeforeTheAnswerIsNotTheEnd() {
    FakeClient &client = start();
    StartWatch watch(*controller_);
    QSignalSpy over(&watch, &StartWatch::over);
    watch.begin();
    watch.noteFirstFrame();
    QCoreApplication::processEvents();
    QVERIFY(over.isEmpty());
    restore(client);
    QTRY_COMPARE(over.size(), 1);
}

void TestStartWatch::nothingToRestoreIsKnownAtOnce() {
    controller_->configure(std::nullopt);
    StartWatch watch(*controller_);
    const QSignalSpy known(&watch, &StartWatch::known);
    watch.begin();
    QCOMPARE(known.size(), 1);
}

void TestStartWatch::slowKeychainDelaysTheWindowAndTheRestForMoments() {
    start(); // nobody answers
    StartWatch watch(*controller_);
    QSignalSpy known(&watch, &StartWatch::known);
    QSignalSpy over(&watch, &StartWatch::over);
    watch.begin();
    QTRY_COMPARE(known.size(), 1);
    watch.noteFirstFrame();
    QTRY_COMPARE(over.size(), 1);
    QCOMPARE(controller_->state().phase, Phase::Restoring);
}

void TestStartWatch::eachIsReportedOnce() {
    FakeClient &client = start();
    StartWatch watch(*controller_);
    QSignalSpy known(&watch, &StartWatch::known);
    QSignalSpy over(&watch, &StartWatch::over);
    watch.begin();
    watch.noteFirstFrame();
    restore(client);
    QTRY_COMPARE(over.size(), 1);
    controller_->report({});
    watch.noteFirstFrame();
    QCoreApplication::processEvents();
    QCOMPARE(known.size(), 1);
    QCOMPARE(over.size(), 1);
}

BIFROST_TEST(TestStartWatch, QCoreApplication)
#include "tst_startwatch.moc"
