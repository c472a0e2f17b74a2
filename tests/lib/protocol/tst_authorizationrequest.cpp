// SPDX-License-Identifier: Apache-2.0
#include "protocol/authorizationrequest.h"

#include "protocol/dpopproof.h"
#include "protocol/formquery.h"
#include "protocol/pkce.h"
#include "support/testroom.h"

#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace bifrost;

namespace {

AuthorizationRequest validRequest() {
    return {.clientId = QStringLiteral("client"),
            .redirectUri = QUrl(QStringLiteral("http://127.0.0.1:27421/callback")),
            .scopes = {QStringLiteral("openid"), QStringLiteral("profile")},
            .options = {}};
}

QString valueOf(const AuthorizationRequest &request, const char *name) {
    return findParameter(parameters(request), QString::fromLatin1(name))
        .value_or(QStringLiteral("(absent)"));
}

} // namespace

class TestAuthorizationRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsACodeWithS256();
    void sendsOnlyWhatIsNeeded();
    void neverSendsTheVerifier();
    void drawsNewSecretsForEachRequest();
    void sendsOptions_data();
    void sendsOptions();
    void addsExtensions();
    void keepsParametersOfTheFlow_data();
    void keepsParametersOfTheFlow();
    void optionsWinOverAdditionalParameters();
    void sendsAllPrompts();
    void sendsEachResource();
    void sendsResourcesAndDetails();
    void sendsNoParameterTwice();
    void bindsTheCodeToTheProofKey();
};

/// RFC 9449 §10
void TestAuthorizationRequest::bindsTheCodeToTheProofKey() {
    auto request = validRequest();
    QCOMPARE(valueOf(request, "dpop_jkt"), QStringLiteral("(absent)"));
    request.proofKey = newProofKey();
    request.options.additionalParameters = {{QStringLiteral("dpop_jkt"), QStringLiteral("x")}};
    QCOMPARE(valueOf(request, "dpop_jkt").toLatin1(), request.proofKey->thumbprint());
    QCOMPARE(parameters(request).size(), 9);
}

void TestAuthorizationRequest::requestsACodeWithS256() {
    const auto request = validRequest();
    QCOMPARE(valueOf(request, "response_type"), QStringLiteral("code"));
    QCOMPARE(valueOf(request, "client_id"), QStringLiteral("client"));
    QCOMPARE(valueOf(request, "redirect_uri"), QStringLiteral("http://127.0.0.1:27421/callback"));
    QCOMPARE(valueOf(request, "scope"), QStringLiteral("openid profile"));
    QCOMPARE(valueOf(request, "state").toLatin1(), request.state.reveal());
    QCOMPARE(valueOf(request, "nonce").toLatin1(), request.nonce.reveal());
    QCOMPARE(valueOf(request, "code_challenge"), codeChallengeS256(request.codeVerifier));
    QCOMPARE(valueOf(request, "code_challenge_method"), QStringLiteral("S256"));
}

void TestAuthorizationRequest::sendsOnlyWhatIsNeeded() {
    QCOMPARE(parameters(validRequest()).size(), 8);
}

void TestAuthorizationRequest::neverSendsTheVerifier() {
    const auto request = validRequest();
    QVERIFY(!encodeFormQuery(parameters(request)).contains(request.codeVerifier.reveal()));
}

void TestAuthorizationRequest::drawsNewSecretsForEachRequest() {
    QVERIFY(valueOf(validRequest(), "state") != valueOf(validRequest(), "state"));
    QVERIFY(valueOf(validRequest(), "nonce") != valueOf(validRequest(), "nonce"));
    QVERIFY(valueOf(validRequest(), "code_challenge") != valueOf(validRequest(), "code_challenge"));
}

void TestAuthorizationRequest::sendsOptions_data() {
    QTest::addColumn<SignInOptions>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const SignInOptions &options, const char *name, const char *value) {
        QTest::addRow("%s=%s", name, value)
            << options << QString::fromLatin1(name) << QString::fromLatin1(value);
    };
    SignInOptions options;
    row(options, "prompt", "(absent)");
    row(options, "max_age", "(absent)");
    row(options, "login_hint", "(absent)");
    options.prompt = Prompt::Login;
    row(options, "prompt", "login");
    options.prompt = Prompt::SelectAccount;
    row(options, "prompt", "select_account");
    options.prompt = Prompt::Consent;
    row(options, "prompt", "consent");
    options.loginHint = QStringLiteral("ada@example.org");
    row(options, "login_hint", "ada@example.org");
    options.maxAge = std::chrono::seconds(0);
    row(options, "max_age", "0");
    options.maxAge = std::chrono::minutes(5);
    row(options, "max_age", "300");
    options.acrValues = {QStringLiteral("a"), QStringLiteral("b")};
    row(options, "acr_values", "a b");
    options.uiLocales = {QStringLiteral("de"), QStringLiteral("en")};
    row(options, "ui_locales", "de en");
}

