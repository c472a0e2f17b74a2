// SPDX-License-Identifier: Apache-2.0
#include "protocol/providermetadata.h"

#include "metadatadocument.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;

namespace {

Result<ProviderMetadata> parse(const QByteArray &document) {
    return ProviderMetadata::parse(document, Issuer::fromInput(issuerValue).value());
}

using Mutation = std::pair<const char *, QJsonValue>;

/// The valid document with one member changed; `Undefined` removes it.
QByteArray mutated(const Mutation &mutation) {
    QJsonObject document = validMetadata();
    document.insert(QString::fromLatin1(mutation.first), mutation.second);
    return toBytes(document);
}

QJsonValue text(const char *value) {
    return QJsonValue(QString::fromLatin1(value));
}

QJsonValue list(std::initializer_list<const char *> values) {
    QJsonArray array;
    for (const char *value : values) {
        array.append(text(value));
    }
    return array;
}

const QJsonValue absent(QJsonValue::Undefined);

} // namespace

class TestProviderMetadata : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhetherOfflineAccessIsSupported_data();
    void knowsWhetherOfflineAccessIsSupported();
    void readsEveryEndpoint();
    void acceptsMissingOptionalMembers_data();
    void acceptsMissingOptionalMembers();
    void readsOptionalEndpoints_data();
    void readsOptionalEndpoints();
    void readsADeviceEndpointThatIsUsable();
    void readsIssuerParameterSupport_data();
    void readsIssuerParameterSupport();
    void readsRevocationAuthenticationMethods_data();
    void readsRevocationAuthenticationMethods();
    void refusesBrokenMembers_data();
    void refusesBrokenMembers();
    void issuerOnLoopbackMayUsePlainHttpThere_data();
    void issuerOnLoopbackMayUsePlainHttpThere();
    void namesWhatPreventsASignIn_data();
    void namesWhatPreventsASignIn();
    void readsWhetherRefreshTokensAreIssued_data();
    void readsWhetherRefreshTokensAreIssued();
    void refusesBrokenDocuments_data();
    void refusesBrokenDocuments();
    void errorsNameTheMember();
    void doesNotQuotePasswords();
};

void TestProviderMetadata::readsEveryEndpoint() {
    const auto metadata = parse(toBytes(validMetadata()));
    QCOMPARE(outcome(metadata), QStringLiteral("ok"));
    QCOMPARE(metadata->issuer().value(), issuerValue);
    const auto url = [](const char *address) { return QUrl(QString::fromLatin1(address)); };
    QCOMPARE(metadata->authorizationEndpoint(), url("https://op.example/oauth2/authorize"));
    QCOMPARE(metadata->tokenEndpoint(), url("https://op.example/oauth2/token"));
    QCOMPARE(metadata->jwksUri(), url("https://op.example/oauth2/jwks"));
    QCOMPARE(metadata->userInfoEndpoint().value(), url("https://op.example/oauth2/userinfo"));
    QCOMPARE(metadata->revocationEndpoint().value(), url("https://op.example/oauth2/revoke"));
    QCOMPARE(metadata->endSessionEndpoint().value(), url("https://op.example/oidc/logout"));
    QVERIFY(!metadata->sendsIssuerInResponse());
}

void TestProviderMetadata::acceptsMissingOptionalMembers_data() {
    QTest::addColumn<QByteArray>("document");
    const auto row = [](const char *name, const Mutation &mutation) {
        QTest::newRow(name) << mutated(mutation);
    };
    row("no response types", {"response_types_supported", absent});
    row("no grant types", {"grant_types_supported", absent});
    row("no challenge methods", {"code_challenge_methods_supported", absent});
    row("unknown members", {"made_up", QJsonArray{1, QJsonObject()}});
    row("endpoint with a query", {"token_endpoint", text("https://op.example/t?tenant=a%26b")});
    row("endpoint on another host", {"jwks_uri", text("https://keys.example/")});
}

