// SPDX-License-Identifier: Apache-2.0
#include "protocol/dpopproof.h"

#include "doubles/readproof.h"
#include "support/testroom.h"

#include <QSet>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::readProof;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1562262616, Qt::UTC);

DpopProofContent tokenRequestContent() {
    return {"POST", QUrl(u"https://server.example.com/token"_s), now, {}, {}};
}

} // namespace

class TestDpopProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const auto key = newProofKey();
        QVERIFY(key);
        key_.emplace(*key);
    }

    void saysWhatTheRequestIs() {
        const auto proof = readProof(*dpopProof(*key_, tokenRequestContent()));
        QVERIFY(proof);
        QCOMPARE(proof->header.keys(), (QStringList{u"alg"_s, u"jwk"_s, u"typ"_s}));
        QCOMPARE(proof->header.value("typ"_L1).toString(), u"dpop+jwt"_s);
        QCOMPARE(proof->thumbprint, key_->thumbprint());
        QCOMPARE(proof->claims.keys(), (QStringList{u"htm"_s, u"htu"_s, u"iat"_s, u"jti"_s}));
        QCOMPARE(proof->claim("htm"), u"POST"_s);
        QCOMPARE(proof->claim("htu"), u"https://server.example.com/token"_s);
        QCOMPARE(proof->claims.value("iat"_L1).toInteger(), now.toSecsSinceEpoch());
    }

    void hasTheNonceIfThereIsOne() {
        DpopProofContent content = tokenRequestContent();
        content.nonce = "eyJ7S_zG.eyJH0-Z.HX4w-7v";
        QCOMPARE(readProof(*dpopProof(*key_, content))->claim("nonce"),
                 u"eyJ7S_zG.eyJH0-Z.HX4w-7v"_s);
    }

    /// RFC 9449 §7.1
    void hasTheHashOfTheAccessToken() {
        DpopProofContent content = tokenRequestContent();
        content.accessToken = Secret("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");
        const QByteArray proof = *dpopProof(*key_, content);
        QCOMPARE(readProof(proof)->claim("ath"), u"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"_s);
    }

    void targetHasNoQueryAndNoFragment_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("target");
        const auto row = [](const QString &url, const QString &target) {
            QTest::addRow("%s", qPrintable(url)) << url << target;
        };
        row(u"https://api.example/a?b=c"_s, u"https://api.example/a"_s);
        row(u"https://api.example/a#b"_s, u"https://api.example/a"_s);
        row(u"https://user:password@api.example/a"_s, u"https://api.example/a"_s);
        row(u"https://api.example"_s, u"https://api.example/"_s);
        row(u"https://api.example?q"_s, u"https://api.example/"_s);
        row(u"https://api.example:8443/a%2Fb/%C3%BC"_s, u"https://api.example:8443/a%2Fb/%C3%BC"_s);
    }
    void targetHasNoQueryAndNoFragment() {
        QFETCH(QString, url);
        DpopProofContent content = tokenRequestContent();
        content.url = QUrl(url);
        QTEST(readProof(*dpopProof(*key_, content))->claim("htu"), "target");
    }

    void isNeverTheSameTwice() {
        QSet<QString> identifiers;
        for (int i = 0; i < 100; ++i) {
            identifiers.insert(readProof(*dpopProof(*key_, tokenRequestContent()))->claim("jti"));
        }
        QCOMPARE(identifiers.size(), 100);
        QCOMPARE(identifiers.constBegin()->size(), 43); // 256 bits
    }

    void isNotMadeWithAKeyOfAnotherType() {
        const auto other = PrivateKey::generate(*findAlgorithm("Ed25519"));
        QVERIFY(!dpopProof(*other, tokenRequestContent()));
    }

    void everySessionHasAKeyOfItsOwn() {
        QVERIFY(newProofKey()->thumbprint() != key_->thumbprint());
    }

    void nonceIsUsableOrNone_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("isUsable");
        QTest::newRow("RFC 9449 §8.2") << QByteArray("eyJ7S_zG.eyJH0-Z.HX4w-7v") << true;
        QTest::newRow("every character")
            << QByteArray("!#$%&'()*+,-./09:;<=>?@AZ[]^_`az{|}~") << true;
        QTest::newRow("longest") << QByteArray(1024, 'x') << true;
        QTest::newRow("oversized") << QByteArray(1025, 'x') << false;
        QTest::newRow("space") << QByteArray("a b") << false;
        QTest::newRow("two fields") << QByteArray("first, second") << false;
        QTest::newRow("quotation mark") << QByteArray("a\"b") << false;
        QTest::newRow("backslash") << QByteArray("a\\b") << false;
        QTest::newRow("line end") << QByteArray("a\r\nX: y") << false;
        QTest::newRow("zero") << QByteArray("a\0b", 3) << false;
        QTest::newRow("not ASCII") << QByteArray("a\xc3\xbc") << false;
        QTest::newRow("delete") << QByteArray("a\x7f") << false;
    }
    void nonceIsUsableOrNone() {
        QFETCH(QByteArray, field);
        QFETCH(bool, isUsable);
        QCOMPARE(usableDpopNonce(field), isUsable ? field : QByteArray());
    }

private:
    std::optional<PrivateKey> key_;
};

BIFROST_TEST(TestDpopProof, bifrost::test::NoApplication)
#include "tst_dpopproof.moc"
