// SPDX-License-Identifier: Apache-2.0
#include "session/recordheader.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestRecordHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrote();
    void knowsItsRecord();
    void refusesOtherHeaders_data();
    void refusesOtherHeaders();
};

void TestRecordHeader::readsWhatItWrote() {
    const auto written = RecordHeader::of("record", 3, 7);
    QVERIFY(!written.toLine().contains('\n'));
    const auto read = RecordHeader::parse(written.toLine());
    QVERIFY(read);
    QCOMPARE(read->generation, 7);
    QCOMPARE(read->parts, 3);
    QCOMPARE(read->length, 6);
    QVERIFY(read->matches("record"));
}

void TestRecordHeader::knowsItsRecord() {
    const auto header = RecordHeader::of("record", 0, 0);
    QVERIFY(!header.matches("recorD"));
    QVERIFY(!header.matches("recor"));
    QVERIFY(!header.matches("records"));
}

void TestRecordHeader::refusesOtherHeaders_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(expected);
    };
    row("", "Corrupt");
    row("{", "Corrupt");
    row("[]", "Corrupt");
    row(R"({"format":1,"generation":0,"parts":0,"length":0})", "Corrupt");
    row(R"({"format":3})", "NewerVersion");
    row(R"({"format":"2","generation":0,"parts":0,"length":0})", "Corrupt");
    row(R"({"format":2,"generation":-1,"parts":0,"length":0})", "Corrupt");
    row(R"({"format":2,"generation":0,"parts":1001,"length":0})", "Corrupt");
    row(R"({"format":2,"generation":0,"parts":0.5,"length":0})", "Corrupt");
    row(R"({"format":2,"generation":0,"parts":0,"length":1e12})", "Corrupt");
    row(R"({"format":2,"generation":0,"parts":0})", "Corrupt");
}

void TestRecordHeader::refusesOtherHeaders() {
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    QCOMPARE(outcome(RecordHeader::parse(line)).section(u':', 0, 0), u"StorageError "_s + expected);
}

BIFROST_TEST(TestRecordHeader, bifrost::test::NoApplication)
#include "tst_recordheader.moc"
