// SPDX-License-Identifier: Apache-2.0
#include "protocol/authorizationresponse.h"

#include "metadatadocument.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;

namespace {

enum class Issuers { Advertised, NotAdvertised };

ProviderMetadata metadataOf(Issuers issuers) {
    QJsonObject document = validMetadata();
    document.insert(QStringLiteral("authorization_response_iss_parameter_supported"),
                    issuers == Issuers::Advertised);
    return ProviderMetadata::parse(toBytes(document), Issuer::fromInput(issuerValue).value())
        .value();
}

AuthorizationRequest ourRequest() {
    return {.clientId = QStringLiteral("client"),
            .redirectUri = QUrl(QStringLiteral("http://127.0.0.1:27421/callback")),
            .scopes = {QStringLiteral("openid")},
            .state = State(Secret("our-state")),
            .options = {}};
}

Result<ValidatedAuthorizationResponse> validate(const QByteArray &query,
                                                Issuers issuers = Issuers::NotAdvertised) {
    return processAuthorizationResponse(query, ourRequest(), metadataOf(issuers));
}

const QByteArray ourIssuer = "iss=https%3A%2F%2Fop.example%2Foauth2%2Ftoken";

} // namespace

Q_DECLARE_METATYPE(Issuers)

class TestAuthorizationResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsResponseOfOurProvider_data();
    void acceptsResponseOfOurProvider();
    void decodesTheCodeOnce_data();
    void decodesTheCodeOnce();
    void rejectsForeignResponses_data();
    void rejectsForeignResponses();
    void rejectsInvalidResponses_data();
    void rejectsInvalidResponses();
    void reportsTheProvidersError_data();
    void reportsTheProvidersError();
    void acceptsTheTenantOfASharedIssuer_data();
    void acceptsTheTenantOfASharedIssuer();
    void errorsQuoteNeitherStateNorCode_data();
    void errorsQuoteNeitherStateNorCode();
    void distinguishesOtherErrorsFromForeignResponses();
    void describesForeignResponses_data();
    void describesForeignResponses();
};

void TestAuthorizationResponse::acceptsResponseOfOurProvider_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Issuers>("issuers");
    QTest::newRow("code and state")
        << QByteArray("code=abc&state=our-state") << Issuers::NotAdvertised;
    QTest::newRow("other order") << QByteArray("state=our-state&code=abc")
                                 << Issuers::NotAdvertised;
    QTest::newRow("issuer as advertised")
        << QByteArray("code=abc&state=our-state&" + ourIssuer) << Issuers::Advertised;
    QTest::newRow("issuer though not advertised")
        << QByteArray("code=abc&state=our-state&" + ourIssuer) << Issuers::NotAdvertised;
    QTest::newRow("unknown parameters")
        << QByteArray("code=abc&state=our-state&session_state=x.y&AuthenticatedIdPs=z")
        << Issuers::NotAdvertised;
    QTest::newRow("empty error") << QByteArray("code=abc&state=our-state&error=")
                                 << Issuers::NotAdvertised;
}

void TestAuthorizationResponse::acceptsResponseOfOurProvider() {
    QFETCH(QByteArray, query);
    QFETCH(Issuers, issuers);
    const auto response = validate(query, issuers);
    QCOMPARE(outcome(response), QStringLiteral("ok"));
    QCOMPARE(response->code().reveal(), QByteArray("abc"));
}

void TestAuthorizationResponse::decodesTheCodeOnce_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("plus") << QByteArray("a%2Bb") << QByteArray("a+b");
    QTest::newRow("slash") << QByteArray("a%2Fb") << QByteArray("a/b");
    QTest::newRow("percent") << QByteArray("a%2526b") << QByteArray("a%26b");
    QTest::newRow("separators") << QByteArray("a%26state%3Dx") << QByteArray("a&state=x");
    QTest::newRow("equals") << QByteArray("a==") << QByteArray("a==");
}

void TestAuthorizationResponse::decodesTheCodeOnce() {
    QFETCH(QByteArray, raw);
    const auto response = validate("code=" + raw + "&state=our-state");
    QVERIFY(response);
    QTEST(response->code().reveal(), "code");
}

