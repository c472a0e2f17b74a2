// SPDX-License-Identifier: Apache-2.0
#include "doubles/signingkey.h"
#include "jose/signature.h"
#include "support/testroom.h"

#include <QtTest>

#include <openssl/err.h>
#include <openssl/rsa.h>

using namespace bifrost;
using test::SigningKey;

namespace {

const QByteArray input = "eyJhbGciOiJub25lIn0.e30";

bool verifies(const SigningKey &key, const char *algorithm, const QByteArray &signature,
              const QByteArray &signedInput = input) {
    return verifySignature(*findAlgorithm(algorithm, signature.size()),
                           *Jwk::parse(key.publicJwk()), signedInput, signature);
}

} // namespace

class TestSignature : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verifiesEveryAlgorithm_data();
    void verifiesEveryAlgorithm();
    void verifiesEddsaWithBothCurves();
    void refusesSignatureOfAnotherAlgorithm();
    void refusesEcdsaSignatureThatIsNotRAndS_data();
    void refusesEcdsaSignatureThatIsNotRAndS();
    void refusesPssSaltOfAnotherLength_data();
    void refusesPssSaltOfAnotherLength();
    void makesSignatureThatOthersVerify_data();
    void makesSignatureThatOthersVerify();
    void leavesNoErrorBehind();
};

void TestSignature::verifiesEveryAlgorithm_data() {
    QTest::addColumn<QByteArray>("algorithm");
    for (const QByteArray &name : test::signatureAlgorithms()) {
        QTest::newRow(name.constData()) << name;
    }
}

void TestSignature::verifiesEveryAlgorithm() {
    QFETCH(QByteArray, algorithm);
    const SigningKey key = SigningKey::forAlgorithm(algorithm);
    const QByteArray signature = key.sign(algorithm, input);
    QVERIFY(verifies(key, algorithm.constData(), signature));

    QVERIFY(!verifies(key, algorithm.constData(), signature, input + 'x'));
    QByteArray flipped = signature;
    flipped[10] = static_cast<char>(flipped[10] ^ 1);
    QVERIFY(!verifies(key, algorithm.constData(), flipped));
    QVERIFY(!verifies(key, algorithm.constData(), signature.chopped(1)));
    QVERIFY(!verifies(key, algorithm.constData(), signature + '\0'));
    QVERIFY(!verifies(key, algorithm.constData(), '\0' + signature));
    QVERIFY(!verifies(key, algorithm.constData(), {}));
}

void TestSignature::verifiesEddsaWithBothCurves() {
    for (const char *curve : {"Ed25519", "Ed448"}) {
        const SigningKey key = SigningKey::okp(curve);
        QVERIFY2(verifies(key, "EdDSA", key.sign("EdDSA", input)), curve);
    }
}

void TestSignature::refusesSignatureOfAnotherAlgorithm() {
    const SigningKey key = SigningKey::forAlgorithm("RS256");
    QVERIFY(!verifies(key, "RS384", key.sign("RS256", input)));
    QVERIFY(!verifies(key, "PS256", key.sign("RS256", input)));
    QVERIFY(!verifies(key, "RS256", key.sign("PS256", input)));
    QVERIFY(!verifies(SigningKey::rsa(), "RS256", key.sign("RS256", input)));
}

void TestSignature::refusesEcdsaSignatureThatIsNotRAndS_data() {
    QTest::addColumn<QByteArray>("signature");
    const SigningKey key = SigningKey::forAlgorithm("ES256");
    const QByteArray raw = key.sign("ES256", input);
    QTest::newRow("DER") << key.signDer("ES256", input);
    QTest::newRow("all zeros") << QByteArray(64, '\0');
    QTest::newRow("R alone") << raw.first(32);
    QTest::newRow("R zero") << QByteArray(32, '\0') + raw.last(32);
    QTest::newRow("S zero") << raw.first(32) + QByteArray(32, '\0');
    QTest::newRow("R and S swapped") << raw.last(32) + raw.first(32);
    QTest::newRow("longer halves") << '\0' + raw.first(32) + '\0' + raw.last(32);
}

void TestSignature::refusesEcdsaSignatureThatIsNotRAndS() {
    QFETCH(QByteArray, signature);
    QVERIFY(!verifies(SigningKey::forAlgorithm("ES256"), "ES256", signature));
}

void TestSignature::refusesPssSaltOfAnotherLength_data() {
    QTest::addColumn<int>("saltLength");
    QTest::newRow("none") << 0;
    QTest::newRow("shorter") << 20;
    QTest::newRow("longer") << 48;
    QTest::newRow("longest") << RSA_PSS_SALTLEN_MAX;
}

void TestSignature::refusesPssSaltOfAnotherLength() {
    QFETCH(int, saltLength);
    const SigningKey key = SigningKey::forAlgorithm("PS256");
    QVERIFY(verifies(key, "PS256", key.signPss("PS256", input, 32)));
    QVERIFY(!verifies(key, "PS256", key.signPss("PS256", input, saltLength)));
}

void TestSignature::makesSignatureThatOthersVerify_data() {
    verifiesEveryAlgorithm_data();
}

/// With a key that OpenSSL has made, without a function of the library.
void TestSignature::makesSignatureThatOthersVerify() {
    QFETCH(QByteArray, algorithm);
    const SigningKey key = SigningKey::forAlgorithm(algorithm);
    const auto own = PrivateKey::adopt(key.duplicate());
    QVERIFY(own);
    QCOMPARE(own->publicJwk(), key.publicJwk());
    const auto signature = makeSignature(*findAlgorithm(algorithm), *own, input);
    QVERIFY(signature);
    QVERIFY(verifies(key, algorithm.constData(), *signature));
    QVERIFY(!verifies(key, algorithm.constData(), *signature, input + 'x'));
}

void TestSignature::leavesNoErrorBehind() {
    const SigningKey key = SigningKey::forAlgorithm("RS256");
    QVERIFY(!verifies(key, "RS256", QByteArray(256, '\1')));
    QCOMPARE(ERR_peek_error(), 0UL);
}

BIFROST_TEST(TestSignature, bifrost::test::NoApplication)
#include "tst_signature.moc"
