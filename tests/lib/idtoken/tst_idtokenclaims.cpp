// SPDX-License-Identifier: Apache-2.0
#include "doubles/idtokenfactory.h"
#include "idtoken/idtokenvalidator.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QtTest>

#include <type_traits>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::IdTokenFactory;

namespace {

IdTokenClaims claimsOf(const IdTokenFactory &token) {
    return *IdTokenValidator::validate(
        *Jws::parse(token.compact()), *JwkSet::parse(token.jwkSetDocument()),
        {*Issuer::fromInput(IdTokenFactory::issuer), IdTokenFactory::clientId,
         IdTokenFactory::now()},
        {Nonce(Secret(IdTokenFactory::nonce)), Secret(IdTokenFactory::accessToken),
         AuthorizationCode(Secret(IdTokenFactory::code)), std::nullopt});
}

} // namespace

class TestIdTokenClaims : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cannotBeMadeByAnybody();
    void readsTheClaims();
    void readsSeveralAudiences();
    void doesWithoutAuthenticationTime();
};

void TestIdTokenClaims::cannotBeMadeByAnybody() {
    QVERIFY((!std::is_constructible_v<IdTokenClaims, QJsonObject>));
    QVERIFY((!std::is_default_constructible_v<IdTokenClaims>));
}

void TestIdTokenClaims::readsTheClaims() {
    const IdTokenFactory token("ES256");
    const IdTokenClaims claims = claimsOf(token);
    const QDateTime issued = IdTokenFactory::now().addSecs(-10);
    QCOMPARE(claims.issuer(), IdTokenFactory::issuer);
    QCOMPARE(claims.subject(), IdTokenFactory::subject);
    QCOMPARE(claims.audience(), QStringList{IdTokenFactory::clientId});
    QCOMPARE(claims.issuedAt(), issued);
    QCOMPARE(claims.expiresAt(), issued.addSecs(3600));
    QCOMPARE(claims.authenticatedAt(), std::optional(issued));
    QCOMPARE(claims.expiresAt().timeSpec(), Qt::UTC);
    QCOMPARE(claims.claim("given_name"_L1), QJsonValue(u"Ada"_s));
    QVERIFY(claims.claim("picture"_L1).isUndefined());
    QCOMPARE(claims.toJson(), token.claims());
}

void TestIdTokenClaims::readsSeveralAudiences() {
    IdTokenFactory token("ES256");
    token.withClaim(u"aud"_s, QJsonArray{u"other"_s, IdTokenFactory::clientId});
    QCOMPARE(claimsOf(token).audience(), (QStringList{u"other"_s, IdTokenFactory::clientId}));
}

void TestIdTokenClaims::doesWithoutAuthenticationTime() {
    IdTokenFactory token("ES256");
    token.withoutClaim(u"auth_time"_s);
    QVERIFY(!claimsOf(token).authenticatedAt());
}

BIFROST_TEST(TestIdTokenClaims, bifrost::test::NoApplication)
#include "tst_idtokenclaims.moc"