void TestProviderMetadata::acceptsMissingOptionalMembers() {
    QFETCH(QByteArray, document);
    QCOMPARE(outcome(parse(document)), QStringLiteral("ok"));
}

void TestProviderMetadata::readsOptionalEndpoints_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("absent") << absent;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("empty") << text("");
    QTest::newRow("list") << list({"https://op.example/"});
    QTest::newRow("number") << QJsonValue(1);
}

void TestProviderMetadata::readsOptionalEndpoints() {
    QFETCH(QJsonValue, value);
    const auto noUserInfo = parse(mutated({"userinfo_endpoint", value}));
    QCOMPARE(outcome(noUserInfo), QStringLiteral("ok"));
    QVERIFY(!noUserInfo->userInfoEndpoint() && noUserInfo->revocationEndpoint());
    const auto noRevocation = parse(mutated({"revocation_endpoint", value}));
    QCOMPARE(outcome(noRevocation), QStringLiteral("ok"));
    QVERIFY(!noRevocation->revocationEndpoint() && noRevocation->endSessionEndpoint());
    const auto noEndSession = parse(mutated({"end_session_endpoint", value}));
    QCOMPARE(outcome(noEndSession), QStringLiteral("ok"));
    QVERIFY(!noEndSession->endSessionEndpoint() && noEndSession->userInfoEndpoint());
}

void TestProviderMetadata::readsIssuerParameterSupport_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("sends");
    QTest::newRow("true") << QJsonValue(true) << true;
    QTest::newRow("false") << QJsonValue(false) << false;
    QTest::newRow("not a boolean") << text("true") << false;
}

void TestProviderMetadata::readsIssuerParameterSupport() {
    QFETCH(QJsonValue, value);
    const auto metadata = parse(mutated({"authorization_response_iss_parameter_supported", value}));
    QVERIFY(metadata);
    QTEST(metadata->sendsIssuerInResponse(), "sends");
}

void TestProviderMetadata::readsRevocationAuthenticationMethods_data() {
    QTest::addColumn<QJsonValue>("tokenMethods");
    QTest::addColumn<QJsonValue>("revocationMethods");
    QTest::addColumn<bool>("publicClient");
    const QJsonValue secrets = list({"client_secret_basic", "private_key_jwt"});
    const QJsonValue all = list({"none", "client_secret_basic"});
    QTest::newRow("nothing said") << absent << absent << true;
    QTest::newRow("all") << absent << all << true;
    QTest::newRow("with a secret") << absent << secrets << false;
    QTest::newRow("with a secret, tokens without") << all << secrets << false;
    // Public clients get tokens nevertheless, so neither list mentions them.
    QTest::newRow("with a secret everywhere") << secrets << secrets << true;
    QTest::newRow("no list") << absent << text("client_secret_basic") << true;
}

void TestProviderMetadata::readsRevocationAuthenticationMethods() {
    QFETCH(QJsonValue, tokenMethods);
    QFETCH(QJsonValue, revocationMethods);
    QJsonObject document = validMetadata();
    document.insert(QStringLiteral("token_endpoint_auth_methods_supported"), tokenMethods);
    document.insert(QStringLiteral("revocation_endpoint_auth_methods_supported"),
                    revocationMethods);
    const auto metadata = parse(toBytes(document));
    QVERIFY(metadata);
    QTEST(metadata->revocationAccepts(ClientAuthentication::None), "publicClient");
    QVERIFY(metadata->revocationAccepts(ClientAuthentication::ClientSecretBasic));
}

