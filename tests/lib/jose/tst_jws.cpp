// SPDX-License-Identifier: Apache-2.0
#include "doubles/idtokenfactory.h"
#include "jose/jws.h"
#include "jose/openssl.h"
#include "rfcvectors.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::IdTokenFactory;
using test::outcome;
using test::SigningKey;

namespace {

Result<QByteArray> verified(const QByteArray &compact, const QByteArray &keys,
                            Jws::Signer signer = Jws::Signer::NamedKey) {
    return Jws::parse(compact).and_then(
        [&](const Jws &jws) { return jws.verify(*JwkSet::parse(keys), signer); });
}

/// `header.payload.signature` with one part replaced.
QByteArray withPart(qsizetype index, const QByteArray &part) {
    QByteArrayList parts = IdTokenFactory("ES256").compact().split('.');
    parts[index] = part;
    return parts.join('.');
}

/// RSA over the prime of RFC 3526 §3, of 2048 bits. Its private exponent follows from the public
/// key, so that every reader can sign with it.
class PrimeModulusKey {
public:
    PrimeModulusKey() : n_(BN_get_rfc3526_prime_2048(nullptr)), e_(BN_new()), d_(BN_new()) {
        BN_set_word(e_.get(), 65537);
        const BigNumber groupOrder(BN_dup(n_.get()));
        BN_sub_word(groupOrder.get(), 1);
        BN_mod_inverse(d_.get(), e_.get(), groupOrder.get(), context_.get());
    }

    [[nodiscard]] QJsonObject publicJwk() const {
        return {{u"kty"_s, u"RSA"_s},
                {u"n"_s, QString::fromLatin1(test::base64Url(octetsOf(n_)))},
                {u"e"_s, u"AQAB"_s}};
    }

    /// RFC 8017 §8.2.1.
    [[nodiscard]] QByteArray signRs256(const QByteArray &input) const {
        const QByteArray digestInfo =
            QByteArray::fromHex("3031300d060960864801650304020105000420") +
            QCryptographicHash::hash(input, QCryptographicHash::Sha256);
        const QByteArray encoded = QByteArray("\x00\x01", 2) +
                                   QByteArray(256 - 3 - digestInfo.size(), '\xff') +
                                   QByteArray("\x00", 1) + digestInfo;
        const BigNumber message(BN_bin2bn(octets(encoded), int(encoded.size()), nullptr));
        const BigNumber signature(BN_new());
        BN_mod_exp(signature.get(), message.get(), d_.get(), n_.get(), context_.get());
        return octetsOf(signature);
    }

private:
    static QByteArray octetsOf(const BigNumber &number) {
        QByteArray result(256, '\0');
        BN_bn2binpad(number.get(), reinterpret_cast<unsigned char *>(result.data()), 256);
        return result;
    }

    std::unique_ptr<BN_CTX, OpenSslDeleter<BN_CTX_free>> context_{BN_CTX_new()};
    BigNumber n_;
    BigNumber e_;
    BigNumber d_;
};

} // namespace

class TestJws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verifiesSignaturesOfOthers_data();
    void verifiesSignaturesOfOthers();
    void verifiesEveryAlgorithm_data();
    void verifiesEveryAlgorithm();
    void refusesHeader_data();
    void refusesHeader();
    void refusesRawHeader_data();
    void refusesRawHeader();
    void refusesForm_data();
    void refusesForm();
    void refusesMoreThan64KiB();
    void refusesSignatureOfAnotherMessage();
    void refusesEcdsaSignatureInDer();
    void takesTheNamedKeyAlone();
    void triesEveryKeyOfOneName();
    void triesEveryKeyWithoutName();
    void ignoresKeysInTheHeader();
    void distinguishesAnUnusableKeyFromAMissingOne();
    void signatureOfAKeyThatIsNoKeyIsWorthNothing();
};

void TestJws::verifiesSignaturesOfOthers_data() {
    QTest::addColumn<test::Vector>("vector");
    for (const test::Vector &vector : test::rfcVectors()) {
        QTest::newRow(vector.title) << vector;
    }
}

void TestJws::verifiesSignaturesOfOthers() {
    QFETCH(test::Vector, vector);
    const QByteArray keys = R"({"keys":[)" + vector.jwk + "]}";
    const auto payload = verified(vector.compact, keys);
    QCOMPARE(outcome(payload), u"ok"_s);
    QCOMPARE(*payload, vector.payload);

    QByteArray changed = vector.compact;
    const qsizetype middle = changed.lastIndexOf('.') + 20;
    changed[middle] = changed[middle] == 'A' ? 'B' : 'A';
    QCOMPARE(outcome(verified(changed, keys)), u"JwsSignatureIsValid"_s);
}

