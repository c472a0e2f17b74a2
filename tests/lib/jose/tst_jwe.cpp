// SPDX-License-Identifier: Apache-2.0
#include "jose/jwe.h"

#include "jose/base64url.h"
#include "jwevectors.h"
#include "privatekeys.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bifrost::test::EncryptedVector)

namespace {

PrivateKey privateKey(const QByteArray &jwk) {
    return *PrivateKey::fromJwk(Secret(jwk));
}

Result<QByteArray> decrypted(const QByteArray &compact, const QList<PrivateKey> &keys) {
    return Jwe::parse(compact).and_then([&](const Jwe &jwe) { return jwe.decrypt(keys); });
}

/// `compact` with another part `index`, decoded.
QByteArray withPart(const QByteArray &compact, qsizetype index, const QByteArray &octets) {
    QByteArrayList parts = compact.split('.');
    parts[index] = encodeBase64Url(octets);
    return parts.join('.');
}

QByteArray partOf(const QByteArray &compact, qsizetype index) {
    return *decodeBase64Url(compact.split('.').at(index));
}

QJsonObject headerOf(const QByteArray &compact) {
    return QJsonDocument::fromJson(partOf(compact, 0)).object();
}

/// `compact` with a changed header, which the tag does not cover any more.
QByteArray withHeader(const QByteArray &compact, const QString &name, const QJsonValue &value) {
    QJsonObject header = headerOf(compact);
    header.insert(name, value);
    return withPart(compact, 0, QJsonDocument(header).toJson(QJsonDocument::Compact));
}

EncryptedVector vectorFor(const char *algorithm) {
    for (const EncryptedVector &vector : encryptedVectors()) {
        if (headerOf(vector.compact).value("alg"_L1) == QLatin1StringView(algorithm)) {
            return vector;
        }
    }
    qFatal("no vector for %s", algorithm);
}

QByteArray flipped(QByteArray octets, qsizetype index) {
    octets[index] = static_cast<char>(octets[index] ^ 1);
    return octets;
}

} // namespace