void TestProviderMetadata::refusesBrokenMembers_data() {
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Mutation &mutation, Rule rule) {
        QTest::addRow("%s: %s", mutation.first, name) << mutated(mutation) << bifrost::name(rule);
    };
    row("absent", {"issuer", absent}, Rule::MetadataIssuerMatches);
    row("other", {"issuer", text("https://evil.example")}, Rule::MetadataIssuerMatches);
    row("slash", {"issuer", QJsonValue(QString(issuerValue + u'/'))}, Rule::MetadataIssuerMatches);
    row("case", {"issuer", text("https://OP.example/oauth2/token")}, Rule::MetadataIssuerMatches);
    row("port", {"issuer", text("https://op.example:443/oauth2/token")},
        Rule::MetadataIssuerMatches);
    row("list", {"issuer", QJsonArray{issuerValue}}, Rule::MetadataIssuerMatches);
    row("template", {"issuer", text("https://op.example/{tenantid}/v2.0")},
        Rule::MetadataIssuerIsNoTemplate);

    for (const char *name : {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
        row("absent", {name, absent}, Rule::MetadataEndpointIsPresent);
        row("null", {name, QJsonValue::Null}, Rule::MetadataEndpointIsPresent);
        row("empty", {name, text("")}, Rule::MetadataEndpointIsPresent);
        row("list", {name, list({"https://op.example/"})}, Rule::MetadataEndpointIsPresent);
        row("number", {name, 1}, Rule::MetadataEndpointIsPresent);
    }
    for (const char *name : {"authorization_endpoint", "token_endpoint", "jwks_uri",
                             "userinfo_endpoint", "revocation_endpoint", "end_session_endpoint"}) {
        row("http", {name, text("http://op.example/")}, Rule::MetadataEndpointIsHttps);
        row("http to loopback", {name, text("http://127.0.0.1:631/x")},
            Rule::MetadataEndpointIsHttps);
        row("http to localhost", {name, text("http://localhost/x")}, Rule::MetadataEndpointIsHttps);
        row("http to ::1", {name, text("http://[::1]:8080/x")}, Rule::MetadataEndpointIsHttps);
        row("relative", {name, text("/oauth2/x")}, Rule::MetadataEndpointIsHttps);
        row("script", {name, text("javascript:alert(1)")}, Rule::MetadataEndpointIsHttps);
        row("file", {name, text("file:///etc/passwd")}, Rule::MetadataEndpointIsHttps);
        row("broken", {name, text("https://op example/")}, Rule::MetadataEndpointIsHttps);
        row("fragment", {name, text("https://op.example/#a")}, Rule::MetadataEndpointIsHttps);
        row("user info", {name, text("https://a:b@op.example/")}, Rule::MetadataEndpointIsHttps);
    }
}

void TestProviderMetadata::refusesBrokenMembers() {
    QFETCH(QByteArray, document);
    QTEST(outcome(parse(document)), "rule");
}

void TestProviderMetadata::issuerOnLoopbackMayUsePlainHttpThere_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *issuer, const char *endpoint, bool accepted) {
        QTest::addRow("%s, %s", issuer, endpoint)
            << QString::fromLatin1(issuer) << QString::fromLatin1(endpoint) << accepted;
    };
    row("http://127.0.0.1:9080", "http://127.0.0.1:9081/token", true);
    row("http://127.0.0.1:9080", "http://localhost:9080/token", true);
    row("https://localhost:9443", "http://[::1]:9080/token", true);
    row("http://127.0.0.1:9080", "https://op.example/token", true);
    row("http://127.0.0.1:9080", "http://op.example/token", false);
    row("https://127.0.0.1.evil.example", "http://127.0.0.1/token", false);
}

void TestProviderMetadata::issuerOnLoopbackMayUsePlainHttpThere() {
    QFETCH(const QString, issuer);
    QFETCH(const QString, endpoint);
    QJsonObject document = validMetadata();
    document.insert(QStringLiteral("issuer"), issuer);
    document.insert(QStringLiteral("token_endpoint"), endpoint);
    const auto metadata =
        ProviderMetadata::parse(toBytes(document), Issuer::fromInput(issuer).value());
    QTEST(metadata.has_value(), "accepted");
}

