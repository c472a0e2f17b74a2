// SPDX-License-Identifier: Apache-2.0
#include "cli/duration.h"
#include "support/testroom.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDuration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSecondsMinutesAndHours();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
};

void TestDuration::readsSecondsMinutesAndHours() {
    QCOMPARE(parseDuration(u"90"_s), std::optional(90s));
    QCOMPARE(parseDuration(u"90s"_s), std::optional(90s));
    QCOMPARE(parseDuration(u"5m"_s), std::optional(300s));
    QCOMPARE(parseDuration(u" 1h "_s), std::optional(3600s));
    QCOMPARE(parseDuration(u"24h"_s), std::optional(86400s));
    QCOMPARE(parseDuration(u"0"_s), std::optional(0s));
}

void TestDuration::refusesAnythingElse_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "m", "-5m", "+5m", "5 m", "5d", "1.5h", "25h", "86401",
                             "99999999999", "5mm", "0x10"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestDuration::refusesAnythingElse() {
    QFETCH(QString, text);
    QVERIFY(!parseDuration(text));
}

BIFROST_TEST(TestDuration, bifrost::test::NoApplication)
#include "tst_duration.moc"
