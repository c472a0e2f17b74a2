// SPDX-License-Identifier: Apache-2.0
#include "flow/userinfo/signeduserinfo.h"

#include "doubles/idtokenfactory.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <functional>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

/// UserInfo as a JWT that the provider signs, and what is changed about it.
struct SignedUserInfo {
    QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"k1"_s}};
    QJsonObject claims{{u"iss"_s, IdTokenFactory::issuer},
                       {u"aud"_s, IdTokenFactory::clientId},
                       {u"sub"_s, IdTokenFactory::subject},
                       {u"given_name"_s, u"Augusta"_s}};
    SigningKey key = SigningKey::forAlgorithm("RS256");

    [[nodiscard]] QByteArray compact() const {
        return compactJws(header, QJsonDocument(claims).toJson(QJsonDocument::Compact), key,
                          "RS256");
    }
    [[nodiscard]] JwkSet keys() const {
        QJsonObject jwk = SigningKey::forAlgorithm("RS256").publicJwk();
        jwk.insert(u"kid"_s, u"k1"_s);
        return *JwkSet::parse(jwkSet({jwk}));
    }
    [[nodiscard]] Result<QJsonObject> verified() const {
        const auto token = parseSignedUserInfo(compact());
        return token ? signedUserInfoClaims(token->verify(keys()),
                                            {*Issuer::fromInput(IdTokenFactory::issuer),
                                             IdTokenFactory::clientId, IdTokenFactory::subject,
                                             IdTokenFactory::now()})
                     : failure(token.error());
    }
};
using Change = std::function<void(SignedUserInfo &)>;

} // namespace

class TestSignedUserInfo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void returnsTheClaims() {
        const auto claims = SignedUserInfo().verified();
        QCOMPARE(outcome(claims), u"ok"_s);
        QCOMPARE(claims->value("given_name"_L1).toString(), u"Augusta"_s);
    }

    void acceptsAndRefuses_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto claim = [](const char *row, const QString &name, const QJsonValue &value,
                              const QString &expected) {
            QTest::newRow(row) << Change([=](SignedUserInfo &info) {
                info.claims.insert(name, value); // undefined removes it
            }) << expected;
        };
        const auto header = [](const char *row, const QString &name, const QJsonValue &value,
                               const QString &expected) {
            QTest::newRow(row) << Change([=](SignedUserInfo &info) {
                info.header.insert(name, value);
            }) << expected;
        };
        const QJsonValue nothing(QJsonValue::Undefined);
        const qint64 now = IdTokenFactory::now().toSecsSinceEpoch();
        claim("without iss", u"iss"_s, nothing, u"ok"_s);
        claim("without aud", u"aud"_s, nothing, u"ok"_s);
        claim("one of several audiences", u"aud"_s,
              QJsonArray{u"other"_s, IdTokenFactory::clientId}, u"ok"_s);
        claim("still valid", u"exp"_s, now - 59, u"ok"_s);
        claim("another issuer", u"iss"_s, u"https://evil.example"_s, u"UserInfoIssuerMatches"_s);
        claim("issuer null", u"iss"_s, QJsonValue::Null, u"UserInfoIssuerMatches"_s);
        claim("another audience", u"aud"_s, u"other"_s, u"UserInfoAudienceContainsClient"_s);
        claim("no audience", u"aud"_s, QJsonArray(), u"UserInfoAudienceContainsClient"_s);
        claim("audience null", u"aud"_s, QJsonValue::Null, u"UserInfoAudienceContainsClient"_s);
        claim("expired", u"exp"_s, now - 60, u"UserInfoIsNotExpired"_s);
        claim("expired, with a fraction", u"exp"_s, double(now) - 60.5, u"UserInfoIsNotExpired"_s);
        claim("another subject", u"sub"_s, u"mallory"_s, u"UserInfoSubjectMatches"_s);
        claim("without sub", u"sub"_s, nothing, u"UserInfoSubjectIsPresent"_s);
        header("unsigned", u"alg"_s, u"none"_s, u"UserInfoSignatureIsValid"_s);
        header("client secret", u"alg"_s, u"HS256"_s, u"UserInfoSignatureIsValid"_s);
        header("another algorithm", u"alg"_s, u"ES256"_s, u"UserInfoSignatureIsValid"_s);
        header("unknown extension", u"crit"_s, QJsonArray{u"x"_s}, u"UserInfoSignatureIsValid"_s);
        header("unknown key", u"kid"_s, u"k2"_s, u"UserInfoSignatureIsValid"_s);
        header("no key ID", u"kid"_s, nothing, u"ok"_s);
        QTest::newRow("signed by somebody else")
            << Change([](SignedUserInfo &info) { info.key = SigningKey::rsa(); })
            << u"UserInfoSignatureIsValid"_s;
        QTest::newRow("larger than an ID Token may be") << Change([](SignedUserInfo &info) {
            info.claims.insert(u"picture"_s, QString(100000, u'a'));
        }) << u"ok"_s;
    }
    void acceptsAndRefuses() {
        QFETCH(const Change, change);
        SignedUserInfo info;
        change(info);
        QTEST(outcome(info.verified()), "expected");
    }

    void neverEndsASession() {
        SignedUserInfo info;
        info.key = SigningKey::rsa();
        const auto claims = info.verified();
        QVERIFY(!claims);
        QVERIFY(!invalidatesSession(claims.error()));
        QVERIFY(toLogString(claims.error()).contains(u"JwsSignatureIsValid"_s));
    }
};

BIFROST_TEST(TestSignedUserInfo, QCoreApplication)
#include "tst_signeduserinfo.moc"
