// SPDX-License-Identifier: Apache-2.0
// The Basic RP plan. Each row has the name of its module.
#include "conformance/modulerun.h"
#include "support/testroom.h"

#include <QRegularExpression>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

QString happyPath(const char *) {
    HttpProvider provider;
    RelyingParty party(provider);
    const Result<Session> session = party.signIn();
    if (!session) {
        return outcome(session);
    }
    const FormParameters asked =
        parseForm(QUrl::fromEncoded(provider.lastRequest(HttpProvider::authorizePath).target)
                      .query()
                      .toLatin1());
    const FormParameters exchanged = parseForm(provider.lastRequest(HttpProvider::tokenPath).body);
    static const QRegularExpression random(u"^[A-Za-z0-9_-]{43}$"_s);
    static const QRegularExpression loopback(u"^http://127\\.0\\.0\\.1:[0-9]+/callback$"_s);
    const bool isRight =
        asked.value(u"response_type"_s) == "code"_L1 &&
        random.match(asked[u"state"_s]).hasMatch() && random.match(asked[u"nonce"_s]).hasMatch() &&
        asked[u"state"_s] != asked[u"nonce"_s] && asked[u"code_challenge_method"_s] == "S256"_L1 &&
        random.match(exchanged[u"code_verifier"_s]).hasMatch() &&
        loopback.match(asked[u"redirect_uri"_s]).hasMatch() &&
        exchanged[u"redirect_uri"_s] == asked[u"redirect_uri"_s] &&
        session->issuer() == provider.issuer() && session->subject() == IdTokenFactory::subject;
    return isRight && party.shownOutcome() == BrowserOutcome::SignedIn ? QString() : u"wrong"_s;
}

QString scopeUserInfoClaims(const char *) {
    HttpProvider provider;
    provider.changeIdToken = [](IdTokenFactory &token) { token.withoutClaim(u"given_name"_s); };
    provider.userInfo.insert(u"given_name"_s, u"Augusta"_s);
    RelyingParty party(provider);
    party.configuration.scopes = {u"openid"_s, u"profile"_s, u"email"_s, u"phone"_s, u"address"_s};
    const Result<Session> session = party.signIn();
    if (!session) {
        return outcome(session);
    }
    const FormParameters asked =
        parseForm(QUrl::fromEncoded(provider.lastRequest(HttpProvider::authorizePath).target)
                      .query()
                      .toLatin1());
    const bool isRight = asked[u"scope"_s] == "openid profile email phone address"_L1 &&
                         session->claims().value("given_name"_L1).toString() == "Augusta"_L1 &&
                         session->claims().value("email"_L1).toString() == "ada@example.com"_L1;
    return isRight ? QString() : u"claims of UserInfo are missing"_s;
}

/// OIDC Core §5.3.2: its values are not used. The ID Token proves who has signed in.
QString userInfoOfAnotherSubject(const char *) {
    HttpProvider provider;
    provider.userInfo.insert(u"sub"_s, u"somebody-else"_s);
    RelyingParty party(provider);
    const Result<Session> session = party.signIn();
    if (!session) {
        return outcome(session);
    }
    const bool isUnused = session->claims() == session->idTokenClaims().toJson() &&
                          session->userInfo().outcome == UserInfoState::Outcome::OtherSubject;
    return isUnused ? QString() : u"believed"_s;
}

QString clientSecretBasic(const char *) {
    HttpProvider provider;
    provider.clientSecret = "s3cret+/%: \xc3\xa4"; // everything that must be encoded first
    RelyingParty party(provider);
    party.configuration.clientAuthentication = ClientAuthentication::ClientSecretBasic;
    party.configuration.clientSecret = Secret(provider.clientSecret);
    return outcome(party.signIn()) == "ok"_L1 ? QString() : u"refused"_s;
}

QList<Row> rows() {
    const auto withoutKeyId = [](HttpProvider &provider) {
        provider.changeIdToken = [](IdTokenFactory &token) { token.withoutHeader(u"kid"_s); };
    };
    return {
        {"oidcc-client-test", happyPath},
        spoilt("oidcc-client-test-invalid-iss", changeIdToken([](IdTokenFactory &token) {
                   token.withClaim(u"iss"_s, u"https://evil.example"_s);
               })),
        spoilt("oidcc-client-test-missing-sub",
               changeIdToken([](IdTokenFactory &token) { token.withoutClaim(u"sub"_s); })),
        spoilt("oidcc-client-test-invalid-aud", changeIdToken([](IdTokenFactory &token) {
                   token.withClaim(u"aud"_s, u"another-client"_s);
               })),
        spoilt("oidcc-client-test-missing-iat",
               changeIdToken([](IdTokenFactory &token) { token.withoutClaim(u"iat"_s); })),
        spoilt("oidcc-client-test-kid-absent-single-jwks",
               [=](HttpProvider &provider) {
                   withoutKeyId(provider);
                   provider.keys = {HttpProvider::published(provider.key, {})};
               }),
        spoilt("oidcc-client-test-kid-absent-multiple-jwks",
               [=](HttpProvider &provider) {
                   withoutKeyId(provider);
                   provider.keys.prepend(HttpProvider::published(SigningKey::rsa(), "another"));
               }),
        spoilt("oidcc-client-test-idtoken-sig-rs256",
               [](HttpProvider &provider) { provider.algorithm = "RS256"; }),
        spoilt("oidcc-client-test-idtoken-sig-none",
               [](HttpProvider &provider) { provider.changeCompact = withoutSignature; }),
        spoilt("oidcc-client-test-invalid-sig-rs256",
               [](HttpProvider &provider) { provider.changeCompact = withBrokenSignature; }),
        {"oidcc-client-test-userinfo-invalid-sub", userInfoOfAnotherSubject},
        spoilt("oidcc-client-test-nonce-invalid", changeIdToken([](IdTokenFactory &token) {
                   token.withClaim(u"nonce"_s, u"another"_s);
               })),
        {"oidcc-client-test-scope-userinfo-claims", scopeUserInfoClaims},
        {"oidcc-client-test-client-secret-basic", clientSecretBasic},
    };
}

} // namespace

class TestConformanceBasic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void module_data();
    void module();
};

void TestConformanceBasic::module_data() {
    QTest::addColumn<Row>("row");
    for (const Row &row : rows()) {
        QTest::newRow(row.module) << row;
    }
}

void TestConformanceBasic::module() {
    QFETCH(const Row, row);
    QCOMPARE(row.play(row.module), QString());
}

BIFROST_TEST(TestConformanceBasic, QCoreApplication)
#include "tst_conformance_basic.moc"
