// SPDX-License-Identifier: Apache-2.0
#include "doubles/signingkey.h"
#include "jose/base64url.h"
#include "jose/publickey.h"
#include "support/testroom.h"

#include <QtTest>

#include <openssl/evp.h>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

QByteArray member(const test::SigningKey &key, QLatin1StringView name) {
    return *decodeBase64Url(key.publicJwk().value(name).toString().toLatin1());
}

} // namespace

class TestPublicKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesRsaKeys();
    void makesKeysOnCurves();
    void refusesModulusThatIsNoProductOfPrimes();
    void refusesPointOffItsCurve();
    void refusesWrongLength();
};

void TestPublicKey::makesRsaKeys() {
    const auto key = test::SigningKey::forAlgorithm("RS256");
    const PublicKey made = rsaPublicKey(member(key, "n"_L1), member(key, "e"_L1));
    QVERIFY(made.isSound());
    QCOMPARE(EVP_PKEY_get_bits(made.handle()), 2048);
    QVERIFY(EVP_PKEY_is_a(made.handle(), "RSA") == 1);
}

void TestPublicKey::makesKeysOnCurves() {
    for (const char *curve : {"P-256", "P-384", "P-521"}) {
        const auto key = test::SigningKey::ec(curve);
        QVERIFY2(ecPublicKey(curve, member(key, "x"_L1), member(key, "y"_L1)), curve);
    }
    for (const char *curve : {"Ed25519", "Ed448"}) {
        const auto key = test::SigningKey::okp(curve);
        QVERIFY2(okpPublicKey(curve, member(key, "x"_L1)), curve);
    }
}

void TestPublicKey::refusesModulusThatIsNoProductOfPrimes() {
    const auto key = test::SigningKey::forAlgorithm("RS256");
    QByteArray even = member(key, "n"_L1);
    even.back() = static_cast<char>(even.back() & ~1);
    const PublicKey made = rsaPublicKey(even, QByteArray("\x01\x00\x01", 3));
    QVERIFY(made);
    QVERIFY(!made.isSound());
    QVERIFY(!PublicKey().isSound());
}

void TestPublicKey::refusesPointOffItsCurve() {
    const auto key = test::SigningKey::ec("P-256");
    QByteArray y = member(key, "y"_L1);
    y[0] = static_cast<char>(y[0] ^ 1);
    QVERIFY(!ecPublicKey("P-256", member(key, "x"_L1), y));
    // The coordinates of another curve, and the point at infinity's stand-in.
    const auto other = test::SigningKey::ec("P-384");
    QVERIFY(!ecPublicKey("P-256", member(other, "x"_L1), member(other, "y"_L1)));
    QVERIFY(!ecPublicKey("P-256", QByteArray(32, '\0'), QByteArray(32, '\0')));
}

void TestPublicKey::refusesWrongLength() {
    QVERIFY(!okpPublicKey("Ed25519", QByteArray(31, '\1')));
    QVERIFY(!okpPublicKey("Ed448", QByteArray(32, '\1')));
}

BIFROST_TEST(TestPublicKey, bifrost::test::NoApplication)
#include "tst_publickey.moc"