void TestJws::verifiesEveryAlgorithm_data() {
    QTest::addColumn<QByteArray>("algorithm");
    for (const QByteArray &name : test::signatureAlgorithms()) {
        QTest::newRow(name.constData()) << name;
    }
}

void TestJws::verifiesEveryAlgorithm() {
    QFETCH(QByteArray, algorithm);
    const IdTokenFactory token(algorithm);
    const auto payload = verified(token.compact(), token.jwkSetDocument());
    QCOMPARE(outcome(payload), u"ok"_s);
    QCOMPARE(*payload, token.payload());
}

void TestJws::refusesHeader_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *title, const char *name, const QJsonValue &value,
                        const QString &rule) {
        QTest::newRow(title) << QString::fromLatin1(name) << value << rule;
    };
    row("alg none", "alg", u"none"_s, u"JwsAlgorithmIsAllowed"_s);
    row("alg None", "alg", u"None"_s, u"JwsAlgorithmIsAllowed"_s);
    row("alg HS256", "alg", u"HS256"_s, u"JwsAlgorithmIsAllowed"_s);
    row("alg unknown", "alg", u"ES256K"_s, u"JwsAlgorithmIsAllowed"_s);
    row("alg empty", "alg", u""_s, u"JwsAlgorithmIsAllowed"_s);
    row("alg an array", "alg", QJsonArray{u"ES256"_s}, u"JwsAlgorithmIsAllowed"_s);
    row("alg of an encryption", "alg", u"RSA-OAEP"_s, u"JwsAlgorithmIsAllowed"_s);
    row("alg of another curve", "alg", u"ES384"_s, u"JwsKeyIsUsable"_s);
    row("alg of another type", "alg", u"RS256"_s, u"JwsKeyIsUsable"_s);
    row("crit", "crit", QJsonArray{u"exp"_s}, u"JwsHeaderHasNoCriticalExtension"_s);
    row("crit empty", "crit", QJsonArray(), u"JwsHeaderHasNoCriticalExtension"_s);
    row("b64 false", "b64", false, u"JwsHeaderHasNoCriticalExtension"_s);
    row("b64 true", "b64", true, u"JwsHeaderHasNoCriticalExtension"_s);
    row("kid a number", "kid", 1, u"JwsHeaderIsJsonObject"_s);
    row("kid null", "kid", QJsonValue::Null, u"JwsHeaderIsJsonObject"_s);
    row("kid unknown", "kid", u"another"_s, u"JwsKeyIsFound"_s);
    row("kid in capitals", "kid", u"TEST-KEY-1"_s, u"JwsKeyIsFound"_s);
}

void TestJws::refusesHeader() {
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    IdTokenFactory token("ES256");
    const QByteArray keys = token.jwkSetDocument();
    QCOMPARE(outcome(verified(token.compact(), keys)), u"ok"_s);
    token.withHeader(name, value);
    QTEST(outcome(verified(token.compact(), keys)), "rule");
}

void TestJws::refusesRawHeader_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("rule");
    QTest::newRow("no JSON") << QByteArray("alg=ES256") << u"JwsHeaderIsJsonObject"_s;
    QTest::newRow("empty") << QByteArray() << u"JwsHeaderIsJsonObject"_s;
    QTest::newRow("array") << QByteArray("[]") << u"JwsHeaderIsJsonObject"_s;
    QTest::newRow("alg missing") << QByteArray("{}") << u"JwsAlgorithmIsAllowed"_s;
    QTest::newRow("alg twice") << QByteArray(R"({"alg":"none","alg":"ES256"})")
                               << u"JwsHeaderIsJsonObject"_s;
    QTest::newRow("alg twice, escaped")
        << QByteArray(R"({"alg":"none","\u0061lg":"ES256"})") << u"JwsHeaderIsJsonObject"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"alg\":\"ES256\",\"x\":\"\xff\"}")
                               << u"JwsHeaderIsJsonObject"_s;
}

void TestJws::refusesRawHeader() {
    QFETCH(QByteArray, header);
    IdTokenFactory token("ES256");
    token.withRawHeader(header);
    QTEST(outcome(verified(token.compact(), token.jwkSetDocument())), "rule");
}

