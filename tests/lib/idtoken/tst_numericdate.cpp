// SPDX-License-Identifier: Apache-2.0
#include "idtoken/numericdate.h"
#include "support/testroom.h"

#include <QJsonObject>
#include <QtTest>

#include <limits>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestNumericDate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSeconds_data();
    void readsSeconds();
    void refuses_data();
    void refuses();
};

void TestNumericDate::readsSeconds_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("time");
    QTest::newRow("whole") << QJsonValue(1300819380) << u"2011-03-22T18:43:00.000Z"_s;
    QTest::newRow("fraction") << QJsonValue(1300819380.25) << u"2011-03-22T18:43:00.250Z"_s;
    QTest::newRow("beginning") << QJsonValue(0) << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("beyond 2038") << QJsonValue(4102444800.0) << u"2100-01-01T00:00:00.000Z"_s;
}

void TestNumericDate::readsSeconds() {
    QFETCH(QJsonValue, value);
    const auto time = numericDate(value);
    QVERIFY(time);
    QCOMPARE(time->timeSpec(), Qt::UTC);
    QTEST(time->toString(Qt::ISODateWithMs), "time");
}

void TestNumericDate::refuses_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("digits in a string") << QJsonValue(u"1300819380"_s);
    QTest::newRow("boolean") << QJsonValue(true);
    QTest::newRow("object") << QJsonValue(QJsonObject());
    QTest::newRow("negative") << QJsonValue(-1);
    QTest::newRow("milliseconds") << QJsonValue(1300819380000.0);
    QTest::newRow("huge") << QJsonValue(std::numeric_limits<double>::max());
    QTest::newRow("64 bits") << QJsonValue(std::numeric_limits<qint64>::max());
}

void TestNumericDate::refuses() {
    QFETCH(QJsonValue, value);
    QVERIFY(!numericDate(value));
}

BIFROST_TEST(TestNumericDate, bifrost::test::NoApplication)
#include "tst_numericdate.moc"
