// SPDX-License-Identifier: Apache-2.0
#include "doubles/signingkey.h"
#include "jose/jws.h"
#include "jose/openssl.h"
#include "jose/signature.h"
#include "privatekeys.h"
#include "rfcvectors.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <openssl/pem.h>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray &json) {
    return QJsonDocument::fromJson(json).object();
}

Secret documentOf(const QJsonObject &jwk) {
    return Secret(QJsonDocument(jwk).toJson(QJsonDocument::Compact));
}

PrivateKey keyFrom(const QByteArray &jwk) {
    return *PrivateKey::fromJwk(Secret(jwk));
}

/// The members of a private key that are not in a public one.
QStringList privateMembersIn(const QJsonObject &jwk) {
    QStringList found;
    for (const QString &name : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"k"_s}) {
        if (jwk.contains(name)) {
            found.append(name);
        }
    }
    return found;
}

/// The key in PEM, encrypted with a password if there is one.
Secret pemOf(EVP_PKEY *key, const char *password = nullptr) {
    std::unique_ptr<BIO, OpenSslDeleter<BIO_free>> output(BIO_new(BIO_s_mem()));
    const int length = password != nullptr ? int(qstrlen(password)) : 0;
    PEM_write_bio_PKCS8PrivateKey(output.get(), key,
                                  password != nullptr ? EVP_aes_128_cbc() : nullptr, password,
                                  length, nullptr, nullptr);
    char *text = nullptr;
    const long size = BIO_get_mem_data(output.get(), &text);
    return Secret(QByteArray(text, size));
}

EVP_PKEY *opensslKey(const char *type, const char *group) {
    return qstrcmp(type, "RSA") == 0 ? EVP_PKEY_Q_keygen(nullptr, nullptr, type, size_t{1024})
                                     : EVP_PKEY_Q_keygen(nullptr, nullptr, type, group);
}

} // namespace

class TestPrivateKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void generatesKeyForEveryTypeAndCurve_data();
    void generatesKeyForEveryTypeAndCurve();
    void makesAnotherKeyEachTime();
    void survivesPem_data();
    void survivesPem();
    void readsPublishedKeys_data();
    void readsPublishedKeys();
    void neverPublishesPrivateMembers();
    void refusesJwk_data();
    void refusesJwk();
    void refusesPem_data();
    void refusesPem();
    void asksNobodyForPassword();
    void signsAsPublished();
    void signsNothingForAnotherAlgorithm();
    void leavesNoErrorBehind();
};

