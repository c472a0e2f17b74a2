// SPDX-License-Identifier: Apache-2.0
#include "doubles/idtokenfactory.h"
#include "idtoken/idtokenvalidator.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::IdTokenFactory;
using test::outcome;

namespace {

IdTokenExpectations expectations() {
    return {*Issuer::fromInput(IdTokenFactory::issuer), IdTokenFactory::clientId,
            IdTokenFactory::now()};
}

IdTokenClaims signedIn(const IdTokenFactory &token = IdTokenFactory("ES256")) {
    return *IdTokenValidator::validate(
        *Jws::parse(token.compact()), *JwkSet::parse(token.jwkSetDocument()), expectations(),
        {Nonce(Secret(IdTokenFactory::nonce)), Secret(IdTokenFactory::accessToken),
         AuthorizationCode(Secret(IdTokenFactory::code)), std::nullopt});
}

Result<IdTokenClaims> validateRefreshed(const IdTokenFactory &token,
                                        const IdTokenClaims &previous) {
    return IdTokenValidator::validateRefreshed(
        *Jws::parse(token.compact()), *JwkSet::parse(token.jwkSetDocument()), expectations(),
        Secret(IdTokenFactory::accessToken), previous);
}

/// No value removes the claim.
void mutate(IdTokenFactory &token, const QString &name, const QJsonValue &value) {
    value.isUndefined() ? token.withoutClaim(name) : token.withClaim(name, value);
}

const QJsonValue missing = QJsonValue::Undefined;

} // namespace

/// OIDC Core §12.2.
class TestRefreshedIdToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesAuthorizedPartyThatAppears();
    void continuesARefreshedToken();
};

void TestRefreshedIdToken::accepts_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const qint64 now = IdTokenFactory::now().toSecsSinceEpoch();
    QTest::newRow("as it should be") << u"org"_s << missing;
    QTest::newRow("with the nonce of the sign-in")
        << u"nonce"_s << QJsonValue(QString::fromLatin1(IdTokenFactory::nonce));
    QTest::newRow("without auth_time") << u"auth_time"_s << missing;
    QTest::newRow("without at_hash") << u"at_hash"_s << missing;
    QTest::newRow("issued later") << u"iat"_s << QJsonValue(now);
    QTest::newRow("aud an array of one")
        << u"aud"_s << QJsonValue(QJsonArray{IdTokenFactory::clientId});
    QTest::newRow("a new name") << u"given_name"_s << QJsonValue(u"Augusta"_s);
}

void TestRefreshedIdToken::accepts() {
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    IdTokenFactory token("ES256");
    token.refreshed();
    mutate(token, name, value);
    const auto claims = validateRefreshed(token, signedIn());
    QCOMPARE(outcome(claims), u"ok"_s);
    QCOMPARE(claims->toJson(), token.claims());
}

void TestRefreshedIdToken::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *title, const char *name, const QJsonValue &value,
                        const char *rule) {
        QTest::newRow(title) << QString::fromLatin1(name) << value << QString::fromLatin1(rule);
    };
    const QString &clientId = IdTokenFactory::clientId;
    const qint64 now = IdTokenFactory::now().toSecsSinceEpoch();
    row("iss another", "iss", u"https://evil.example.com"_s, "RefreshedIssuerMatches");
    row("iss missing", "iss", missing, "RefreshedIssuerMatches");
    row("sub another", "sub", u"mallory"_s, "RefreshedSubjectMatches");
    row("sub missing", "sub", missing, "RefreshedSubjectMatches");
    row("aud another", "aud", u"other"_s, "RefreshedAudienceMatches");
    row("aud one more", "aud", QJsonArray{clientId, u"other"_s}, "RefreshedAudienceMatches");
    row("azp gone", "azp", missing, "RefreshedAuthorizedPartyMatches");
    row("azp another", "azp", u"other"_s, "IdTokenAuthorizedPartyIsClient");
    row("auth_time another", "auth_time", now, "RefreshedAuthenticationTimeMatches");
    row("auth_time in a string", "auth_time", QString::number(now - 10),
        "RefreshedAuthenticationTimeMatches");
    row("nonce another", "nonce", u"another"_s, "RefreshedNonceMatches");
    row("exp past", "exp", now - 3600, "IdTokenIsNotExpired");
    row("iat missing", "iat", missing, "IdTokenIssuedAtIsPresent");
    row("iat in the future", "iat", now + 3600, "IdTokenIssuedAtIsPlausible");
    row("at_hash another", "at_hash", u"77QmUPtjPfzWtF2AnpK9RQ"_s, "IdTokenAccessTokenHashMatches");
}

void TestRefreshedIdToken::refuses() {
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    IdTokenFactory token("ES256");
    token.refreshed();
    mutate(token, name, value);
    QTEST(outcome(validateRefreshed(token, signedIn())), "rule");
}

void TestRefreshedIdToken::refusesAuthorizedPartyThatAppears() {
    IdTokenFactory token("ES256");
    token.refreshed().withoutClaim(u"azp"_s);
    const IdTokenClaims previous = signedIn(IdTokenFactory("ES256").withoutClaim(u"azp"_s));
    QCOMPARE(outcome(validateRefreshed(token, previous)), u"ok"_s);
    token.withClaim(u"azp"_s, IdTokenFactory::clientId);
    QCOMPARE(outcome(validateRefreshed(token, previous)), u"RefreshedAuthorizedPartyMatches"_s);
}

/// The second refresh is held against the first, which has neither nonce nor, maybe, auth_time.
void TestRefreshedIdToken::continuesARefreshedToken() {
    IdTokenFactory token("ES256");
    token.refreshed().withoutClaim(u"auth_time"_s);
    const auto first = validateRefreshed(token, signedIn());
    QCOMPARE(outcome(validateRefreshed(token, *first)), u"ok"_s);
    token.withClaim(u"sub"_s, u"mallory"_s);
    QCOMPARE(outcome(validateRefreshed(token, *first)), u"RefreshedSubjectMatches"_s);
}

BIFROST_TEST(TestRefreshedIdToken, bifrost::test::NoApplication)
#include "tst_refreshedidtoken.moc"
