// SPDX-License-Identifier: Apache-2.0
#include "flow/profilealgorithms.h"

#include "doubles/signingkey.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList allowedByProfile{"PS256", "ES256", "EdDSA", "Ed25519"};

Jws tokenSignedWith(const QByteArray &algorithm, const SigningKey &key) {
    return *Jws::parse(
        compactJws(QJsonObject{{u"alg"_s, QString::fromLatin1(algorithm)}}, "{}", key, algorithm));
}

} // namespace

class TestProfileAlgorithms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tokensAreSignedWithAnAlgorithmOfTheProfile_data() {
        QTest::addColumn<QByteArray>("algorithm");
        for (const QByteArray &algorithm : signatureAlgorithms()) {
            QTest::newRow(algorithm) << algorithm;
        }
    }
    void tokensAreSignedWithAnAlgorithmOfTheProfile() {
        QFETCH(const QByteArray, algorithm);
        const Jws token = tokenSignedWith(algorithm, SigningKey::forAlgorithm(algorithm));
        const QString expected =
            allowedByProfile.contains(algorithm) ? u"ok"_s : u"JwsAlgorithmMeetsProfile"_s;
        QCOMPARE(outcome(withProfileAlgorithm(SecurityProfile::Fapi2, token)), expected);
        QCOMPARE(outcome(withProfileAlgorithm(SecurityProfile::OpenIdConnect, token)), u"ok"_s);
    }

    /// Two schemes are called EdDSA.
    void eddsaIsThatOfEd25519() {
        const Jws token = tokenSignedWith("EdDSA", SigningKey::okp("Ed448"));
        QCOMPARE(outcome(withProfileAlgorithm(SecurityProfile::Fapi2, token)),
                 u"JwsAlgorithmMeetsProfile"_s);
    }

    void keysOfTheProfile_data() {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("RSA") << QByteArray("RS256") << true; // which signs with PS256, too
        QTest::newRow("P-256") << QByteArray("ES256") << true;
        QTest::newRow("P-384") << QByteArray("ES384") << false;
        QTest::newRow("P-521") << QByteArray("ES512") << false;
        QTest::newRow("Ed25519") << QByteArray("Ed25519") << true;
        QTest::newRow("Ed448") << QByteArray("Ed448") << false;
    }
    void keysOfTheProfile() {
        QFETCH(const QByteArray, algorithm);
        const auto key = PrivateKey::generate(*findAlgorithm(algorithm));
        QVERIFY(key);
        QTEST(meetsFapi2(*key), "isAllowed");
    }

    void theListByWhichAnAlgorithmIsChosen_data() {
        QTest::addColumn<QStringList>("listed");
        QTest::addColumn<QStringList>("usable");
        const QStringList all{u"PS256"_s, u"ES256"_s, u"EdDSA"_s, u"Ed25519"_s};
        QTest::newRow("nothing listed") << QStringList() << all;
        QTest::newRow("others alone") << QStringList{u"RS256"_s, u"ES384"_s} << all;
        QTest::newRow("one of the profile")
            << QStringList{u"RS256"_s, u"ES256"_s} << QStringList{u"ES256"_s};
    }
    void theListByWhichAnAlgorithmIsChosen() {
        QFETCH(const QStringList, listed);
        QTEST(usableAlgorithms(SecurityProfile::Fapi2, listed), "usable");
        QCOMPARE(usableAlgorithms(SecurityProfile::OpenIdConnect, listed), listed);
    }
};

BIFROST_TEST(TestProfileAlgorithms, QCoreApplication)
#include "tst_profilealgorithms.moc"