void TestProviderMetadata::readsADeviceEndpointThatIsUsable() {
    const char *name = "device_authorization_endpoint";
    const auto usable = parse(mutated({name, text("https://op.example/device")}));
    QCOMPARE(outcome(usable), QStringLiteral("ok"));
    QCOMPARE(usable->deviceAuthorizationEndpoint(),
             std::optional(QUrl(QStringLiteral("https://op.example/device"))));
    QVERIFY(requiredDeviceEndpoint(*usable));
    for (const QJsonValue &value :
         {absent, text("http://op.example/device"), text("javascript:alert(1)"), QJsonValue(1)}) {
        const auto unusable = parse(mutated({name, value}));
        QCOMPARE(outcome(unusable), QStringLiteral("ok"));
        QVERIFY(!unusable->deviceAuthorizationEndpoint());
        QVERIFY(!requiredDeviceEndpoint(*unusable));
    }
}

void TestProviderMetadata::namesWhatPreventsASignIn_data() {
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Mutation &mutation, std::optional<Rule> rule) {
        QTest::addRow("%s: %s", mutation.first, name)
            << mutated(mutation) << (rule ? bifrost::name(*rule) : QStringLiteral("ok"));
    };
    const char *pushed = "require_pushed_authorization_requests";
    row("without an endpoint", {pushed, true}, Rule::MetadataEndpointIsPresent);
    row("false", {pushed, false}, std::nullopt);
    row("string", {pushed, text("true")}, std::nullopt);
    const char *isSigned = "require_signed_request_object";
    row("true", {isSigned, true}, Rule::MetadataRequiresNoSignedRequests);
    row("false", {isSigned, false}, std::nullopt);
    row("string", {isSigned, text("true")}, std::nullopt);
    const char *responseTypes = "response_types_supported";
    row("no code", {responseTypes, list({"token", "code id_token"})},
        Rule::MetadataSupportsCodeFlow);
    row("empty", {responseTypes, QJsonArray()}, Rule::MetadataSupportsCodeFlow);
    row("numbers", {responseTypes, QJsonArray{1, QJsonValue::Null, text("code")}}, std::nullopt);
    row("no code", {"grant_types_supported", list({"implicit"})}, Rule::MetadataSupportsCodeFlow);
    const char *methods = "code_challenge_methods_supported";
    row("plain alone", {methods, list({"plain"})}, Rule::MetadataSupportsS256);
    row("lower case", {methods, list({"s256"})}, Rule::MetadataSupportsS256);
    row("empty", {methods, QJsonArray()}, Rule::MetadataSupportsS256);
    for (const char *name : {responseTypes, "grant_types_supported", methods}) {
        row("string", {name, text("something")}, std::nullopt);
        row("null", {name, QJsonValue::Null}, std::nullopt);
        row("object", {name, QJsonObject()}, std::nullopt);
    }
    // Providers that publish these do serve a public client whose response is in the query.
    row("form_post alone", {"response_modes_supported", list({"form_post"})}, std::nullopt);
    row("no none", {"token_endpoint_auth_methods_supported", list({"client_secret_basic"})},
        std::nullopt);
    row("true", {"tls_client_certificate_bound_access_tokens", true}, std::nullopt);
}

void TestProviderMetadata::namesWhatPreventsASignIn() {
    QFETCH(QByteArray, document);
    const auto metadata = parse(document);
    QCOMPARE(outcome(metadata), QStringLiteral("ok")); // a session can be refreshed and ended
    QTEST(outcome(withoutObstacle(*metadata)), "rule");
}

void TestProviderMetadata::readsWhetherRefreshTokensAreIssued_data() {
    QTest::addColumn<QJsonValue>("grantTypes");
    QTest::addColumn<bool>("issued");
    QTest::newRow("nothing said") << absent << true;
    QTest::newRow("listed") << list({"authorization_code", "refresh_token"}) << true;
    QTest::newRow("not listed") << list({"authorization_code"}) << false;
    QTest::newRow("no list") << text("authorization_code") << true;
}

