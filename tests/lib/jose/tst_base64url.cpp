// SPDX-License-Identifier: Apache-2.0
#include "jose/base64url.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestBase64Url : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodesAndEncodes_data();
    void decodesAndEncodes();
    void refuses_data();
    void refuses();
};

void TestBase64Url::decodesAndEncodes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("_w") << QByteArray("\xff");
    QTest::newRow("two bytes") << QByteArray("--4") << QByteArray("\xfb\xee");
    QTest::newRow("three bytes") << QByteArray("AAAA") << QByteArray("\0\0\0", 3);
    // RFC 7515 §C
    QTest::newRow("RFC 7515") << QByteArray("A-z_4ME") << QByteArray("\x03\xec\xff\xe0\xc1");
}

void TestBase64Url::decodesAndEncodes() {
    QFETCH(QByteArray, text);
    const auto decoded = decodeBase64Url(text);
    QVERIFY(decoded);
    QTEST(*decoded, "bytes");
    QCOMPARE(encodeBase64Url(*decoded), text);
}

void TestBase64Url::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("_w==");
    QTest::newRow("padding alone") << QByteArray("=");
    QTest::newRow("standard alphabet, slash") << QByteArray("/w");
    QTest::newRow("standard alphabet, plus") << QByteArray("++4");
    QTest::newRow("stray bits after one byte") << QByteArray("_x");
    QTest::newRow("stray bits after two bytes") << QByteArray("--5");
    QTest::newRow("one character too many") << QByteArray("AAAAA");
    QTest::newRow("space inside") << QByteArray("AA AA");
    QTest::newRow("line end behind") << QByteArray("AAAA\n");
    QTest::newRow("null byte") << QByteArray("AA\0AA", 5);
    QTest::newRow("not ASCII") << QByteArray("AAA\xc3\xa4");
}

void TestBase64Url::refuses() {
    QFETCH(QByteArray, text);
    QVERIFY(!decodeBase64Url(text));
}

BIFROST_TEST(TestBase64Url, bifrost::test::NoApplication)
#include "tst_base64url.moc"
