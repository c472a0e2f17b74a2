// SPDX-License-Identifier: Apache-2.0
// What a server refuses, so that no test passes because its provider accepts everything.
#include "doubles/proofchecker.h"

#include "doubles/signingkey.h"
#include "support/testroom.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtTest>

using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
const QByteArray accessToken = "token-1";

QJsonObject claims() {
    return {{u"jti"_s, u"1"_s},
            {u"htm"_s, u"GET"_s},
            {u"htu"_s, u"https://api.example/orders"_s},
            {u"iat"_s, now.toSecsSinceEpoch()},
            {u"ath"_s, QString::fromLatin1(base64Url(
                           QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256)))}};
}

QJsonObject header(const SigningKey &key) {
    return {{u"typ"_s, u"dpop+jwt"_s}, {u"alg"_s, u"ES256"_s}, {u"jwk"_s, key.publicJwk()}};
}

QByteArray proof(const QJsonObject &header, const QJsonObject &claims, const SigningKey &key) {
    return compactJws(header, QJsonDocument(claims).toJson(QJsonDocument::Compact), key, "ES256");
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value) {
    object.insert(name, value);
    return object;
}

} // namespace

class TestProofChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsEachProofOnce() {
        ProofChecker checker;
        const QByteArray valid = proof(header(key_), claims(), key_);
        const auto verdict = checker.check(arrived(valid));
        QCOMPARE(verdict.error, QByteArray());
        QCOMPARE(verdict.thumbprint.size(), 43);
        QCOMPARE(checker.check(arrived(valid)).error, QByteArray("invalid_dpop_proof"));
        QCOMPARE(checker.accepted(), 1);
    }

    void refusesAnythingElse_data() {
        QTest::addColumn<QByteArray>("sent");
        const SigningKey other = SigningKey::ec("P-256");
        const auto row = [](const char *name, const QByteArray &sent) {
            QTest::newRow(name) << sent;
        };
        const auto changed = [this](const QString &name, const QJsonValue &value) {
            return proof(header(key_), with(claims(), name, value), key_);
        };
        row("none", {});
        row("signed by another key", proof(header(key_), claims(), other));
        row("another type", proof(with(header(key_), u"typ"_s, u"JWT"_s), claims(), key_));
        row("another algorithm", proof(with(header(key_), u"alg"_s, u"none"_s), claims(), key_));
        row("private key",
            proof(with(header(key_), u"jwk"_s, with(key_.publicJwk(), u"d"_s, u"AAAA"_s)), claims(),
                  key_));
        row("another method", changed(u"htm"_s, u"POST"_s));
        row("another address", changed(u"htu"_s, u"https://api.example/accounts"_s));
        row("old", changed(u"iat"_s, now.toSecsSinceEpoch() - 61));
        row("from the future", changed(u"iat"_s, now.toSecsSinceEpoch() + 61));
        row("another token", changed(u"ath"_s, u"AAAA"_s));
        row("without a name", changed(u"jti"_s, QString()));
    }
    void refusesAnythingElse() {
        QFETCH(const QByteArray, sent);
        QCOMPARE(ProofChecker().check(arrived(sent)).error, QByteArray("invalid_dpop_proof"));
    }

    void nonceIsGoodForOneProof() {
        ProofChecker checker;
        checker.demandNonces();
        const auto sent = [&, this](const QString &name) {
            const QJsonObject named = with(claims(), u"jti"_s, name);
            const QString nonce = QString::fromLatin1(checker.nonce());
            return proof(header(key_), with(named, u"nonce"_s, nonce), key_);
        };
        QCOMPARE(checker.check(arrived(proof(header(key_), claims(), key_))).error,
                 QByteArray("use_dpop_nonce"));
        const QByteArray second = sent(u"2"_s);
        const QByteArray third = sent(u"3"_s);
        QCOMPARE(checker.check(arrived(second)).error, QByteArray());
        QCOMPARE(checker.check(arrived(third)).error, QByteArray("use_dpop_nonce"));
    }

private:
    static ProofChecker::Request arrived(const QByteArray &proof) {
        return {.method = "GET",
                .url = QUrl(u"https://api.example/orders?page=2"_s),
                .proof = proof,
                .now = now,
                .accessToken = accessToken};
    }

    SigningKey key_ = SigningKey::ec("P-256");
};

BIFROST_TEST(TestProofChecker, NoApplication)
#include "tst_proofchecker.moc"
