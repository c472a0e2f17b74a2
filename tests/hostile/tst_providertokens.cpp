// SPDX-License-Identifier: Apache-2.0
// A provider, or an attacker in between, that tampers with ID Tokens, token responses and
// redirects.
#include "conformance/modulerun.h"
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTcpServer>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

struct Trick {
    const char *name;
    const char *expected;
    Change change;
};

Change claim(const QString &name, const QJsonValue &value) {
    return [=](HttpProvider &provider) {
        provider.changeIdToken = [=](IdTokenFactory &token) { token.withClaim(name, value); };
    };
}

Change claims(const QJsonObject &all) {
    return [=](HttpProvider &provider) {
        provider.changeIdToken = [=](IdTokenFactory &token) {
            for (auto it = all.begin(); it != all.end(); ++it) {
                token.withClaim(it.key(), it.value());
            }
        };
    };
}

Change header(const QString &name, const QJsonValue &value) {
    return [=](HttpProvider &provider) {
        provider.changeIdToken = [=](IdTokenFactory &token) { token.withHeader(name, value); };
    };
}

Change compact(const std::function<QByteArray(const QByteArray &)> &change) {
    return [=](HttpProvider &provider) { provider.changeCompact = change; };
}

Change member(const QString &name, const QJsonValue &value) {
    return [=](HttpProvider &provider) {
        provider.changeTokenResponse = [=](QJsonObject &response) { response.insert(name, value); };
    };
}

Change parameter(const QString &name, const QString &value) {
    return [=](HttpProvider &provider) {
        provider.changeAuthorizationResponse = [=](FormParameters &response) {
            response.insert(name, value);
        };
    };
}

qint64 secondsFromNow(qint64 seconds) {
    return QDateTime::currentSecsSinceEpoch() + seconds;
}

QByteArray withHeader(const QByteArray &token, const QByteArray &header) {
    return base64Url(header) + token.sliced(token.indexOf('.'));
}

/// Algorithm confusion: an HMAC keyed with the text of the public key.
void signWithPublicKeyAsSecret(HttpProvider &provider) {
    const QByteArray secret = jwkSet(provider.keys);
    provider.changeCompact = [secret](const QByteArray &token) {
        const QByteArray payload = token.split('.').at(1);
        const QByteArray input =
            base64Url(R"({"alg":"HS256","kid":")" + IdTokenFactory::keyId + "\"}") + '.' + payload;
        return input + '.' +
               base64Url(
                   QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
    };
}

/// The type of the key does not match the token's header.
void claimAnotherCurve(HttpProvider &provider) {
    provider.algorithm = "ES256";
    provider.key = SigningKey::forAlgorithm("ES256");
    provider.keys = {HttpProvider::published(provider.key, provider.keyId)};
    provider.changeCompact = [](const QByteArray &token) {
        return withHeader(token, R"({"alg":"ES384","kid":")" + IdTokenFactory::keyId + "\"}");
    };
}

QJsonArray groups(qsizetype count) {
    QJsonArray array;
    for (qsizetype i = 0; i < count; ++i) {
        array.append(u"department-%1-of-a-large-organization"_s.arg(i));
    }
    return array;
}

QList<Trick> signatureTricks() {
    return {
        {"alg none", "JwsAlgorithmIsAllowed", compact([](const QByteArray &token) {
             return withHeader(token, R"({"alg":"none"})").replace(token.split('.').at(2), "");
         })},
        {"alg None", "JwsAlgorithmIsAllowed", header(u"alg"_s, u"None"_s)},
        {"no alg", "JwsAlgorithmIsAllowed",
         compact([](const QByteArray &token) { return withHeader(token, "{}"); })},
        {"HS256 with the public key", "JwsAlgorithmIsAllowed", signWithPublicKeyAsSecret},
        {"RSA called PS256", "JwsSignatureIsValid", header(u"alg"_s, u"PS256"_s)},
        {"RSA called ES256", "JwsKeyIsUsable", header(u"alg"_s, u"ES256"_s)},
        {"P-256 called ES384", "JwsKeyIsUsable", claimAnotherCurve},
        {"crit", "JwsHeaderHasNoCriticalExtension", header(u"crit"_s, QJsonArray{u"exp"_s})},
        {"b64", "JwsHeaderHasNoCriticalExtension", header(u"b64"_s, false)},
        {"key in the header", "JwsSignatureIsValid",
         [](HttpProvider &provider) {
             const SigningKey own = SigningKey::rsa();
             provider.changeIdToken = [own](IdTokenFactory &token) {
                 token.withKey(own).withHeader(u"jwk"_s, own.publicJwk());
             };
         }},
        {"encrypted", "JwsIsNotEncrypted", compact([](const QByteArray &) { return "a.b.c.d.e"; })},
        {"not canonical", "JwsIsCompact",
         compact([](const QByteArray &token) { return token + "=="; })},
    };
}

