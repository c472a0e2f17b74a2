// SPDX-License-Identifier: Apache-2.0
#include "doubles/idtokenfactory.h"
#include "idtoken/idtokenvalidator.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using std::chrono::seconds;
using test::IdTokenFactory;
using test::outcome;

namespace {

IdTokenExpectations expectations() {
    return {*Issuer::fromInput(IdTokenFactory::issuer), IdTokenFactory::clientId,
            IdTokenFactory::now()};
}

Result<IdTokenClaims> validate(const IdTokenFactory &token,
                               std::optional<seconds> maxAge = std::nullopt) {
    return IdTokenValidator::validate(
        *Jws::parse(token.compact()), *JwkSet::parse(token.jwkSetDocument()), expectations(),
        {Nonce(Secret(IdTokenFactory::nonce)), Secret(IdTokenFactory::accessToken),
         AuthorizationCode(Secret(IdTokenFactory::code)), maxAge});
}

/// No value removes the claim.
void mutate(IdTokenFactory &token, const QString &name, const QJsonValue &value) {
    value.isUndefined() ? token.withoutClaim(name) : token.withClaim(name, value);
}

const QJsonValue missing = QJsonValue::Undefined;

} // namespace

class TestIdTokenValidator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsEveryAlgorithm_data();
    void acceptsEveryAlgorithm();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesPayload_data();
    void refusesPayload();
    void needsNoNonceForADevice();
    void checksTheSignatureFirst();
    void demandsAuthorizedPartyBesideOtherAudiences();
    void demandsAuthenticationTimeWithMaxAge();
    void aKeyOfOneTenantSignsForThatTenantAlone_data();
    void aKeyOfOneTenantSignsForThatTenantAlone();
    void neverRevealsSecrets();
};

void TestIdTokenValidator::acceptsEveryAlgorithm_data() {
    QTest::addColumn<QByteArray>("algorithm");
    for (const QByteArray &name : test::signatureAlgorithms()) {
        QTest::newRow(name.constData()) << name;
    }
}

/// at_hash and c_hash included.
void TestIdTokenValidator::acceptsEveryAlgorithm() {
    QFETCH(QByteArray, algorithm);
    IdTokenFactory token(algorithm);
    QCOMPARE(outcome(validate(token)), u"ok"_s);
    token.forAccessToken("another");
    QCOMPARE(outcome(validate(token)), u"IdTokenAccessTokenHashMatches"_s);
}

void TestIdTokenValidator::accepts_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const qint64 now = IdTokenFactory::now().toSecsSinceEpoch();
    QTest::newRow("aud an array") << u"aud"_s << QJsonValue(QJsonArray{IdTokenFactory::clientId});
    QTest::newRow("aud with others, azp us")
        << u"aud"_s << QJsonValue(QJsonArray{u"other"_s, IdTokenFactory::clientId});
    QTest::newRow("no azp") << u"azp"_s << missing;
    QTest::newRow("no at_hash") << u"at_hash"_s << missing;
    QTest::newRow("no c_hash") << u"c_hash"_s << missing;
    QTest::newRow("no auth_time") << u"auth_time"_s << missing;
    QTest::newRow("exp a fraction") << u"exp"_s << QJsonValue(static_cast<double>(now) + 0.5);
    QTest::newRow("nbf") << u"nbf"_s << QJsonValue(now);
    QTest::newRow("unknown claim") << u"org_id"_s << QJsonValue(u"acme"_s);
    QTest::newRow("unknown acr") << u"acr"_s << QJsonValue(u"urn:example:pwd"_s);
}

void TestIdTokenValidator::accepts() {
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    IdTokenFactory token("ES256");
    mutate(token, name, value);
    const auto claims = validate(token);
    QCOMPARE(outcome(claims), u"ok"_s);
    QCOMPARE(claims->toJson(), token.claims());
}

