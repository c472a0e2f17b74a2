// SPDX-License-Identifier: Apache-2.0
#include "doubles/signingkey.h"
#include "jose/jwk.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::SigningKey;

class TestJwk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsEveryAlgorithm_data();
    void acceptsEveryAlgorithm();
    void acceptsHarmlessMembers_data();
    void acceptsHarmlessMembers();
    void refuses_data();
    void refuses();
    void acceptsSizeOfRsaKey_data();
    void acceptsSizeOfRsaKey();
    void refusesSizeOfRsaKey_data();
    void refusesSizeOfRsaKey();
    void refusesMissingMember_data();
    void refusesMissingMember();
    void allowsOnlyWhatItIsFor_data();
    void allowsOnlyWhatItIsFor();
};

void TestJwk::acceptsEveryAlgorithm_data() {
    QTest::addColumn<QByteArray>("algorithm");
    for (const QByteArray &name : test::signatureAlgorithms()) {
        QTest::newRow(name.constData()) << name;
    }
}

void TestJwk::acceptsEveryAlgorithm() {
    QFETCH(QByteArray, algorithm);
    QJsonObject object = SigningKey::forAlgorithm(algorithm).publicJwk();
    object.insert("kid"_L1, u"k1"_s);
    object.insert("alg"_L1, QString::fromLatin1(algorithm));
    const auto key = Jwk::parse(object);
    QCOMPARE(test::outcome(key), u"ok"_s);
    QCOMPARE(key->keyId(), QByteArray("k1"));
    QVERIFY(key->allows(*findAlgorithm(algorithm)));
}

void TestJwk::acceptsHarmlessMembers_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("use") << u"use"_s << QJsonValue(u"sig"_s);
    QTest::newRow("key_ops") << u"key_ops"_s << QJsonValue(QJsonArray{u"verify"_s});
    QTest::newRow("certificate") << u"x5t"_s << QJsonValue(u"abc"_s);
    for (const auto &name : {u"use"_s, u"key_ops"_s, u"alg"_s, u"kid"_s, u"d"_s}) {
        QTest::addRow("%s null", qPrintable(name)) << name << QJsonValue(QJsonValue::Null);
    }
    QTest::newRow("unknown") << u"example"_s << QJsonValue(1);
}

void TestJwk::acceptsHarmlessMembers() {
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject object = SigningKey::forAlgorithm("RS256").publicJwk();
    object.insert(name, value);
    QCOMPARE(test::outcome(Jwk::parse(object)), u"ok"_s);
}

void TestJwk::refuses_data() {
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *title, const char *algorithm, const char *name,
                        const QJsonValue &value) {
        QTest::newRow(title) << QByteArray(algorithm) << QString::fromLatin1(name) << value;
    };
    row("symmetric", "RS256", "kty", u"oct"_s);
    row("unknown type", "RS256", "kty", u"XYZ"_s);
    row("type in lower case", "RS256", "kty", u"rsa"_s);
    row("type is a number", "RS256", "kty", 1);
    row("for encryption", "RS256", "use", u"enc"_s);
    row("use is no string", "RS256", "use", 1);
    row("cannot verify", "RS256", "key_ops", QJsonArray{u"encrypt"_s});
    row("key_ops empty", "RS256", "key_ops", QJsonArray());
    row("key_ops is a string", "RS256", "key_ops", u"verify"_s);
    row("algorithm unknown", "RS256", "alg", u"RSA-OAEP"_s);
    row("algorithm is none", "RS256", "alg", u"none"_s);
    row("algorithm of HMAC", "RS256", "alg", u"HS256"_s);
    row("algorithm of another type", "RS256", "alg", u"ES256"_s);
    row("algorithm of another curve", "ES256", "alg", u"ES384"_s);
    row("algorithm of another Edwards curve", "EdDSA", "alg", u"Ed448"_s);
    row("algorithm is no string", "RS256", "alg", 1);
    row("kid is no string", "RS256", "kid", 1);
    row("private key", "RS256", "d", u"AQAB"_s);
    row("exponent 3", "RS256", "e", u"Aw"_s);
    row("exponent 65535", "RS256", "e", u"__8"_s);
    row("exponent even", "RS256", "e", u"AQAC"_s);
    row("exponent of 65 bits", "RS256", "e", u"AQAAAAAAAAAB"_s);
    row("exponent padded", "RS256", "e", u"AQAB="_s);
    row("exponent a number", "RS256", "e", 65537);
    row("modulus not base64url", "RS256", "n", u"+/"_s);
    row("curve unknown", "ES256", "crv", u"secp256k1"_s);
    row("curve of another type", "ES256", "crv", u"Ed25519"_s);
    row("curve of another size", "ES256", "crv", u"P-384"_s);
    row("curve for key agreement", "EdDSA", "crv", u"X25519"_s);
    row("point off the curve", "ES256", "x", QString(43, u'A'));
    row("coordinate too short", "ES256", "y", QString(42, u'A'));
    row("coordinate too long", "ES256", "y", QString(44, u'A'));
    row("Edwards point too short", "EdDSA", "x", QString(40, u'A'));
}