QList<Trick> payloadTricks() {
    return {
        {"duplicate claim", "IdTokenIsJsonObject",
         [](HttpProvider &provider) {
             provider.changeIdToken = [](IdTokenFactory &token) {
                 const QByteArray payload = token.payload();
                 token.withRawPayload(payload.chopped(1) + R"(,"sub":"mallory"})");
             };
         }},
        {"payload is not UTF-8", "IdTokenIsJsonObject",
         [](HttpProvider &provider) {
             provider.changeIdToken = [](IdTokenFactory &token) {
                 token.withRawPayload("{\"iss\":\"\xff\"}");
             };
         }},
        {"65 KiB", "JwsIsWithinLimits", claim(u"groups"_s, groups(1300))},
    };
}

QList<Trick> claimTricks() {
    const QString client = IdTokenFactory::clientId;
    return {
        {"exp huge", "IdTokenIsNotExpired", claim(u"exp"_s, 1e300)},
        {"exp negative", "IdTokenIsNotExpired", claim(u"exp"_s, -1)},
        {"exp a string", "IdTokenIsNotExpired",
         claim(u"exp"_s, QString::number(secondsFromNow(3600)))},
        {"expired", "IdTokenIsNotExpired", claim(u"exp"_s, secondsFromNow(-120))},
        {"iat negative", "IdTokenIssuedAtIsPresent", claim(u"iat"_s, -1)},
        {"iat in the future", "IdTokenIssuedAtIsPlausible", claim(u"iat"_s, secondsFromNow(300))},
        {"nbf in the future", "IdTokenIsAlreadyValid", claim(u"nbf"_s, secondsFromNow(300))},
        {"nbf a string", "IdTokenIsAlreadyValid", claim(u"nbf"_s, u"0"_s)},
        {"auth_time negative", "IdTokenAuthenticationIsRecent", claim(u"auth_time"_s, -1)},
        {"aud array with azp", "ok", claim(u"aud"_s, QJsonArray{client, u"api"_s})},
        {"aud array without azp", "IdTokenAudienceIsTrusted",
         [client](HttpProvider &provider) {
             provider.changeIdToken = [client](IdTokenFactory &token) {
                 token.withClaim(u"aud"_s, QJsonArray{client, u"api"_s}).withoutClaim(u"azp"_s);
             };
         }},
        {"aud array with a foreign azp", "IdTokenAuthorizedPartyIsClient",
         claims({{u"aud"_s, QJsonArray{client, u"api"_s}}, {u"azp"_s, u"api"_s}})},
        {"aud array without us", "IdTokenAudienceContainsClient",
         claim(u"aud"_s, QJsonArray{u"api"_s})},
        {"aud array with a number", "IdTokenAudienceContainsClient",
         claim(u"aud"_s, QJsonArray{client, 1})},
        {"aud empty array", "IdTokenAudienceContainsClient", claim(u"aud"_s, QJsonArray{})},
        {"aud object", "IdTokenAudienceContainsClient", claim(u"aud"_s, QJsonObject{{client, 1}})},
        {"sub of 256 characters", "IdTokenSubjectIsPresent", claim(u"sub"_s, QString(256, u'x'))},
        {"iss with a slash", "IdTokenIssuerMatches",
         [](HttpProvider &provider) {
             provider.changeIdToken = [issuer = provider.issuer()](IdTokenFactory &token) {
                 token.withClaim(u"iss"_s, issuer + u'/');
             };
         }},
    };
}