void TestAuthorizationResponse::rejectsForeignResponses_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("rule");
    const auto row = [](const QByteArray &query, Rule rule) {
        QTest::newRow(query.constData()) << query << bifrost::name(rule);
    };
    row("", Rule::ResponseStateIsPresent);
    row("code=abc", Rule::ResponseStateIsPresent);
    row("code=abc&state=", Rule::ResponseStateIsPresent);
    row("code=abc&State=our-state", Rule::ResponseStateIsPresent);
    row("error=access_denied", Rule::ResponseStateIsPresent);
    row("code=abc&state=other", Rule::ResponseStateMatches);
    row("code=abc&state=our-stat", Rule::ResponseStateMatches);
    row("code=abc&state=our-statee", Rule::ResponseStateMatches);
    row("code=abc&state=OUR-STATE", Rule::ResponseStateMatches);
    row("code=abc&state=our%2Bstate", Rule::ResponseStateMatches);
    row("code=abc&state=our-state%00", Rule::ResponseStateMatches);
    // The state is checked before everything else.
    row("error=access_denied&state=other", Rule::ResponseStateMatches);
    row("code=abc&state=other&iss=https%3A%2F%2Fevil.example", Rule::ResponseStateMatches);
    row("code=abc&code=abc&state=our-state", Rule::ResponseHasNoDuplicates);
    row("code=abc&state=our-state&state=our-state", Rule::ResponseHasNoDuplicates);
    row("code=abc&state=other&state=our-state", Rule::ResponseHasNoDuplicates);
    row("code=abc&state=our-state&error=a&error=b", Rule::ResponseHasNoDuplicates);
    row("code=abc&state=our-state&" + ourIssuer + '&' + ourIssuer, Rule::ResponseHasNoDuplicates);
    row("code=%zz&state=our-state", Rule::ResponseIsWellFormed);
    row("code=%FF&state=our-state", Rule::ResponseIsWellFormed);
    row("code=abc&state=our-state&x=%", Rule::ResponseIsWellFormed);
}

void TestAuthorizationResponse::rejectsForeignResponses() {
    QFETCH(QByteArray, query);
    const auto response = validate(query);
    QTEST(outcome(response), "rule");
    QVERIFY(isForeignResponse(response.error()));
}

void TestAuthorizationResponse::rejectsInvalidResponses_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Issuers>("issuers");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *query, Issuers issuers, Rule rule) {
        QTest::addRow("%s %s", query, issuers == Issuers::Advertised ? "(advertised)" : "")
            << QByteArray(query) << issuers << bifrost::name(rule);
    };
    row("code=abc&state=our-state", Issuers::Advertised, Rule::ResponseIssuerIsPresent);
    row("error=access_denied&state=our-state", Issuers::Advertised, Rule::ResponseIssuerIsPresent);
    for (const Issuers issuers : {Issuers::Advertised, Issuers::NotAdvertised}) {
        row("code=abc&state=our-state&iss=", issuers, Rule::ResponseIssuerMatches);
        row("code=abc&state=our-state&iss=https%3A%2F%2Fevil.example", issuers,
            Rule::ResponseIssuerMatches);
        row("code=abc&state=our-state&iss=https%3A%2F%2Fop.example%2Foauth2%2Ftoken%2F", issuers,
            Rule::ResponseIssuerMatches);
        row("code=abc&state=our-state&iss=https%3A%2F%2FOP.example%2Foauth2%2Ftoken", issuers,
            Rule::ResponseIssuerMatches);
        row("error=access_denied&state=our-state&iss=https%3A%2F%2Fevil.example", issuers,
            Rule::ResponseIssuerMatches);
    }
    row("state=our-state", Issuers::NotAdvertised, Rule::ResponseHasCodeOrError);
    row("state=our-state&code=", Issuers::NotAdvertised, Rule::ResponseHasCodeOrError);
    row("state=our-state&error=", Issuers::NotAdvertised, Rule::ResponseHasCodeOrError);
    row("state=our-state&access_token=abc", Issuers::NotAdvertised, Rule::ResponseHasCodeOrError);
}

void TestAuthorizationResponse::rejectsInvalidResponses() {
    QFETCH(QByteArray, query);
    QFETCH(Issuers, issuers);
    const auto response = validate(query, issuers);
    QTEST(outcome(response), "rule");
    QVERIFY(!isForeignResponse(response.error()));
}

void TestAuthorizationResponse::reportsTheProvidersError_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *query, const QString &error, const QString &description) {
        QTest::newRow(query) << QByteArray(query) << error << description;
    };
    const QString denied = QStringLiteral("access_denied");
    row("error=access_denied", denied, QString());
    row("error=access_denied&error_description=User+denied+the+consent", denied,
        QStringLiteral("User denied the consent"));
    row("error=access_denied&error_description=User%20denied", denied,
        QStringLiteral("User denied"));
    row("error=login_required&error_description=%C3%BC%0A", QStringLiteral("login_required"),
        QStringLiteral("??"));
    row("error=access_denied&code=abc", denied, QString());
    row("error=a%0D%0Ab", QStringLiteral("a??b"), QString());
}

