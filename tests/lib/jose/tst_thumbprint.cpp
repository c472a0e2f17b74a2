// SPDX-License-Identifier: Apache-2.0
#include "jose/thumbprint.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rsaKey =
    R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aP)"
    "FFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5"
    "v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-"
    "bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\","
    R"("e":"AQAB","alg":"RS256","kid":"2011-04-29"})";
const QByteArray ecKey = R"({"kty":"EC","x":"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",)"
                         R"("y":"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA","crv":"P-256"})";
const QByteArray okpKey =
    R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";

QJsonObject objectOf(const QByteArray &json) {
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestThumbprint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsPublished_data();
    void isAsPublished();
    void dependsOnRequiredMembersAlone();
    void isEmptyForAnythingElse_data();
    void isEmptyForAnythingElse();
};

void TestThumbprint::isAsPublished_data() {
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QByteArray>("thumbprint");
    QTest::newRow("RFC 7638 §3.1")
        << rsaKey << QByteArray("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    QTest::newRow("RFC 9449 §6.1")
        << ecKey << QByteArray("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
    QTest::newRow("RFC 8037 §A.3")
        << okpKey << QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
}

void TestThumbprint::isAsPublished() {
    QFETCH(QByteArray, jwk);
    QTEST(jwkThumbprint(objectOf(jwk)), "thumbprint");
}

void TestThumbprint::dependsOnRequiredMembersAlone() {
    QJsonObject jwk = objectOf(ecKey);
    const QByteArray thumbprint = jwkThumbprint(jwk);
    jwk.insert("kid"_L1, u"another"_s);
    jwk.insert("n"_L1, u"AQAB"_s);
    QCOMPARE(jwkThumbprint(jwk), thumbprint);
    jwk.insert("y"_L1, u"AQAB"_s);
    QVERIFY(jwkThumbprint(jwk) != thumbprint);
}

void TestThumbprint::isEmptyForAnythingElse_data() {
    QTest::addColumn<QByteArray>("jwk");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("shared secret") << QByteArray(R"({"kty":"oct","k":"AA"})");
    QTest::newRow("no curve") << QByteArray(R"({"kty":"EC","x":"AA","y":"AA"})");
    QTest::newRow("number") << QByteArray(R"({"kty":"OKP","crv":"Ed25519","x":1})");
}

void TestThumbprint::isEmptyForAnythingElse() {
    QFETCH(QByteArray, jwk);
    QCOMPARE(jwkThumbprint(objectOf(jwk)), QByteArray());
}

BIFROST_TEST(TestThumbprint, bifrost::test::NoApplication)
#include "tst_thumbprint.moc"
