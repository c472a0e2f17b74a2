// SPDX-License-Identifier: Apache-2.0
#include "session/requestlog.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

Configuration with(const QString &value) {
    Configuration configuration;
    Layer layer;
    layer.values.insert(Setting::RecordRequests, value);
    configuration.setLayer(Source::User, layer);
    return configuration;
}

} // namespace

class TestRequestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsUnlessItIsSwitchedOff() {
        RequestLog log;
        log.configure(Configuration());
        QVERIFY(log.extended({}).requests.isRecording);
        QSignalSpy changes(&log, &RequestLog::changed);
        log.configure(with(u"off"_s));
        QVERIFY(!log.extended({}).requests.isRecording);
        QCOMPARE(log.makeTrace()->recording(), ProtocolTrace::Recording::Off);
        log.configure(with(u"nonsense"_s)); // reported elsewhere; the default applies
        QVERIFY(log.extended({}).requests.isRecording);
        QCOMPARE(changes.size(), 2);
    }

    void switchingOffConcernsTheAccountsThatAreNotShown() {
        RequestLog log;
        const auto first = log.makeTrace();
        const auto second = log.makeTrace();
        log.show(second);
        log.configure(with(u"off"_s));
        QCOMPARE(first->recording(), ProtocolTrace::Recording::Off);
        QCOMPARE(second->recording(), ProtocolTrace::Recording::Off);
    }

    void showsTheTraceOfOneClient() {
        RequestLog log;
        const auto first = log.makeTrace();
        const auto second = log.makeTrace();
        log.show(first);
        QSignalSpy changes(&log, &RequestLog::changed);
        second->setRecording(ProtocolTrace::Recording::Off);
        QCOMPARE(changes.size(), 0);
        QVERIFY(log.extended({}).requests.isRecording);
        log.show(second);
        QCOMPARE(changes.size(), 1);
        QVERIFY(!log.extended({}).requests.isRecording);
        first->setRecording(ProtocolTrace::Recording::Off);
        QCOMPARE(changes.size(), 1);
    }

    void eachChangeIsAnotherView() {
        RequestLog log;
        const RequestsView before = log.extended({}).requests;
        QVERIFY(before == log.extended({}).requests);
        log.configure(with(u"off"_s));
        QVERIFY(!(before == log.extended({}).requests));
    }
};

BIFROST_TEST(TestRequestLog, QCoreApplication)
#include "tst_requestlog.moc"