void TestAuthorizationResponse::reportsTheProvidersError() {
    QFETCH(QByteArray, query);
    const auto response = validate(query + "&state=our-state");
    QVERIFY(!response);
    const auto *error = std::get_if<OAuthErrorResponse>(&response.error());
    QVERIFY(error != nullptr);
    QCOMPARE(error->endpoint, OAuthErrorResponse::Endpoint::Authorization);
    QCOMPARE(error->httpStatus, 0);
    QTEST(error->error, "error");
    QTEST(error->errorDescription, "description");
    QVERIFY(!isForeignResponse(response.error()));
}

void TestAuthorizationResponse::acceptsTheTenantOfASharedIssuer_data() {
    QTest::addColumn<QByteArray>("iss");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tenant") << QByteArray("https://login.microsoftonline.com/"
                                          "aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0")
                            << QStringLiteral("ok");
    QTest::newRow("template") << QByteArray("https://login.microsoftonline.com/{tenantid}/v2.0")
                              << QStringLiteral("ResponseIssuerMatches");
    QTest::newRow("another provider")
        << QByteArray("https://evil.example") << QStringLiteral("ResponseIssuerMatches");
}

void TestAuthorizationResponse::acceptsTheTenantOfASharedIssuer() {
    QFETCH(QByteArray, iss);
    QJsonObject document = validMetadata();
    document.insert(QStringLiteral("issuer"),
                    QStringLiteral("https://login.microsoftonline.com/{tenantid}/v2.0"));
    const auto issuer =
        Issuer::fromInput(QStringLiteral("https://login.microsoftonline.com/common/v2.0"));
    const auto metadata = ProviderMetadata::parse(toBytes(document), *issuer);
    QVERIFY(metadata);
    QTEST(outcome(processAuthorizationResponse(
              "code=c&state=our-state&iss=" + QUrl::toPercentEncoding(QString::fromLatin1(iss)),
              ourRequest(), *metadata)),
          "expected");
}

void TestAuthorizationResponse::errorsQuoteNeitherStateNorCode_data() {
    QTest::addColumn<QByteArray>("query");
    for (const char *query :
         {"code=hunter2&state=hunter2", "code=hunter2", "code=hunter2&code=hunter2",
          "code=hunter2%zz", "code=hunter2&state=our-state&iss=x", "state=our-state&c=hunter2"}) {
        QTest::newRow(query) << QByteArray(query);
    }
}

void TestAuthorizationResponse::errorsQuoteNeitherStateNorCode() {
    QFETCH(QByteArray, query);
    const auto response = validate(query);
    QVERIFY(!response);
    const QString line = toLogString(response.error());
    QVERIFY2(!line.contains(QLatin1String("hunter2")), qPrintable(line));
    QVERIFY2(!line.contains(QLatin1String("our-state")), qPrintable(line));
}

void TestAuthorizationResponse::distinguishesOtherErrorsFromForeignResponses() {
    QVERIFY(!isForeignResponse(UserAgentError{UserAgentError::Kind::Canceled, {}}));
    QVERIFY(!isForeignResponse(TransportError{}));
    QVERIFY(!isForeignResponse(ValidationError{Rule::IdTokenNonceMatches, {}, {}}));
}

void TestAuthorizationResponse::describesForeignResponses_data() {
    using Reason = UnmatchedResponse::Reason;
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("error");
    QTest::newRow("refusal") << QByteArray("error=access_denied&error_description=x")
                             << Reason::WithoutState << QStringLiteral("access_denied");
    QTest::newRow("odd error") << QByteArray("error=%C3%BC%0A") << Reason::WithoutState
                               << QStringLiteral("??");
    QTest::newRow("code") << QByteArray("code=a") << Reason::WithoutState << QString();
    QTest::newRow("nothing") << QByteArray() << Reason::WithoutState << QString();
    QTest::newRow("another state")
        << QByteArray("error=access_denied&state=x") << Reason::OtherState << QString();
    QTest::newRow("twice") << QByteArray("error=a&error=b") << Reason::Unreadable << QString();
    QTest::newRow("broken") << QByteArray("error=%zz") << Reason::Unreadable << QString();
}

void TestAuthorizationResponse::describesForeignResponses() {
    QFETCH(QByteArray, query);
    const auto response = validate(query);
    QVERIFY(!response && isForeignResponse(response.error()));
    const UnmatchedResponse described = describeForeignResponse(query, response.error());
    QTEST(described.reason, "reason");
    QTEST(described.error, "error");
    QVERIFY(!described.host);
}

BIFROST_TEST(TestAuthorizationResponse, bifrost::test::NoApplication)
#include "tst_authorizationresponse.moc"
