// SPDX-License-Identifier: Apache-2.0
#include "jose/proofkey.h"

#include "jose/base64url.h"
#include "jose/jws.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

// RFC 7515 §A.3.1, whose signature stands in raw form there.
constexpr auto sampleX = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_L1;
constexpr auto sampleY = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_L1;

QByteArray octetsOf(QLatin1StringView encoded) {
    return *decodeBase64Url(QByteArray(encoded.data(), encoded.size()));
}

HardwareKey keyAt(const QByteArray &point) {
    return {u"tpm2"_s, Secret("handle"), point};
}

} // namespace

class TestProofKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsThePublicPartOfAKeyInHardware() {
        const auto key =
            ProofKey::inHardware(keyAt('\x04' + octetsOf(sampleX) + octetsOf(sampleY)));
        QVERIFY(key);
        QVERIFY(!key->privateKey());
        QCOMPARE(key->hardwareKey()->handle.reveal(), QByteArray("handle"));
        QCOMPARE(key->publicJwk(), (QJsonObject{{u"kty"_s, u"EC"_s},
                                                {u"crv"_s, u"P-256"_s},
                                                {u"x"_s, QString(sampleX)},
                                                {u"y"_s, QString(sampleY)}}));
        QCOMPARE(key->thumbprint().size(), 43);
    }

    void isThePrivateKeyOtherwise() {
        const PrivateKey ours = *PrivateKey::generate(*findAlgorithm("ES256"));
        const ProofKey key = ours;
        QVERIFY(!key.hardwareKey());
        QCOMPARE(key.privateKey()->thumbprint(), ours.thumbprint());
        QCOMPARE(key.thumbprint(), ours.thumbprint());
        QCOMPARE(key.publicJwk(), ours.publicJwk());
    }

    void refusesWhatIsNoPointOfTheCurve_data() {
        QTest::addColumn<QByteArray>("point");
        const QByteArray x = octetsOf(sampleX);
        const QByteArray y = octetsOf(sampleY);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("compressed") << '\x02' + x;
        QTest::newRow("too long") << '\x04' + x + y + '\0';
        QTest::newRow("hybrid") << '\x06' + x + y;
        QTest::newRow("beside the curve") << '\x04' + x + x;
    }
    void refusesWhatIsNoPointOfTheCurve() {
        QFETCH(QByteArray, point);
        QVERIFY(!ProofKey::inHardware(keyAt(point)));
    }

    /// What hardware returns: a SEQUENCE of two INTEGERs (RFC 3279 §2.2.3).
    void signatureOfHardwareCompletesAJws_data() {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<QByteArray>("raw");
        const QByteArray r = QByteArray(32, '\x11');
        const QByteArray s = QByteArray(32, '\x22');
        QTest::newRow("usual") << "\x30\x44\x02\x20" + r + "\x02\x20" + s << r + s;
        const QByteArray high = QByteArray(32, '\x81'); // would be negative without a zero
        QTest::newRow("high bit") << QByteArray("\x30\x45\x02\x21\x00", 5) + high + "\x02\x20" + s
                                  << high + s;
        QTest::newRow("short") << QByteArray("\x30\x06\x02\x01\x05\x02\x01\x07")
                               << QByteArray(31, '\0') + '\x05' + QByteArray(31, '\0') + '\x07';
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("raw already") << r + s << QByteArray();
        QTest::newRow("more behind it")
            << "\x30\x44\x02\x20" + r + "\x02\x20" + s + "x" << QByteArray();
        QTest::newRow("too large") << "\x30\x45\x02\x21\x11" + r + "\x02\x20" + s << QByteArray();
    }
    void signatureOfHardwareCompletesAJws() {
        QFETCH(QByteArray, der);
        QFETCH(QByteArray, raw);
        const auto jws = jwsOf("header.payload", der, *findAlgorithm("ES256"));
        QCOMPARE(jws.value_or(QByteArray()),
                 raw.isEmpty() ? QByteArray() : "header.payload." + encodeBase64Url(raw));
    }
};

BIFROST_TEST(TestProofKey, bifrost::test::NoApplication)
#include "tst_proofkey.moc"