void TestJws::refusesForm_data() {
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<QString>("rule");
    const QByteArray valid = IdTokenFactory("ES256").compact();
    QTest::newRow("empty") << QByteArray() << u"JwsIsCompact"_s;
    QTest::newRow("two dots alone") << QByteArray("..") << u"JwsHeaderIsJsonObject"_s;
    QTest::newRow("two parts") << valid.left(valid.lastIndexOf('.')) << u"JwsIsCompact"_s;
    QTest::newRow("four parts") << valid + ".e30" << u"JwsIsCompact"_s;
    QTest::newRow("five parts, encrypted") << valid + ".e30.e30" << u"JwsIsNotEncrypted"_s;
    QTest::newRow("five parts that cannot be read")
        << QByteArray("!.!.!.!.!") << u"JwsIsNotEncrypted"_s;
    QTest::newRow("header of a JWE")
        << withPart(0,
                    QByteArray(R"({"alg":"dir","enc":"A256GCM"})")
                        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        << u"JwsIsNotEncrypted"_s;
    QTest::newRow("JSON serialization") << QByteArray(R"({"payload":"e30"})") << u"JwsIsCompact"_s;
    QTest::newRow("line end behind") << valid + '\n' << u"JwsIsCompact"_s;
    QTest::newRow("space before") << ' ' + valid << u"JwsHeaderIsJsonObject"_s;
    QTest::newRow("padded header")
        << withPart(0, "eyJhbGciOiJFUzI1NiJ9=") << u"JwsHeaderIsJsonObject"_s;
    QTest::newRow("padded payload") << withPart(1, "e30=") << u"JwsIsCompact"_s;
    QTest::newRow("stray bits in the payload") << withPart(1, "e31") << u"JwsIsCompact"_s;
    QTest::newRow("payload in the standard alphabet") << withPart(1, "+/8A") << u"JwsIsCompact"_s;
    QTest::newRow("stray bits in the signature")
        << withPart(2, QByteArray(85, 'A') + 'B') << u"JwsIsCompact"_s;
    QTest::newRow("empty payload") << withPart(1, "") << u"JwsSignatureIsValid"_s;
    QTest::newRow("empty signature") << withPart(2, "") << u"JwsSignatureIsValid"_s;
    QTest::newRow("short signature")
        << withPart(2, QByteArray(84, 'A')) << u"JwsSignatureIsValid"_s;
    QTest::newRow("long signature") << withPart(2, QByteArray(88, 'A')) << u"JwsSignatureIsValid"_s;
    QTest::newRow("signature of zeros")
        << withPart(2, QByteArray(86, 'A')) << u"JwsSignatureIsValid"_s;
}

void TestJws::refusesForm() {
    QFETCH(QByteArray, compact);
    QTEST(outcome(verified(compact, IdTokenFactory("ES256").jwkSetDocument())), "rule");
}

void TestJws::refusesMoreThan64KiB() {
    IdTokenFactory token("ES256");
    token.withClaim(u"groups"_s, QString(40000, u'g'));
    QVERIFY(token.compact().size() < maximumIdTokenSize);
    QCOMPARE(outcome(verified(token.compact(), token.jwkSetDocument())), u"ok"_s);
    token.withClaim(u"groups"_s, QString(50000, u'g'));
    QCOMPARE(outcome(Jws::parse(token.compact())), u"JwsIsWithinLimits"_s);
}

void TestJws::refusesSignatureOfAnotherMessage() {
    IdTokenFactory token("RS256");
    const QByteArrayList parts = token.compact().split('.');
    const QByteArrayList other = token.withClaim(u"sub"_s, u"mallory"_s).compact().split('.');
    QCOMPARE(outcome(verified(parts[0] + '.' + other[1] + '.' + parts[2], token.jwkSetDocument())),
             u"JwsSignatureIsValid"_s);
    const QByteArray header = test::base64Url(R"({"alg":"RS256","kid":"test-key-1"})");
    QCOMPARE(outcome(verified(header + '.' + parts[1] + '.' + parts[2], token.jwkSetDocument())),
             u"JwsSignatureIsValid"_s);
}

void TestJws::refusesEcdsaSignatureInDer() {
    const IdTokenFactory token("ES256");
    const QByteArray compact = token.compact();
    const QByteArray input = compact.left(compact.lastIndexOf('.'));
    const QByteArray der = token.key().signDer("ES256", input);
    QCOMPARE(outcome(verified(input + '.' + test::base64Url(der), token.jwkSetDocument())),
             u"JwsSignatureIsValid"_s);
}

/// The right key under another name does not count.
void TestJws::takesTheNamedKeyAlone() {
    const IdTokenFactory token("ES256");
    QJsonObject right = token.jwk();
    right.insert("kid"_L1, u"right"_s);
    QJsonObject wrong = SigningKey::ec("P-256").publicJwk();
    wrong.insert("kid"_L1, QString::fromLatin1(IdTokenFactory::keyId));
    const QByteArray keys = test::jwkSet({right, wrong});
    QCOMPARE(outcome(verified(token.compact(), keys)), u"JwsSignatureIsValid"_s);
    // Unless the name is a hint.
    QCOMPARE(outcome(verified(token.compact(), keys, Jws::Signer::AnyKey)), u"ok"_s);
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet({wrong}), Jws::Signer::AnyKey)),
             u"JwsSignatureIsValid"_s);
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet({right}), Jws::Signer::AnyKey)),
             u"JwsKeyIsFound"_s);
}