QList<Trick> responseTricks() {
    return {
        {"expires_in as a string", "ok", member(u"expires_in"_s, u"3600"_s)},
        {"expires_in huge", "ok", member(u"expires_in"_s, 1e300)},
        {"expires_in negative", "ok", member(u"expires_in"_s, -1)},
        {"expires_in with an exponent", "ok", member(u"expires_in"_s, u"1e3"_s)},
        {"scope a list", "ok", member(u"scope"_s, QJsonArray{u"openid"_s})},
        {"refresh token a number", "ok", member(u"refresh_token"_s, 7)},
        {"access token a number", "TokenResponseAccessTokenIsPresent",
         member(u"access_token"_s, 7)},
        {"access token breaks a header line", "TokenResponseAccessTokenIsPresent",
         member(u"access_token"_s, u"a\r\nX-Evil: b"_s)},
        {"DPoP", "TokenResponseTokenTypeIsBearer", member(u"token_type"_s, u"DPoP"_s)},
        {"ID Token an array", "TokenResponseIdTokenIsPresent",
         member(u"id_token"_s, QJsonArray{u"a"_s})},
        {"another access token than at_hash", "IdTokenAccessTokenHashMatches",
         member(u"access_token"_s, u"swapped"_s)},
        {"issuer mixed up", "ResponseIssuerMatches",
         parameter(u"iss"_s, u"https://evil.example"_s)},
        {"issuer with a slash", "ResponseIssuerMatches",
         [](HttpProvider &provider) { parameter(u"iss"_s, provider.issuer() + u'/')(provider); }},
        {"issuer left out although promised", "ResponseIssuerIsPresent",
         [](HttpProvider &provider) {
             provider.changeAuthorizationResponse = [](FormParameters &response) {
                 response.remove(u"iss"_s);
             };
         }},
        {"issuer not promised, but wrong", "ResponseIssuerMatches",
         [](HttpProvider &provider) {
             provider.metadata.remove(u"authorization_response_iss_parameter_supported"_s);
             parameter(u"iss"_s, u"https://evil.example"_s)(provider);
         }},
        {"error from a mixed-up issuer", "ResponseIssuerMatches",
         [](HttpProvider &provider) {
             provider.changeAuthorizationResponse = [](FormParameters &response) {
                 response.insert(u"iss"_s, u"https://evil.example"_s);
                 response.insert(u"error"_s, u"access_denied"_s);
             };
         }},
        {"code of another sign-in", "OAuthErrorResponse Token status=400 error=invalid_grant",
         parameter(u"code"_s, u"stolen"_s)},
    };
}

} // namespace

class TestProviderTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rejectsTampering_data();
    void rejectsTampering();
    void idTokenWithManyGroupsWorks();
};

void TestProviderTokens::rejectsTampering_data() {
    QTest::addColumn<Trick>("trick");
    const QList<Trick> tricks =
        signatureTricks() + payloadTricks() + claimTricks() + responseTricks();
    for (const Trick &trick : tricks) {
        QTest::newRow(trick.name) << trick;
    }
}

void TestProviderTokens::rejectsTampering() {
    QFETCH(const Trick, trick);
    HttpProvider provider;
    trick.change(provider);
    RelyingParty party(provider);
    const Result<Session> session = party.signIn();
    QCOMPARE(outcome(session), QString::fromLatin1(trick.expected));
    QCOMPARE(party.shownOutcome(), session ? BrowserOutcome::SignedIn : BrowserOutcome::Failed);
    QCOMPARE(party.storeChanges(), session ? QStringList{u"write session"_s} : QStringList());
    QCOMPARE(party.client().session().has_value(), session.has_value());
    QCOMPARE(provider.requests(HttpProvider::userInfoPath), session ? 1 : 0);
    QCOMPARE(session ? QString() : missingText(session.error()), QString());
}

// A complete sign-in with the largest ID Token that is accepted.
void TestProviderTokens::idTokenWithManyGroupsWorks() {
    constexpr qsizetype largest = qsizetype{64} * 1024;
    constexpr int count = 1160;
    HttpProvider provider;
    claim(u"groups"_s, groups(count))(provider);
    RelyingParty party(provider);
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    party.configuration.redirectPorts = {port.serverPort()};
    port.close();
    const Result<Session> session = party.signIn();
    QCOMPARE(outcome(session), u"ok"_s);
    QVERIFY2(session->idToken().size() > largest * 95 / 100 && session->idToken().size() <= largest,
             qPrintable(QString::number(session->idToken().size())));
    party.restart();
    const auto restored = party.await(party.client().restoreSession());
    QVERIFY(restored && *restored);
    QCOMPARE((*restored)->claims().value("groups"_L1).toArray().size(), count);
    const auto fresh = party.await(party.client().freshSession(std::chrono::hours{2}));
    QCOMPARE(outcome(fresh), u"ok"_s);
    QCOMPARE(fresh->claims().value("groups"_L1).toArray().size(), count);

    const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
    QCOMPARE(outcome(receipt), u"ok"_s);
    for (const SignOutReceipt::Entry &entry : receipt->entries) {
        QCOMPARE(entry.status, SignOutReceipt::Status::Done);
    }
    const auto asked = provider.lastRequest(HttpProvider::logoutPath);
    QVERIFY2(asked.target.size() < qsizetype{8} * 1024, "no server has to read a longer line");
    QVERIFY(asked.body.contains("id_token_hint=" + fresh->idToken().reveal()));
    QVERIFY(party.store.entries.isEmpty());
}

BIFROST_TEST(TestProviderTokens, QCoreApplication)
#include "tst_providertokens.moc"