void TestIdTokenValidator::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *title, const char *name, const QJsonValue &value,
                        const char *rule) {
        QTest::newRow(title) << QString::fromLatin1(name) << value << QString::fromLatin1(rule);
    };
    const QString &clientId = IdTokenFactory::clientId;
    const qint64 now = IdTokenFactory::now().toSecsSinceEpoch();
    row("iss missing", "iss", missing, "IdTokenIssuerMatches");
    row("iss another", "iss", u"https://evil.example.com"_s, "IdTokenIssuerMatches");
    row("iss with a slash", "iss", IdTokenFactory::issuer + u'/', "IdTokenIssuerMatches");
    row("iss in capitals", "iss", IdTokenFactory::issuer.toUpper(), "IdTokenIssuerMatches");
    row("iss an array", "iss", QJsonArray{IdTokenFactory::issuer}, "IdTokenIssuerMatches");
    row("sub missing", "sub", missing, "IdTokenSubjectIsPresent");
    row("sub empty", "sub", u""_s, "IdTokenSubjectIsPresent");
    row("sub a number", "sub", 42, "IdTokenSubjectIsPresent");
    row("sub too long", "sub", QString(256, u's'), "IdTokenSubjectIsPresent");
    row("aud missing", "aud", missing, "IdTokenAudienceContainsClient");
    row("aud another", "aud", u"other"_s, "IdTokenAudienceContainsClient");
    row("aud empty", "aud", QJsonArray(), "IdTokenAudienceContainsClient");
    row("aud without us", "aud", QJsonArray{u"other"_s}, "IdTokenAudienceContainsClient");
    row("aud with a number", "aud", QJsonArray{clientId, 1}, "IdTokenAudienceContainsClient");
    row("aud nested", "aud", QJsonArray{QJsonArray{clientId}}, "IdTokenAudienceContainsClient");
    row("aud a prefix", "aud", clientId + u"-2"_s, "IdTokenAudienceContainsClient");
    row("azp another", "azp", u"other"_s, "IdTokenAuthorizedPartyIsClient");
    row("azp empty", "azp", u""_s, "IdTokenAuthorizedPartyIsClient");
    row("azp an array", "azp", QJsonArray{clientId}, "IdTokenAuthorizedPartyIsClient");
    row("azp null", "azp", QJsonValue::Null, "IdTokenAuthorizedPartyIsClient");
    row("exp missing", "exp", missing, "IdTokenIsNotExpired");
    row("exp past", "exp", now - 3600, "IdTokenIsNotExpired");
    row("exp in a string", "exp", QString::number(now + 3600), "IdTokenIsNotExpired");
    row("exp in milliseconds", "exp", (now + 3600) * 1000, "IdTokenIsNotExpired");
    row("exp negative", "exp", -1, "IdTokenIsNotExpired");
    row("iat missing", "iat", missing, "IdTokenIssuedAtIsPresent");
    row("iat in a string", "iat", QString::number(now), "IdTokenIssuedAtIsPresent");
    row("iat in the future", "iat", now + 3600, "IdTokenIssuedAtIsPlausible");
    row("nbf in the future", "nbf", now + 3600, "IdTokenIsAlreadyValid");
    row("nbf in a string", "nbf", QString::number(now), "IdTokenIsAlreadyValid");
    row("nonce missing", "nonce", missing, "IdTokenNonceMatches");
    row("nonce another", "nonce", u"another"_s, "IdTokenNonceMatches");
    row("nonce empty", "nonce", u""_s, "IdTokenNonceMatches");
    row("nonce an array", "nonce", QJsonArray{QString::fromLatin1(IdTokenFactory::nonce)},
        "IdTokenNonceMatches");
    row("at_hash another", "at_hash", u"77QmUPtjPfzWtF2AnpK9RQ"_s, "IdTokenAccessTokenHashMatches");
    row("at_hash empty", "at_hash", u""_s, "IdTokenAccessTokenHashMatches");
    row("at_hash null", "at_hash", QJsonValue::Null, "IdTokenAccessTokenHashMatches");
    row("at_hash of another algorithm", "at_hash",
        QString::fromLatin1(test::tokenHash("ES384", IdTokenFactory::accessToken)),
        "IdTokenAccessTokenHashMatches");
    row("c_hash another", "c_hash", u"LDktKdoQak3Pk0cnXxCltA"_s, "IdTokenCodeHashMatches");
    row("c_hash a number", "c_hash", 1, "IdTokenCodeHashMatches");
    row("auth_time in a string", "auth_time", QString::number(now),
        "IdTokenAuthenticationIsRecent");
}