void TestJws::triesEveryKeyOfOneName() {
    const IdTokenFactory token("ES256");
    QJsonObject other = SigningKey::ec("P-256").publicJwk();
    other.insert("kid"_L1, QString::fromLatin1(IdTokenFactory::keyId));
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet({other, token.jwk()}))), u"ok"_s);
}

void TestJws::triesEveryKeyWithoutName() {
    const IdTokenFactory named("ES256");
    IdTokenFactory token("ES256");
    token.withoutHeader(u"kid"_s);
    QCOMPARE(outcome(verified(token.compact(), token.jwkSetDocument())), u"ok"_s);
    const QJsonObject other = SigningKey::ec("P-256").publicJwk();
    const QJsonObject rsa = SigningKey::forAlgorithm("RS256").publicJwk();
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet({rsa, other, named.jwk()}))), u"ok"_s);
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet({rsa, other}))),
             u"JwsSignatureIsValid"_s);
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet({rsa}))), u"JwsKeyIsFound"_s);
    // Ten are tried; the eleventh would have fitted.
    QList<QJsonObject> keys(10, other);
    keys.append(named.jwk());
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet(keys))), u"JwsSignatureIsValid"_s);
}

void TestJws::ignoresKeysInTheHeader() {
    IdTokenFactory token("ES256");
    const QByteArray keys = token.jwkSetDocument();
    token.withKey(SigningKey::ec("P-256"));
    token.withHeader(u"jwk"_s, token.jwk()).withHeader(u"jku"_s, u"https://evil.example/keys"_s);
    QCOMPARE(outcome(verified(token.compact(), keys)), u"JwsSignatureIsValid"_s);
}

void TestJws::distinguishesAnUnusableKeyFromAMissingOne() {
    const IdTokenFactory token("PS256");
    QJsonObject key = token.jwk();
    key.insert("alg"_L1, u"RS256"_s);
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet({key}))), u"JwsKeyIsUsable"_s);
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet({}))), u"JwsKeyIsFound"_s);
    // A modulus that has a small factor passes as a number, not as a key.
    key = token.jwk();
    key.insert("n"_L1, QString::fromLatin1(test::base64Url(QByteArray(256, '\xff'))));
    QCOMPARE(outcome(verified(token.compact(), test::jwkSet({key}))), u"JwsKeyIsUsable"_s);
}

/// A prime modulus: every reader of the key can sign with it, and the signature is valid.
void TestJws::signatureOfAKeyThatIsNoKeyIsWorthNothing() {
    const PrimeModulusKey key;
    const QByteArray header = test::base64Url(R"({"alg":"RS256","kid":"prime"})");
    const QByteArray input = header + '.' + test::base64Url(R"({"sub":"mallory"})");
    const QByteArray compact = input + '.' + test::base64Url(key.signRs256(input));
    QJsonObject jwk = key.publicJwk();
    jwk.insert("kid"_L1, u"prime"_s);
    QCOMPARE(outcome(verified(compact, test::jwkSet({jwk}))), u"JwsKeyIsUsable"_s);
    // Nor does it hide behind others, or get a second try.
    const QJsonObject other = SigningKey::forAlgorithm("RS256").publicJwk();
    const QByteArray nameless =
        test::base64Url(R"({"alg":"RS256"})") + '.' + test::base64Url(R"({"sub":"mallory"})");
    QCOMPARE(outcome(verified(nameless + '.' + test::base64Url(key.signRs256(nameless)),
                              test::jwkSet({other, jwk, jwk, other}))),
             u"JwsKeyIsUsable"_s);
}

BIFROST_TEST(TestJws, bifrost::test::NoApplication)
#include "tst_jws.moc"