class TestJwe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decryptsWhatOthersHaveEncrypted_data() {
        QTest::addColumn<EncryptedVector>("vector");
        for (const EncryptedVector &vector : encryptedVectors()) {
            QTest::newRow(vector.title) << vector;
        }
    }
    void decryptsWhatOthersHaveEncrypted() {
        QFETCH(EncryptedVector, vector);
        const auto plaintext = decrypted(vector.compact, {privateKey(vector.privateKey)});
        QCOMPARE(outcome(plaintext), u"ok"_s);
        QCOMPARE(*plaintext, vector.plaintext);
    }

    /// Each octet of each part is protected: the encrypted key by its own mechanism, everything
    /// else by the tag.
    void refusesAnyChange_data() { decryptsWhatOthersHaveEncrypted_data(); }
    void refusesAnyChange() {
        QFETCH(EncryptedVector, vector);
        const QList<PrivateKey> keys{privateKey(vector.privateKey)};
        for (const qsizetype part : {1, 2, 3, 4}) {
            const QByteArray octets = partOf(vector.compact, part);
            const qsizetype step = qMax<qsizetype>(1, octets.size() / 8);
            for (qsizetype i = 0; i < octets.size(); i += step) {
                QCOMPARE(
                    outcome(decrypted(withPart(vector.compact, part, flipped(octets, i)), keys)),
                    u"JweIsAuthentic"_s);
            }
            QCOMPARE(outcome(decrypted(withPart(vector.compact, part, octets + 'a'), keys)),
                     u"JweIsAuthentic"_s);
            if (!octets.isEmpty()) {
                QCOMPARE(
                    outcome(decrypted(withPart(vector.compact, part, octets.chopped(1)), keys)),
                    u"JweIsAuthentic"_s);
                QCOMPARE(outcome(decrypted(withPart(vector.compact, part, {}), keys)),
                         u"JweIsAuthentic"_s);
            }
        }
        QCOMPARE(outcome(decrypted(withHeader(vector.compact, u"cty"_s, u"JWT"_s), keys)),
                 u"JweIsAuthentic"_s);
    }

    void acceptsListedAlgorithmsOnly_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        for (const char *algorithm : {"RSA1_5", "dir", "A128KW", "A256GCMKW", "PBES2-HS256+A128KW",
                                      "none", "RS256", "rsa-oaep", "ECDH-ES+A128KW ", ""}) {
            QTest::addRow("alg %s", algorithm)
                << u"alg"_s << QJsonValue(QString::fromLatin1(algorithm));
        }
        QTest::newRow("alg number") << u"alg"_s << QJsonValue(1);
        QTest::newRow("alg null") << u"alg"_s << QJsonValue(QJsonValue::Null);
        for (const char *encryption : {"A128CBC", "A128CTR", "none", ""}) {
            QTest::addRow("enc %s", encryption)
                << u"enc"_s << QJsonValue(QString::fromLatin1(encryption));
        }
    }
    void acceptsListedAlgorithmsOnly() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        const EncryptedVector vector = vectorFor("RSA-OAEP-256");
        QCOMPARE(outcome(Jwe::parse(withHeader(vector.compact, name, value))),
                 u"JweAlgorithmIsAllowed"_s);
    }

    void understandsNoExtensionAndNoCompression() {
        const QByteArray compact = vectorFor("RSA-OAEP-256").compact;
        const QString refused = u"JweHeaderHasNoCriticalExtension"_s;
        QCOMPARE(outcome(Jwe::parse(withHeader(compact, u"zip"_s, u"DEF"_s))), refused);
        QCOMPARE(outcome(Jwe::parse(withHeader(compact, u"crit"_s, QJsonArray{u"exp"_s}))),
                 refused);
        QCOMPARE(outcome(Jwe::parse(withHeader(compact, u"crit"_s, QJsonArray()))), refused);
    }

    void refusesOtherForms_data() {
        QTest::addColumn<QByteArray>("compact");
        const QByteArray valid = vectorFor("RSA-OAEP-256").compact;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("three parts") << QByteArray("e30.e30.e30");
        QTest::newRow("six parts") << valid + ".e30";
        QTest::newRow("padding") << valid + "=";
        QTest::newRow("white space") << valid + " ";
        QTest::newRow("header is a list") << withPart(valid, 0, "[]");
        QTest::newRow("header is empty") << withPart(valid, 0, {});
        QTest::newRow("header says alg twice")
            << withPart(valid, 0, R"({"alg":"RSA-OAEP","alg":"RSA-OAEP-256","enc":"A128GCM"})");
        QTest::newRow("too long") << valid + QByteArray(256 * 1024, 'A');
    }
    void refusesOtherForms() {
        QFETCH(QByteArray, compact);
        QCOMPARE(outcome(Jwe::parse(compact)), u"JweIsCompact"_s);
    }

    void usesNoKeyForAnotherAlgorithmOrId() {
        const EncryptedVector rsa = vectorFor("RSA-OAEP-256");
        const EncryptedVector ec = vectorFor("ECDH-ES+A256KW");
        const QString missing = u"JweKeyIsFound"_s;
        QCOMPARE(outcome(decrypted(rsa.compact, {})), missing);
        QCOMPARE(outcome(decrypted(rsa.compact, {privateKey(ec.privateKey)})), missing);
        QCOMPARE(outcome(decrypted(ec.compact, {privateKey(rsa.privateKey)})), missing);
        const QByteArray named = withHeader(rsa.compact, u"kid"_s, u"another"_s);
        QCOMPARE(outcome(decrypted(named, {privateKey(rfc7515RsaKey())})), missing);
        // Without IDs, any key may be meant.
        QCOMPARE(outcome(decrypted(rsa.compact,
                                   {privateKey(rfc7515RsaKey()), privateKey(rsa.privateKey)})),
                 u"ok"_s);
        QCOMPARE(outcome(decrypted(rsa.compact, {privateKey(rfc7515RsaKey())})),
                 u"JweIsAuthentic"_s);
    }

    /// A point that is not on our curve would reveal our key step by step.
    void agreesOnlyWithAPointOfOurCurve_data() {
        QTest::addColumn<QJsonValue>("epk");
        const QJsonObject valid =
            headerOf(vectorFor("ECDH-ES+A256KW").compact).value("epk"_L1).toObject();
        const auto with = [&valid](const QString &name, const QString &value) {
            QJsonObject epk = valid;
            epk.insert(name, value);
            return QJsonValue(epk);
        };
        QTest::newRow("absent") << QJsonValue(QJsonValue::Null);
        QTest::newRow("off the curve") << with(u"y"_s, valid.value("x"_L1).toString());
        QTest::newRow("another curve") << with(u"crv"_s, u"P-384"_s);
        QTest::newRow("another type") << with(u"kty"_s, u"OKP"_s);
        const QJsonObject p521 =
            headerOf(vectorFor("ECDH-ES+A128KW").compact).value("epk"_L1).toObject();
        QTest::newRow("point of another curve") << QJsonValue(p521);
    }
    void agreesOnlyWithAPointOfOurCurve() {
        QFETCH(QJsonValue, epk);
        const EncryptedVector vector = vectorFor("ECDH-ES+A256KW");
        QCOMPARE(outcome(decrypted(withHeader(vector.compact, u"epk"_s, epk),
                                   {privateKey(vector.privateKey)})),
                 u"JweIsAuthentic"_s);
    }

    void leavesAloneWhatIsNotEncryptedOrCannotBe() {
        const EncryptedVector vector = vectorFor("RSA-OAEP-256");
        QCOMPARE(*decryptedIfNeeded("a.b.c", {privateKey(vector.privateKey)}), "a.b.c");
        QCOMPARE(*decryptedIfNeeded(vector.compact, {}), vector.compact);
        QCOMPARE(*decryptedIfNeeded(vector.compact, {privateKey(vector.privateKey)}),
                 vector.plaintext);
    }

    void errorsContainNothingOfTheMessage() {
        const EncryptedVector vector = vectorFor("RSA-OAEP-256");
        const auto refused = decrypted(withPart(vector.compact, 4, "0123456789abcdef"),
                                       {privateKey(vector.privateKey)});
        QCOMPARE(toLogString(refused.error()),
                 u"ValidationError JweIsAuthentic (RFC 7516 §5.2 and §11.5): expected 'a message "
                 "for a key of this client'"_s);
    }
};

BIFROST_TEST(TestJwe, bifrost::test::NoApplication)
#include "tst_jwe.moc"