void TestJwk::refuses() {
    QFETCH(QByteArray, algorithm);
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject object = SigningKey::forAlgorithm(algorithm).publicJwk();
    QCOMPARE(test::outcome(Jwk::parse(object)), u"ok"_s);
    object.insert(name, value);
    QCOMPARE(test::outcome(Jwk::parse(object)), u"JwsKeyIsUsable"_s);
}

void TestJwk::acceptsSizeOfRsaKey_data() {
    QTest::addColumn<int>("bits");
    for (const int bits : {2048, 3072, 4096}) {
        QTest::addRow("%d bits", bits) << bits;
    }
}

void TestJwk::acceptsSizeOfRsaKey() {
    QFETCH(const int, bits);
    QJsonObject object = SigningKey::forAlgorithm("RS256").publicJwk();
    object.insert("n"_L1, QString::fromLatin1(test::base64Url(QByteArray(bits / 8, '\xff'))));
    QCOMPARE(test::outcome(Jwk::parse(object)), u"ok"_s);
}

void TestJwk::refusesSizeOfRsaKey_data() {
    QTest::addColumn<QByteArray>("modulus");
    QTest::newRow("1024 bits") << QByteArray(128, '\xff');
    QTest::newRow("2047 bits") << '\x7f' + QByteArray(255, '\xff');
    QTest::newRow("2047 bits, behind zeros")
        << QByteArray(8, '\0') + '\x7f' + QByteArray(255, '\xff');
    QTest::newRow("4097 bits") << '\x01' + QByteArray(512, '\xff');
    QTest::newRow("8192 bits") << QByteArray(1024, '\xff');
    QTest::newRow("16384 bits") << QByteArray(2048, '\xff');
    QTest::newRow("16385 bits") << '\x01' + QByteArray(2048, '\xff');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zero") << QByteArray(256, '\0');
}

void TestJwk::refusesSizeOfRsaKey() {
    QFETCH(QByteArray, modulus);
    QJsonObject object = SigningKey::forAlgorithm("RS256").publicJwk();
    object.insert("n"_L1, QString::fromLatin1(test::base64Url(modulus)));
    const auto key = Jwk::parse(object);
    QCOMPARE(test::outcome(key), u"JwsKeyIsUsable"_s);
    QVERIFY(std::get<ValidationError>(key.error()).expected.contains(u"2048"_s));
}

void TestJwk::refusesMissingMember_data() {
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QString>("name");
    for (const char *name : {"kty", "n", "e"}) {
        QTest::addRow("RSA %s", name) << QByteArray("RS256") << QString::fromLatin1(name);
    }
    for (const char *name : {"kty", "crv", "x", "y"}) {
        QTest::addRow("EC %s", name) << QByteArray("ES256") << QString::fromLatin1(name);
    }
    for (const char *name : {"kty", "crv", "x"}) {
        QTest::addRow("OKP %s", name) << QByteArray("EdDSA") << QString::fromLatin1(name);
    }
}

void TestJwk::refusesMissingMember() {
    QFETCH(QByteArray, algorithm);
    QFETCH(QString, name);
    QJsonObject object = SigningKey::forAlgorithm(algorithm).publicJwk();
    QVERIFY(object.contains(name));
    object.remove(name);
    QCOMPARE(test::outcome(Jwk::parse(object)), u"JwsKeyIsUsable"_s);
}

void TestJwk::allowsOnlyWhatItIsFor_data() {
    QTest::addColumn<QByteArray>("keyFor");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QByteArrayList>("allowed");
    QTest::newRow("RSA, undeclared")
        << QByteArray("RS256") << QString()
        << QByteArrayList{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"};
    QTest::newRow("RSA, declared") << QByteArray("RS256") << u"PS384"_s << QByteArrayList{"PS384"};
    QTest::newRow("P-256") << QByteArray("ES256") << QString() << QByteArrayList{"ES256"};
    QTest::newRow("P-521") << QByteArray("ES512") << QString() << QByteArrayList{"ES512"};
    QTest::newRow("Ed25519, as EdDSA")
        << QByteArray("EdDSA") << u"EdDSA"_s << QByteArrayList{"EdDSA", "Ed25519"};
    QTest::newRow("Ed448, as Ed448")
        << QByteArray("Ed448") << u"Ed448"_s << QByteArrayList{"EdDSA", "Ed448"};
}

void TestJwk::allowsOnlyWhatItIsFor() {
    QFETCH(QByteArray, keyFor);
    QFETCH(QString, declared);
    QJsonObject object = SigningKey::forAlgorithm(keyFor).publicJwk();
    if (!declared.isEmpty()) {
        object.insert("alg"_L1, declared);
    }
    const auto key = Jwk::parse(object);
    QVERIFY(key);
    QByteArrayList allowed;
    for (const Algorithm &algorithm : algorithms()) {
        if (key->allows(algorithm)) {
            allowed.append(algorithm.name);
        }
    }
    QTEST(allowed, "allowed");
}

BIFROST_TEST(TestJwk, bifrost::test::NoApplication)
#include "tst_jwk.moc"