void TestIdTokenValidator::refuses() {
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    IdTokenFactory token("ES256");
    QCOMPARE(outcome(validate(token)), u"ok"_s);
    mutate(token, name, value);
    QTEST(outcome(validate(token)), "rule");
}

void TestIdTokenValidator::refusesPayload_data() {
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("rule");
    const QByteArray valid = IdTokenFactory("ES256").payload();
    const QString rule = u"IdTokenIsJsonObject"_s;
    QTest::newRow("empty") << QByteArray() << rule;
    QTest::newRow("array") << '[' + valid + ']' << rule;
    QTest::newRow("text") << QByteArray("Payload") << rule;
    QTest::newRow("a JWS of its own") << IdTokenFactory("ES256").compact() << rule;
    QTest::newRow("sub twice") << valid.chopped(1) + R"(,"sub":"mallory"})" << rule;
    QTest::newRow("sub twice, escaped") << valid.chopped(1) + R"(,"s\u0075b":"mallory"})" << rule;
    QTest::newRow("not UTF-8") << valid.chopped(1) + ",\"x\":\"\xff\"}" << rule;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + valid << rule;
    QTest::newRow("something behind") << valid + "{}" << rule;
    QTest::newRow("no claims") << QByteArray("{}") << u"IdTokenIssuerMatches"_s;
}

void TestIdTokenValidator::refusesPayload() {
    QFETCH(QByteArray, payload);
    IdTokenFactory token("ES256");
    token.withRawPayload(payload);
    QTEST(outcome(validate(token)), "rule");
}

/// RFC 8628 defines no nonce, and there is no code. Everything else is checked as usual.
void TestIdTokenValidator::needsNoNonceForADevice() {
    const auto check = [](const IdTokenFactory &token) {
        return IdTokenValidator::validate(
            *Jws::parse(token.compact()), *JwkSet::parse(token.jwkSetDocument()), expectations(),
            {std::nullopt, Secret(IdTokenFactory::accessToken), std::nullopt, std::nullopt});
    };
    IdTokenFactory token;
    token.withoutClaim(u"nonce"_s).withoutClaim(u"c_hash"_s);
    QVERIFY(check(token));
    token.withClaim(u"nonce"_s, u"any"_s);
    QVERIFY(check(token));
    token.withClaim(u"at_hash"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s);
    QVERIFY(!check(token));
}

void TestIdTokenValidator::checksTheSignatureFirst() {
    IdTokenFactory token("ES256");
    token.withClaim(u"iss"_s, u"https://evil.example.com"_s);
    const auto keys = JwkSet::parse(token.jwkSetDocument());
    token.withKey(test::SigningKey::ec("P-256"));
    const auto claims = IdTokenValidator::validate(
        *Jws::parse(token.compact()), *keys, expectations(),
        {Nonce::generate(), Secret(), AuthorizationCode(Secret()), std::nullopt});
    QCOMPARE(outcome(claims), u"JwsSignatureIsValid"_s);
}

void TestIdTokenValidator::demandsAuthorizedPartyBesideOtherAudiences() {
    IdTokenFactory token("ES256");
    token.withClaim(u"aud"_s, QJsonArray{IdTokenFactory::clientId, u"other"_s});
    token.withClaim(u"azp"_s, u"other"_s);
    QCOMPARE(outcome(validate(token)), u"IdTokenAuthorizedPartyIsClient"_s);
    token.withoutClaim(u"azp"_s);
    QCOMPARE(outcome(validate(token)), u"IdTokenAudienceIsTrusted"_s);
}

