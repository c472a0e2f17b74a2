// SPDX-License-Identifier: Apache-2.0
#include "doubles/signingkey.h"
#include "jose/jwkset.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::SigningKey;

namespace {

QJsonObject named(QJsonObject key, const QString &keyId) {
    key.insert("kid"_L1, keyId);
    return key;
}

qsizetype countOf(const QList<QJsonObject> &keys, const char *algorithm, const QByteArray &keyId) {
    return JwkSet::parse(test::jwkSet(keys))->candidates(*findAlgorithm(algorithm), keyId).size();
}

} // namespace

class TestJwkSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesDocument_data();
    void refusesDocument();
    void refusesTooManyKeys();
    void passesOverKeysOfNoUse();
    void tellsWhyAKeyIsOfNoUse();
    void findsExactlyTheNamedKey();
    void findsEveryKeyOfTheSameName();
    void triesAtMostTenWithoutName();
};

void TestJwkSet::refusesDocument_data() {
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<!doctype html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no keys") << QByteArray("{}");
    QTest::newRow("keys no array") << QByteArray(R"({"keys":{}})");
    QTest::newRow("keys twice") << QByteArray(R"({"keys":[],"keys":[]})");
    QTest::newRow("member of a key twice") << QByteArray(R"({"keys":[{"kid":"a","kid":"b"}]})");
}

void TestJwkSet::refusesDocument() {
    QFETCH(QByteArray, document);
    QCOMPARE(test::outcome(JwkSet::parse(document)), u"JwkSetIsJsonObject"_s);
}

void TestJwkSet::refusesTooManyKeys() {
    const QJsonObject key = SigningKey::forAlgorithm("ES256").publicJwk();
    QCOMPARE(test::outcome(JwkSet::parse(test::jwkSet(QList<QJsonObject>(100, key)))), u"ok"_s);
    QCOMPARE(test::outcome(JwkSet::parse(test::jwkSet(QList<QJsonObject>(101, key)))),
             u"JwkSetIsWithinLimits"_s);
}

void TestJwkSet::passesOverKeysOfNoUse() {
    const QJsonObject good = named(SigningKey::forAlgorithm("ES256").publicJwk(), u"good"_s);
    QJsonObject bad = named(good, u"bad"_s);
    bad.insert("use"_L1, u"enc"_s);
    QJsonObject document{{u"keys"_s, QJsonArray{u"text"_s, QJsonObject(), bad, good}}};
    const auto set = JwkSet::parse(QJsonDocument(document).toJson());
    QCOMPARE(test::outcome(set), u"ok"_s);
    QVERIFY(set->hasKeyId("good"));
    QVERIFY(!set->hasKeyId("bad"));
    QCOMPARE(set->candidates(*findAlgorithm("ES256"), "bad").size(), 0);
    QCOMPARE(set->candidates(*findAlgorithm("ES256"), {}).size(), 1);
}

void TestJwkSet::tellsWhyAKeyIsOfNoUse() {
    QJsonObject certificate{{u"kty"_s, u"RSA"_s}, {u"x5c"_s, QJsonArray{u"MIIB"_s}}};
    const auto set = JwkSet::parse(test::jwkSet(
        {named(certificate, u"certificate"_s), named({{u"kty"_s, u"oct"_s}}, u"secret"_s)}));
    QCOMPARE(set->whyUnusable("certificate"), u"the key itself, not only its certificate"_s);
    QCOMPARE(set->whyUnusable("secret"), u"kty RSA, EC or OKP"_s);
    QCOMPARE(set->whyUnusable("other"), std::nullopt);
    QCOMPARE(set->whyUnusable({}), std::nullopt);
}

void TestJwkSet::findsExactlyTheNamedKey() {
    const QJsonObject key = SigningKey::forAlgorithm("ES256").publicJwk();
    const QList<QJsonObject> keys{key, named(key, u"a"_s), named(key, u"A"_s)};
    QCOMPARE(countOf(keys, "ES256", "a"), 1);
    QCOMPARE(countOf(keys, "ES256", "b"), 0);
    QCOMPARE(countOf(keys, "ES384", "a"), 0);
    QCOMPARE(countOf(keys, "ES256", {}), 3);
}

/// Asgardeo publishes one key under several names, others several under one.
void TestJwkSet::findsEveryKeyOfTheSameName() {
    const QList<QJsonObject> keys{named(SigningKey::ec("P-256").publicJwk(), u"a"_s),
                                  named(SigningKey::ec("P-256").publicJwk(), u"a"_s),
                                  named(SigningKey::ec("P-384").publicJwk(), u"a"_s)};
    QCOMPARE(countOf(keys, "ES256", "a"), 2);
}

void TestJwkSet::triesAtMostTenWithoutName() {
    QCOMPARE(
        countOf(QList<QJsonObject>(20, SigningKey::forAlgorithm("ES256").publicJwk()), "ES256", {}),
        10);
}

BIFROST_TEST(TestJwkSet, bifrost::test::NoApplication)
#include "tst_jwkset.moc"
