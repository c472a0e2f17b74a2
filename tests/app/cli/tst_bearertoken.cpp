// SPDX-License-Identifier: Apache-2.0
#include "cli/bearertoken.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestBearerToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheAudienceOfAJwt_data();
    void readsTheAudienceOfAJwt();
};

static QByteArray jwt(const QByteArray &claims) {
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray("{\"alg\":\"RS256\"}").toBase64(form) + '.' + claims.toBase64(form) + ".c2ln";
}

void TestBearerToken::readsTheAudienceOfAJwt_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QStringList>("audience");
    const QStringList none;
    QTest::newRow("text") << jwt("{\"aud\":\"https://api.example\"}")
                          << QStringList{u"https://api.example"_s};
    QTest::newRow("list") << jwt("{\"aud\":[\"a\",\"b\"]}") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("list with others") << jwt("{\"aud\":[1,\"b\",null]}") << QStringList{u"b"_s};
    QTest::newRow("none") << jwt("{\"sub\":\"x\"}") << none;
    QTest::newRow("number") << jwt("{\"aud\":7}") << none;
    QTest::newRow("no object") << jwt("[\"aud\"]") << none;
    QTest::newRow("no JSON") << jwt("aud") << none;
    QTest::newRow("opaque") << QByteArray("2YotnFZFEjr1zCsicMWpAA") << none;
    QTest::newRow("two parts") << QByteArray("a.b") << none;
    QTest::newRow("encrypted") << QByteArray("a.b.c.d.e") << none;
    QTest::newRow("no base64url") << QByteArray("a.%%%.c") << none;
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("huge") << jwt("{\"aud\":\"" + QByteArray(100000, 'x') + "\"}") << none;
}

void TestBearerToken::readsTheAudienceOfAJwt() {
    QFETCH(QByteArray, token);
    QFETCH(QStringList, audience);
    QCOMPARE(audienceOf(Secret(token)), audience);
}

BIFROST_TEST(TestBearerToken, bifrost::test::NoApplication)
#include "tst_bearertoken.moc"
