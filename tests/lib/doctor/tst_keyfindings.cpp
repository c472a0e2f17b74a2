// SPDX-License-Identifier: Apache-2.0
#include "doctor/keyfindings.h"

#include "doubles/signingkey.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using Verdict = Finding::Verdict;

namespace {

const QUrl keysUrl(u"https://provider.test/jwks?secret=1"_s);

QJsonObject key(const SigningKey &key, const QString &keyId) {
    QJsonObject jwk = key.publicJwk();
    jwk.insert(u"kid"_s, keyId);
    return jwk;
}

} // namespace

class TestKeyFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void describesEachKey() {
        QJsonObject encryption = key(SigningKey::forAlgorithm("RS256"), u"enc"_s);
        encryption.insert(u"use"_s, u"enc"_s);
        QJsonObject first = key(SigningKey::forAlgorithm("RS256"), u"one"_s);
        first.insert(u"alg"_s, u"RS256"_s);
        first.insert(u"use"_s, u"sig"_s);
        const Findings found = keyFindings(
            jwkSet({first, key(SigningKey::ec("P-256"), u"two"_s), encryption}), keysUrl);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found[0].check, Check::KeySet);
        QCOMPARE(found[0].verdict, Verdict::Ok);
        QCOMPARE(found[0].fact("keys"_L1), u"3"_s);
        QCOMPARE(found[0].fact("usable"_L1), u"2"_s);
        QCOMPARE(found[0].fact("url"_L1), u"https://provider.test/jwks"_s);
        QCOMPARE(found[1].verdict, Verdict::Ok);
        const Facts facts{{u"kid"_s, u"one"_s},
                          {u"kty"_s, u"RSA"_s},
                          {u"alg"_s, u"RS256"_s},
                          {u"use"_s, u"sig"_s}};
        QCOMPARE(found[1].facts, facts);
        QCOMPARE(found[2].fact("crv"_L1), u"P-256"_s);
        QCOMPARE(found[3].verdict, Verdict::Note); // nothing is wrong with it
        QVERIFY(found[3].error.has_value());
    }

    void withoutAUsableKeyNothingWorks() {
        QJsonObject weak = key(SigningKey::rsa(1024), u"weak"_s);
        const Findings found = keyFindings(jwkSet({weak}), keysUrl);
        QCOMPARE(found[0].verdict, Verdict::Failed);
        QVERIFY(toLogString(*found[1].error).contains(u"RSA key of 2048"_s));
        QCOMPARE(keyFindings(jwkSet({}), keysUrl).first().verdict, Verdict::Failed);
    }

    void reportsADocumentThatIsNone_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("no list") << QByteArray(R"({"keys": {}})");
        QTest::newRow("list alone") << QByteArray("[]");
    }
    void reportsADocumentThatIsNone() {
        QFETCH(QByteArray, document);
        const Findings found = keyFindings(document, keysUrl);
        QCOMPARE(found.size(), 1);
        QCOMPARE(outcome(*found[0].error), u"JwkSetIsJsonObject"_s);
    }

    void whatTheProviderWritesIsPrintable() {
        QJsonObject hostile = key(SigningKey::ec("P-256"), QString(5000, u'\u202e'));
        hostile.insert(u"alg"_s, u"\n\x1b[31m"_s);
        const Findings found = keyFindings(jwkSet({hostile}), keysUrl);
        for (const auto &fact : found[1].facts) {
            QVERIFY(fact.value.size() <= 100);
            for (const QChar c : fact.value) {
                QVERIFY(c >= u' ' && c <= u'~');
            }
        }
    }
};

BIFROST_TEST(TestKeyFindings, QCoreApplication)
#include "tst_keyfindings.moc"
