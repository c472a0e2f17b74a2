// SPDX-License-Identifier: Apache-2.0
// A provider with invalid or hostile keys.
#include "conformance/modulerun.h"
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestProviderKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keySetOfThousandsIsRejected();
    void invalidKeyIsSkipped_data();
    void invalidKeyIsSkipped();
    void validKeyBesideInvalidOnesIsFound();
    void rotationBetweenTwoSignInsIsNoticed();
    void unknownKeyIdsRefetchTheKeysOnce();
    void manyKeysWithoutIdAreTriedTenTimes();
};

void TestProviderKeys::keySetOfThousandsIsRejected() {
    HttpProvider provider;
    QJsonObject key = provider.keys.constFirst();
    QList<QJsonObject> keys;
    for (int i = 0; i < 9000; ++i) {
        keys.append({{u"kty"_s, u"RSA"_s}, {u"kid"_s, QString::number(i)}});
    }
    keys.append(key);
    provider.keys = keys;
    RelyingParty party(provider);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(outcome(party.signIn()), u"JwkSetIsWithinLimits"_s);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(party.store.entries.isEmpty());
}

void TestProviderKeys::invalidKeyIsSkipped_data() {
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QJsonObject>("changes");
    const QString zeros = QString(43, u'A');
    const auto row = [](const char *name, const char *algorithm, const QJsonObject &changes) {
        QTest::newRow(name) << QByteArray(algorithm) << changes;
    };
    row("point off its curve", "ES256", {{u"y"_s, zeros}});
    row("point at zero", "ES256", {{u"x"_s, zeros}, {u"y"_s, zeros}});
    row("short coordinate", "ES256", {{u"x"_s, u"AQ"_s}});
    row("crv of another curve", "ES256", {{u"crv"_s, u"P-384"_s}});
    row("unknown crv", "ES256", {{u"crv"_s, u"secp256k1"_s}});
    row("kty of another kind", "ES256", {{u"kty"_s, u"RSA"_s}});
    row("symmetric", "RS256", {{u"kty"_s, u"oct"_s}, {u"k"_s, u"AAAA"_s}});
    row("for encryption", "RS256", {{u"use"_s, u"enc"_s}});
    row("for other operations", "RS256", {{u"key_ops"_s, QJsonArray{u"encrypt"_s}}});
    row("private half published", "RS256", {{u"d"_s, u"AQAB"_s}});
    row("exponent 1", "RS256", {{u"e"_s, u"AQ"_s}});
    row("exponent 3", "RS256", {{u"e"_s, u"Aw"_s}});
    row("even exponent", "RS256", {{u"e"_s, u"AQAA"_s}});
    row("huge exponent", "RS256", {{u"e"_s, QString(342, u'_')}});
    row("modulus of 512 bits", "RS256", {{u"n"_s, QString(86, u'_')}});
    row("modulus of 65536 bits", "RS256", {{u"n"_s, QString(10923, u'_')}});
    row("padded modulus", "RS256", {{u"n"_s, u"AQAB=="_s}});
    row("Ed25519 key of 31 bytes", "EdDSA", {{u"x"_s, QString(42, u'A')}});
}

void TestProviderKeys::invalidKeyIsSkipped() {
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QJsonObject, changes);
    HttpProvider provider;
    provider.algorithm = algorithm;
    provider.key = SigningKey::forAlgorithm(algorithm);
    QJsonObject jwk = HttpProvider::published(provider.key, provider.keyId);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        jwk.insert(it.key(), it.value());
    }
    provider.keys = {jwk};
    RelyingParty party(provider);
    const Result<Session> session = party.signIn();
    QCOMPARE(outcome(session), u"JwsKeyIsUsable"_s); // and the details say why it is not
    QCOMPARE(missingText(session.error()), QString());
    QCOMPARE(party.shownOutcome(), BrowserOutcome::Failed);
    QVERIFY(party.storeChanges().isEmpty());
}

void TestProviderKeys::validKeyBesideInvalidOnesIsFound() {
    HttpProvider provider;
    provider.keys.prepend({{u"kty"_s, u"oct"_s}, {u"k"_s, u"AAAA"_s}});
    provider.keys.prepend({});
    provider.keys.prepend(
        HttpProvider::published(SigningKey::rsa(1024), "weak")); // 1024 bits: passed over
    RelyingParty party(provider);
    QCOMPARE(outcome(party.signIn()), u"ok"_s);
}

void TestProviderKeys::rotationBetweenTwoSignInsIsNoticed() {
    HttpProvider provider;
    provider.keysHeaders = {{"Cache-Control", "max-age=86400"}};
    RelyingParty party(provider);
    QCOMPARE(outcome(party.signIn()), u"ok"_s);
    provider.key = SigningKey::rsa();
    provider.keyId = "rotated";
    provider.keys = {HttpProvider::published(provider.key, provider.keyId)};
    QCOMPARE(outcome(party.signIn()), u"ok"_s);
    QCOMPARE(provider.requests(HttpProvider::keysPath), 2);
}

void TestProviderKeys::unknownKeyIdsRefetchTheKeysOnce() {
    HttpProvider provider;
    provider.keysHeaders = {{"Cache-Control", "max-age=86400"}};
    int signedTokens = 0;
    provider.changeIdToken = [&](IdTokenFactory &token) {
        token.withHeader(u"kid"_s, u"unknown-%1"_s.arg(++signedTokens));
    };
    RelyingParty party(provider);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(outcome(party.signIn()), u"JwsKeyIsFound"_s);
    }
    QCOMPARE(signedTokens, 20);
    QCOMPARE(provider.requests(HttpProvider::keysPath), 2); // first fetch and one refetch
    QVERIFY(party.store.entries.isEmpty());
}

void TestProviderKeys::manyKeysWithoutIdAreTriedTenTimes() {
    HttpProvider provider;
    const QJsonObject other = HttpProvider::published(SigningKey::rsa(), {});
    provider.keys = QList<QJsonObject>(10, other);
    provider.keys.append(HttpProvider::published(provider.key, {}));
    provider.changeIdToken = [](IdTokenFactory &token) { token.withoutHeader(u"kid"_s); };
    RelyingParty party(provider);
    QCOMPARE(outcome(party.signIn()), u"JwsSignatureIsValid"_s); // the eleventh is not tried
}

BIFROST_TEST(TestProviderKeys, QCoreApplication)
#include "tst_providerkeys.moc"
