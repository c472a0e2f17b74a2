// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "trace/protocoltraceprivate.h"

#include <QSignalSpy>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestProtocolTrace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsStepsInTheirOrderAndReportsEachChange() {
        ProtocolTrace trace;
        QSignalSpy changes(&trace, &ProtocolTrace::changed);
        auto &writer = ProtocolTracePrivate::of(trace);
        const quint64 first = writer.add({.isPending = true});
        const quint64 second = writer.add({});
        writer.change(first, [](ProtocolStep &step) { step.isPending = false; });
        QCOMPARE(trace.steps().size(), 2);
        QCOMPARE(trace.steps().constLast().id, second);
        QVERIFY(!trace.steps().constFirst().isPending);
        QCOMPARE(changes.size(), 3);
    }

    void removesTheOldestStepsBeyondTheNumber() {
        ProtocolTrace trace;
        auto &writer = ProtocolTracePrivate::of(trace);
        for (int i = 0; i < ProtocolTrace::maximumSteps + 5; ++i) {
            writer.add({});
        }
        QCOMPARE(trace.steps().size(), ProtocolTrace::maximumSteps);
        QCOMPARE(trace.steps().constFirst().id, quint64{6});
        writer.change(1, [](ProtocolStep &) { QFAIL("it is gone"); });
    }

    void removesTheOldestStepsBeyondTheSize() {
        ProtocolTrace trace;
        auto &writer = ProtocolTracePrivate::of(trace);
        const ProtocolStep::Field large{.name = u"n"_s,
                                        .value = QString(ProtocolTrace::maximumSize / 2, u'x')};
        const quint64 first = writer.add({.request = {large}});
        writer.add({});
        writer.change(2, [&](ProtocolStep &step) { step.response = {large}; });
        QCOMPARE(trace.steps().size(), 1);
        QVERIFY(trace.steps().constFirst().id != first);
        trace.clear();
        writer.add({.request = {large}}); // what was cleared does not count
        writer.add({});
        QCOMPARE(trace.steps().size(), 2);
    }

    void switchingOffForgetsEverything() {
        ProtocolTrace trace;
        ProtocolTracePrivate::of(trace).add({});
        QSignalSpy changes(&trace, &ProtocolTrace::changed);
        trace.setRecording(ProtocolTrace::Recording::Off);
        QVERIFY(trace.steps().isEmpty());
        trace.setRecording(ProtocolTrace::Recording::Off);
        QCOMPARE(changes.size(), 1);
        trace.setRecording(ProtocolTrace::Recording::On);
        QCOMPARE(changes.size(), 2);
    }
};

BIFROST_TEST(TestProtocolTrace, QCoreApplication)
#include "tst_protocoltrace.moc"
