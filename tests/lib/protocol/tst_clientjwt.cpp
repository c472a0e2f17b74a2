// SPDX-License-Identifier: Apache-2.0
#include "protocol/clientjwt.h"

#include "../jose/privatekeys.h"
#include "doubles/signingkey.h"
#include "jose/jws.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

PrivateKey keyOf(const QByteArray &jwk) {
    return *PrivateKey::fromJwk(Secret(jwk));
}

ClientJwtSigner signer() {
    const PrivateKey key = keyOf(test::rfc7515RsaKey());
    return {u"client"_s, u"https://op.example.com"_s, key, &signingAlgorithm(key, {})};
}

QJsonObject verified(const Secret &compact, const PrivateKey &key) {
    QJsonObject jwk = key.publicJwk();
    jwk.insert("kid"_L1, QString::fromUtf8(key.keyId()));
    const auto payload = Jws::parse(compact.reveal())->verify(*JwkSet::parse(test::jwkSet({jwk})));
    return payload ? QJsonDocument::fromJson(*payload).object() : QJsonObject();
}

} // namespace

class TestClientJwt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assertsTheClientToTheIssuerForAMinute() {
        const auto assertion = clientAssertion(signer(), now);
        QVERIFY(assertion);
        const QJsonObject claims = verified(*assertion, signer().key);
        QCOMPARE(claims.value("iss"_L1), u"client"_s);
        QCOMPARE(claims.value("sub"_L1), u"client"_s);
        QCOMPARE(claims.value("aud"_L1), QJsonValue(u"https://op.example.com"_s)); // no list
        QCOMPARE(claims.value("iat"_L1).toInteger(), 1'800'000'000);
        QCOMPARE(claims.value("exp"_L1).toInteger(), 1'800'000'060);
        QCOMPARE(claims.value("jti"_L1).toString().size(), 43);
        QCOMPARE(claims.size(), 6);
    }

    void namesTheKeyThatHasAnId() {
        const QJsonObject header = Jws::parse(clientAssertion(signer(), now)->reveal())->header();
        QCOMPARE(header, (QJsonObject{{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"rsa-1"_s}}));
        const PrivateKey nameless = keyOf(test::rfc7515EcKey());
        const ClientJwtSigner other{u"client"_s, u"https://op.example.com"_s, nameless,
                                    &signingAlgorithm(nameless, {})};
        QCOMPARE(Jws::parse(clientAssertion(other, now)->reveal())->header(),
                 (QJsonObject{{u"alg"_s, u"ES256"_s}}));
    }

    void noTwoAreTheSame() {
        QVERIFY(!(*clientAssertion(signer(), now) == *clientAssertion(signer(), now)));
    }

    void claimsOfTheCallerNeverReplaceItsOwn() {
        const auto jwt = signClientJwt(
            signer(), u"type"_s, {{u"iss"_s, u"evil"_s}, {u"aud"_s, 1}, {u"other"_s, 2}}, now);
        const QJsonObject claims = verified(*jwt, signer().key);
        QCOMPARE(claims.value("iss"_L1), u"client"_s);
        QCOMPARE(claims.value("aud"_L1), u"https://op.example.com"_s);
        QCOMPARE(claims.value("other"_L1).toInt(), 2);
        QCOMPARE(Jws::parse(jwt->reveal())->header().value("typ"_L1), u"type"_s);
    }

    void signsWithWhatTheProviderSupports_data() {
        QTest::addColumn<QByteArray>("jwk");
        QTest::addColumn<QStringList>("supported");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray rsa = test::rfc7515RsaKey();
        const QByteArray ec = test::rfc7515EcKey();
        QTest::newRow("RSA, nothing listed") << rsa << QStringList() << QByteArray("RS256");
        QTest::newRow("RSA, PSS listed")
            << rsa << QStringList{u"RS256"_s, u"PS256"_s, u"ES256"_s} << QByteArray("PS256");
        QTest::newRow("RSA, another hash") << rsa << QStringList{u"RS512"_s} << QByteArray("RS512");
        QTest::newRow("RSA, none of ours")
            << rsa << QStringList{u"HS256"_s, u"none"_s} << QByteArray("RS256");
        QTest::newRow("EC") << ec << QStringList{u"RS256"_s, u"ES256"_s} << QByteArray("ES256");
        QTest::newRow("EC, RSA listed") << ec << QStringList{u"RS256"_s} << QByteArray("ES256");
    }
    void signsWithWhatTheProviderSupports() {
        QFETCH(QByteArray, jwk);
        QFETCH(QStringList, supported);
        QTEST(QByteArray(signingAlgorithm(keyOf(jwk), supported).name), "expected");
    }

    void hasAnAlgorithmForEachKey_data() {
        QTest::addColumn<QByteArray>("algorithm");
        for (const char *name : {"RS256", "ES256", "ES384", "ES512", "Ed25519", "Ed448"}) {
            QTest::newRow(name) << QByteArray(name);
        }
    }
    void hasAnAlgorithmForEachKey() {
        QFETCH(QByteArray, algorithm);
        const PrivateKey key = *PrivateKey::generate(*findAlgorithm(algorithm));
        for (const QStringList &supported : {QStringList(), QStringList{u"EdDSA"_s}}) {
            const ClientJwtSigner any{u"client"_s, u"https://op.example.com"_s, key,
                                      &signingAlgorithm(key, supported)};
            const auto assertion = clientAssertion(any, now);
            QVERIFY(assertion);
            QVERIFY(!verified(*assertion, key).isEmpty());
        }
    }
};

BIFROST_TEST(TestClientJwt, bifrost::test::NoApplication)
#include "tst_clientjwt.moc"