void TestIdTokenValidator::demandsAuthenticationTimeWithMaxAge() {
    IdTokenFactory token("ES256");
    QCOMPARE(outcome(validate(token, seconds{60})), u"ok"_s);
    token.withClaim(u"auth_time"_s, IdTokenFactory::now().addSecs(-300).toSecsSinceEpoch());
    QCOMPARE(outcome(validate(token, seconds{60})), u"IdTokenAuthenticationIsRecent"_s);
    QCOMPARE(outcome(validate(token)), u"ok"_s);
    token.withoutClaim(u"auth_time"_s);
    QCOMPARE(outcome(validate(token, seconds{60})), u"IdTokenAuthenticationIsRecent"_s);
}

void TestIdTokenValidator::aKeyOfOneTenantSignsForThatTenantAlone_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QJsonValue>("keyIssuer");
    QTest::addColumn<QString>("expected");
    const QString common = u"https://login.microsoftonline.com/common/v2.0"_s;
    const QString tenant = u"https://login.microsoftonline.com/%1/v2.0"_s;
    const QString own = tenant.arg("aaaabbbb-0000-cccc-1111-dddd2222eeee"_L1);
    const QString others = tenant.arg("9188040d-6c67-4c5b-b112-36a304b66dad"_L1);
    const QString ok = u"ok"_s;
    const QString unknown = u"JwsKeyIsFound"_s;
    QTest::newRow("of any tenant") << common << QJsonValue(tenant.arg("{tenantid}"_L1)) << ok;
    QTest::newRow("of the tenant") << common << QJsonValue(own) << ok;
    QTest::newRow("of nobody") << common << missing << ok;
    QTest::newRow("of another tenant") << common << QJsonValue(others) << unknown;
    QTest::newRow("of another host") << common << QJsonValue(u"https://evil.example"_s) << unknown;
    QTest::newRow("one issuer, all keys are its own") << own << QJsonValue(others) << ok;
}

void TestIdTokenValidator::aKeyOfOneTenantSignsForThatTenantAlone() {
    QFETCH(const QString, issuer);
    QFETCH(const QJsonValue, keyIssuer);
    IdTokenFactory token("ES256");
    token.withClaim(u"tid"_s, u"aaaabbbb-0000-cccc-1111-dddd2222eeee"_s);
    token.withClaim(
        u"iss"_s, u"https://login.microsoftonline.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0"_s);
    QJsonObject key = token.jwk();
    if (!keyIssuer.isUndefined()) {
        key.insert(u"issuer"_s, keyIssuer);
    }
    const QByteArray document =
        QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{key}}}).toJson(QJsonDocument::Compact);
    IdTokenExpectations expected = expectations();
    expected.issuer = *Issuer::fromInput(issuer);
    const auto claims = IdTokenValidator::validate(
        *Jws::parse(token.compact()), *JwkSet::parse(document), expected,
        {Nonce(Secret(IdTokenFactory::nonce)), Secret(IdTokenFactory::accessToken),
         AuthorizationCode(Secret(IdTokenFactory::code)), std::nullopt});
    QTEST(outcome(claims), "expected");
}

void TestIdTokenValidator::neverRevealsSecrets() {
    for (const char *name : {"nonce", "at_hash", "c_hash", "sub"}) {
        IdTokenFactory token("ES256");
        token.withClaim(QString::fromLatin1(name), QString(300, u'S'));
        const QString line = toLogString(validate(token).error());
        QVERIFY(!line.contains(u"SS"_s));
        QVERIFY(!line.contains(QString::fromLatin1(IdTokenFactory::nonce)));
    }
}

BIFROST_TEST(TestIdTokenValidator, bifrost::test::NoApplication)
#include "tst_idtokenvalidator.moc"