void TestPrivateKey::generatesKeyForEveryTypeAndCurve_data() {
    QTest::addColumn<QByteArray>("name");
    // One for each type and curve; those of RSA take their time.
    for (const char *name : {"PS256", "ES256", "ES384", "ES512", "EdDSA", "Ed25519", "Ed448"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void TestPrivateKey::generatesKeyForEveryTypeAndCurve() {
    QFETCH(QByteArray, name);
    const Algorithm *algorithm = findAlgorithm(name);
    const auto key = PrivateKey::generate(*algorithm);
    QVERIFY(key);
    QVERIFY(key->allows(*algorithm));
    QCOMPARE(key->thumbprint().size(), 43);
    const QByteArray payload = "payload";
    const auto compact = signJws({{u"typ"_s, u"JWT"_s}}, payload, *algorithm, *key);
    QVERIFY(compact);
    const auto jws = Jws::parse(*compact);
    QVERIFY(jws);
    QCOMPARE(jws->header().value("typ"_L1).toString(), u"JWT"_s);
    QCOMPARE(jws->algorithm().name, algorithm->name);
    const auto verified = jws->verify(*JwkSet::parse(test::jwkSet({key->publicJwk()})));
    QVERIFY(verified);
    QCOMPARE(*verified, payload);
    const auto other = PrivateKey::generate(*findAlgorithm("ES256"));
    QVERIFY(!jws->verify(*JwkSet::parse(test::jwkSet({other->publicJwk()}))));
}

void TestPrivateKey::makesAnotherKeyEachTime() {
    const Algorithm &es256 = *findAlgorithm("ES256");
    QVERIFY(PrivateKey::generate(es256)->thumbprint() != PrivateKey::generate(es256)->thumbprint());
}

void TestPrivateKey::survivesPem_data() {
    QTest::addColumn<QByteArray>("jwk");
    QTest::newRow("RSA") << test::rfc7515RsaKey();
    QTest::newRow("EC") << test::rfc7515EcKey();
    QTest::newRow("OKP") << test::rfc8037Key();
}

void TestPrivateKey::survivesPem() {
    QFETCH(QByteArray, jwk);
    const PrivateKey key = keyFrom(jwk);
    const Secret pem = key.toPem();
    QVERIFY(pem.reveal().startsWith("-----BEGIN PRIVATE KEY-----\n"));
    const auto read = PrivateKey::fromPem(pem);
    QVERIFY(read);
    QCOMPARE(read->publicJwk(), key.publicJwk());
    QCOMPARE(read->thumbprint(), key.thumbprint());
    QVERIFY(read->toPem() == pem);
}

void TestPrivateKey::readsPublishedKeys_data() {
    survivesPem_data();
}

void TestPrivateKey::readsPublishedKeys() {
    QFETCH(QByteArray, jwk);
    const QJsonObject published = objectOf(jwk);
    const PrivateKey key = keyFrom(jwk);
    const QJsonObject exported = key.publicJwk();
    for (const QString &name : exported.keys()) {
        QCOMPARE(exported.value(name), published.value(name));
    }
    QCOMPARE(key.keyId(), published.value("kid"_L1).toString().toUtf8());
}

void TestPrivateKey::neverPublishesPrivateMembers() {
    for (const QByteArray &jwk :
         {test::rfc7515RsaKey(), test::rfc7515EcKey(), test::rfc8037Key()}) {
        QVERIFY(!privateMembersIn(objectOf(jwk)).isEmpty());
        QCOMPARE(privateMembersIn(keyFrom(jwk).publicJwk()), QStringList());
    }
}

void TestPrivateKey::refusesJwk_data() {
    QTest::addColumn<QByteArray>("jwk");
    const auto change = [](const QByteArray &jwk, const QString &name, const QJsonValue &value) {
        QJsonObject object = objectOf(jwk);
        object.insert(name, value);
        return documentOf(object).reveal();
    };
    const QByteArray rsa = test::rfc7515RsaKey();
    const QByteArray ec = test::rfc7515EcKey();
    const QByteArray okp = test::rfc8037Key();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("oversized") << ec + QByteArray(20000, ' ');
    QTest::newRow("duplicate member")
        << QByteArray(ec).replace("{\"kty\"", "{\"d\":\"AA\",\"kty\"");
    QTest::newRow("shared secret") << QByteArray(R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1"})");
    for (const char *name : {"d", "p", "q", "dp", "dq", "qi", "n", "e"}) {
        QTest::addRow("RSA without %s", name) << change(rsa, QLatin1StringView(name), {});
    }
    QTest::newRow("RSA, third prime") << change(rsa, u"oth"_s, QJsonArray());
    QTest::newRow("RSA, other d") << change(rsa, u"d"_s, u"AQAB"_s);
    QTest::newRow("RSA, other n") << change(
        rsa, u"n"_s, test::SigningKey::forAlgorithm("RS256").publicJwk().value("n"_L1));
    QTest::newRow("EC without d") << change(ec, u"d"_s, {});
    QTest::newRow("EC, d in another alphabet") << change(ec, u"d"_s, u"a+b/"_s);
    QTest::newRow("EC, other d") << change(ec, u"d"_s, u"AQAB"_s);
    QTest::newRow("EC, d zero") << change(ec, u"d"_s, u"AA"_s);
    QTest::newRow("EC, other curve") << change(ec, u"crv"_s, u"P-384"_s);
    QTest::newRow("EC, secp256k1") << change(ec, u"crv"_s, u"secp256k1"_s);
    QTest::newRow("OKP, short d") << change(okp, u"d"_s, u"AQAB"_s);
    QTest::newRow("OKP, other x") << change(
        okp, u"x"_s, test::SigningKey::okp("Ed25519").publicJwk().value("x"_L1));
    QTest::newRow("OKP, X25519") << change(okp, u"crv"_s, u"X25519"_s);
}

void TestPrivateKey::refusesJwk() {
    QFETCH(QByteArray, jwk);
    const auto key = PrivateKey::fromJwk(Secret(jwk));
    QVERIFY(!key);
    QVERIFY(!key.error().isEmpty());
    const QString secret = objectOf(jwk).value("d"_L1).toString();
    QVERIFY(secret.isEmpty() || !key.error().contains(secret));
}

void TestPrivateKey::refusesPem_data() {
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another text") << QByteArray("secret");
    QTest::newRow("truncated") << keyFrom(test::rfc7515EcKey()).toPem().reveal().first(100);
    QTest::newRow("oversized") << QByteArray(20000, '\n') +
                                      keyFrom(test::rfc7515EcKey()).toPem().reveal();
    const auto row = [](const char *title, const char *type, const char *group) {
        const std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>> key(opensslKey(type, group));
        QTest::newRow(title) << pemOf(key.get()).reveal();
    };
    row("RSA of 1024 bits", "RSA", nullptr);
    row("EC on secp256k1", "EC", "secp256k1");
    row("X25519", "X25519", nullptr);
}

void TestPrivateKey::refusesPem() {
    QFETCH(QByteArray, pem);
    const auto key = PrivateKey::fromPem(Secret(pem));
    QVERIFY(!key);
    QVERIFY(!key.error().isEmpty());
}

void TestPrivateKey::asksNobodyForPassword() {
    const PrivateKey key = keyFrom(test::rfc7515EcKey());
    const Secret encrypted = pemOf(key.handle(), "password");
    QVERIFY(encrypted.reveal().contains("ENCRYPTED"));
    QVERIFY(!PrivateKey::fromPem(encrypted)); // and does not wait for somebody at the terminal
}

/// RS256 and EdDSA are deterministic.
void TestPrivateKey::signsAsPublished() {
    const QList<QByteArray> keys{test::rfc7515RsaKey(), test::rfc8037Key()};
    const QList<test::Vector> vectors{test::rfcVectors().constFirst(),
                                      test::rfcVectors().constLast()};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto jws = Jws::parse(vectors[i].compact);
        const auto signature = signJws({}, vectors[i].payload, jws->algorithm(), keyFrom(keys[i]));
        QVERIFY(signature);
        QCOMPARE(*signature, vectors[i].compact);
    }
}

void TestPrivateKey::signsNothingForAnotherAlgorithm() {
    const PrivateKey key = keyFrom(test::rfc7515EcKey());
    for (const char *name : {"RS256", "PS256", "ES384", "ES512", "EdDSA"}) {
        QVERIFY2(!makeSignature(*findAlgorithm(name), key, "input"), name);
        QVERIFY2(!signJws({}, "payload", *findAlgorithm(name), key), name);
    }
}

void TestPrivateKey::leavesNoErrorBehind() {
    QVERIFY(!PrivateKey::fromPem(Secret("-----BEGIN PRIVATE KEY-----\nAAAA\n")));
    QVERIFY(!PrivateKey::fromJwk(Secret(QByteArray(R"({"kty":"EC","crv":"P-256"})"))));
    QCOMPARE(ERR_peek_error(), 0UL);
}

BIFROST_TEST(TestPrivateKey, bifrost::test::NoApplication)
#include "tst_privatekey.moc"