void TestProviderMetadata::readsWhetherRefreshTokensAreIssued() {
    QFETCH(QJsonValue, grantTypes);
    QTEST(parse(mutated({"grant_types_supported", grantTypes}))->issuesRefreshTokens(), "issued");
}

void TestProviderMetadata::refusesBrokenDocuments_data() {
    QTest::addColumn<QByteArray>("document");
    const QByteArray valid = toBytes(validMetadata());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("array") << QByteArray('[' + valid + ']');
    QTest::newRow("string") << QByteArray("\"metadata\"");
    QTest::newRow("cut off") << valid.chopped(1);
    QTest::newRow("garbage behind") << QByteArray(valid + "x");
    QTest::newRow("not UTF-8") << QByteArray(valid.chopped(1) + ",\"x\":\"\xff\"}");
    QTest::newRow("issuer twice") << QByteArray(valid.chopped(1) +
                                                R"(,"issuer":"https://op.example/oauth2/token"})");
    QTest::newRow("deep") << QByteArray(valid.chopped(1) + ",\"x\":" + QByteArray(500000, '[') +
                                        QByteArray(500000, ']') + '}');
    QTest::newRow("deep and cut off")
        << QByteArray(valid.chopped(1) + ",\"x\":" + QByteArray("{\"a\":").repeated(200000));
}

void TestProviderMetadata::refusesBrokenDocuments() {
    QFETCH(QByteArray, document);
    QCOMPARE(outcome(parse(document)), name(Rule::MetadataIsJsonObject));
}

void TestProviderMetadata::errorsNameTheMember() {
    const auto foreign = parse(mutated({"issuer", text("https://evil.example")}));
    const auto issuerError = std::get<ValidationError>(foreign.error());
    QCOMPARE(issuerError.expected, issuerValue);
    QCOMPARE(issuerError.actual, QStringLiteral("https://evil.example"));

    const auto http = parse(mutated({"jwks_uri", text("http://op.example/jwks")}));
    const auto endpointError = std::get<ValidationError>(http.error());
    QCOMPARE(endpointError.expected, QStringLiteral("jwks_uri"));
    QCOMPARE(endpointError.actual, QStringLiteral("http://op.example/jwks"));
}

void TestProviderMetadata::doesNotQuotePasswords() {
    const auto metadata =
        parse(mutated({"token_endpoint", text("https://me:hunter2@op.example/?x=hunter2")}));
    QVERIFY(!metadata);
    QVERIFY(!toLogString(metadata.error()).contains(QLatin1String("hunter2")));
}

void TestProviderMetadata::knowsWhetherOfflineAccessIsSupported_data() {
    QTest::addColumn<QJsonValue>("scopes");
    QTest::addColumn<bool>("expected");
    QTest::newRow("listed") << QJsonValue(QJsonArray{QStringLiteral("openid"),
                                                     QStringLiteral("offline_access")})
                            << true;
    QTest::newRow("not listed") << QJsonValue(QJsonArray{QStringLiteral("openid")}) << false;
    QTest::newRow("no list") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("text") << QJsonValue(QStringLiteral("openid offline_access")) << false;
}

void TestProviderMetadata::knowsWhetherOfflineAccessIsSupported() {
    QFETCH(QJsonValue, scopes);
    QJsonObject document = validMetadata();
    document[QLatin1String("scopes_supported")] = scopes;
    const auto metadata =
        ProviderMetadata::parse(toBytes(document), *Issuer::fromInput(issuerValue));
    QVERIFY(metadata);
    QTEST(metadata->hasOfflineAccess(), "expected");
}

BIFROST_TEST(TestProviderMetadata, bifrost::test::NoApplication)
#include "tst_providermetadata.moc"
