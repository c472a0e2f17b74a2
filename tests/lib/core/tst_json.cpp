// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QtTest>

using namespace bifrost;

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsObjects();
    void refuses_data();
    void refuses();
    void readsNumbersBeyondADouble();
    void boundsTheDepth();
};

void TestJson::readsObjects() {
    const auto object = parseJsonObject(
        R"( {"s":"a\"\u00fc\\n","n":-1.5e+3,"z":0,"t":true,"f":false,"e":null,"a":[1,[],{}],"o":{"s":1}} )");
    QVERIFY(object);
    QCOMPARE(object->value(QLatin1String("s")).toString(), QStringLiteral(u"a\"\u00fc\\n"));
    QCOMPARE(object->value(QLatin1String("n")).toDouble(), -1500.0);
    QVERIFY(object->value(QLatin1String("e")).isNull());
    QVERIFY(parseJsonObject("{}"));
    QVERIFY(parseJsonObject("{\"\xc3\xbc\":1}"));
}

void TestJson::readsNumbersBeyondADouble() {
    const QByteArray digits(400, '9');
    const auto object = parseJsonObject("{\"a\":1e400,\"b\":-1e400,\"c\":[1e-400," + digits +
                                        "],\"d\":\"1e400\",\"e\":7}");
    QVERIFY(object);
    QCOMPARE(object->value(QLatin1String("a")).toDouble(), 1e308);
    QCOMPARE(object->value(QLatin1String("b")).toDouble(), -1e308);
    QCOMPARE(object->value(QLatin1String("c")).toArray().at(0).toDouble(1), 0.0);
    QCOMPARE(object->value(QLatin1String("c")).toArray().at(1).toDouble(), 1e308);
    QCOMPARE(object->value(QLatin1String("d")).toString(), QStringLiteral("1e400"));
    QCOMPARE(object->value(QLatin1String("e")).toInt(), 7);
}

void TestJson::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html></html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("string") << QByteArray("\"a\"");
    QTest::newRow("cut off") << QByteArray("{\"a\":1");
    QTest::newRow("two objects") << QByteArray("{}{}");
    QTest::newRow("trailing comma") << QByteArray("{\"a\":1,}");
    QTest::newRow("comment") << QByteArray("{}//");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("leading zero") << QByteArray("{\"a\":01}");
    QTest::newRow("plus") << QByteArray("{\"a\":+1}");
    QTest::newRow("not a number") << QByteArray("{\"a\":NaN}");
    QTest::newRow("raw line end") << QByteArray("{\"a\":\"\n\"}");
    QTest::newRow("unknown escape") << QByteArray("{\"a\":\"\\x41\"}");
    QTest::newRow("short escape") << QByteArray("{\"a\":\"\\u12\"}");
    QTest::newRow("null byte") << QByteArray("{\"a\":1}\0", 8);
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("cut UTF-8") << QByteArray("{\"a\":\"\xc3\"}");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("member twice") << QByteArray(R"({"iss":"a","iss":"b"})");
    QTest::newRow("member twice, escaped") << QByteArray(R"({"iss":"a","\u0069ss":"b"})");
    QTest::newRow("inner member twice") << QByteArray(R"({"a":[{"b":1,"b":1}]})");
}

void TestJson::refuses() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseJsonObject(text));
}

void TestJson::boundsTheDepth() {
    const auto nested = [](int depth) {
        return QByteArray("{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}');
    };
    QVERIFY(parseJsonObject(nested(30)));
    QVERIFY(!parseJsonObject(nested(40)));
    QVERIFY(!parseJsonObject(nested(1000000)));
    QVERIFY(!parseJsonObject(QByteArray("{\"a\":").repeated(100000)));
}

BIFROST_TEST(TestJson, bifrost::test::NoApplication)
#include "tst_json.moc"