void TestAuthorizationRequest::sendsOptions() {
    QFETCH(SignInOptions, options);
    QFETCH(QString, name);
    auto request = validRequest();
    request.options = options;
    QTEST(valueOf(request, qPrintable(name)), "value");
}

void TestAuthorizationRequest::addsExtensions() {
    auto request = validRequest();
    request.options.additionalParameters = {{QStringLiteral("fidp"), QStringLiteral("Google")},
                                            {QStringLiteral("org"), QStringLiteral("a b")},
                                            {QString(), QStringLiteral("nameless")}};
    QCOMPARE(valueOf(request, "fidp"), QStringLiteral("Google"));
    QCOMPARE(valueOf(request, "org"), QStringLiteral("a b"));
    QCOMPARE(parameters(request).size(), 10);
}

void TestAuthorizationRequest::keepsParametersOfTheFlow_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"response_type", "response_mode", "client_id", "redirect_uri", "scope",
                             "state", "nonce", "code_challenge", "code_challenge_method", "max_age",
                             "request", "request_uri", "client_secret", "code_verifier"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestAuthorizationRequest::keepsParametersOfTheFlow() {
    QFETCH(QString, name);
    auto request = validRequest();
    const Parameters before = parameters(request);
    request.options.additionalParameters = {{name, QStringLiteral("evil")}};
    QCOMPARE(parameters(request), before);
}

void TestAuthorizationRequest::optionsWinOverAdditionalParameters() {
    auto request = validRequest();
    request.options.additionalParameters = {
        {QStringLiteral("login_hint"), QStringLiteral("configured")},
        {QStringLiteral("ui_locales"), QStringLiteral("de")}};
    request.options.loginHint = QStringLiteral("ada");
    QCOMPARE(valueOf(request, "login_hint"), QStringLiteral("ada"));
    QCOMPARE(valueOf(request, "ui_locales"), QStringLiteral("de"));
    QCOMPARE(parameters(request).size(), 10);
}

void TestAuthorizationRequest::sendsAllPrompts() {
    auto request = validRequest();
    request.options.additionalParameters = {
        {QStringLiteral("prompt"), QStringLiteral("consent login")}};
    QCOMPARE(valueOf(request, "prompt"), QStringLiteral("consent login"));
    request.options.prompt = Prompt::LoginPreferred;
    QCOMPARE(valueOf(request, "prompt"), QStringLiteral("login consent"));
}

void TestAuthorizationRequest::sendsEachResource() {
    auto request = validRequest();
    request.options.additionalParameters = {{QStringLiteral("resource"), QStringLiteral("a")},
                                            {QStringLiteral("resource"), QStringLiteral("b")}};
    QVERIFY(encodeFormQuery(parameters(request)).endsWith("&resource=a&resource=b"));
}

void TestAuthorizationRequest::sendsResourcesAndDetails() {
    auto request = validRequest();
    request.resources = {QStringLiteral("urn:a:1"), QStringLiteral("urn:a:2")};
    request.options.authorizationDetails = {
        QJsonObject{{QStringLiteral("type"), QStringLiteral("payment")}}};
    QVERIFY(encodeFormQuery(parameters(request))
                .contains("&resource=urn%3Aa%3A1&resource=urn%3Aa%3A2&"));
    QCOMPARE(valueOf(request, "authorization_details"), QStringLiteral("[{\"type\":\"payment\"}]"));
}

void TestAuthorizationRequest::sendsNoParameterTwice() {
    auto request = validRequest();
    request.options.additionalParameters = {{QStringLiteral("org"), QStringLiteral("first")},
                                            {QStringLiteral("org"), QStringLiteral("second")}};
    QCOMPARE(valueOf(request, "org"), QStringLiteral("first"));
    QVERIFY(parseFormQuery(encodeFormQuery(parameters(request))));
}

BIFROST_TEST(TestAuthorizationRequest, bifrost::test::NoApplication)
#include "tst_authorizationrequest.moc"
