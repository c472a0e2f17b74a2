// SPDX-License-Identifier: Apache-2.0
#include "support/outcome.h"
#include "support/testroom.h"

#include <bifrost/providerprofile.h>

#include <QUrlQuery>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

ProviderProfile profile(const QString &id) {
    return *ProviderProfile::find(id);
}

/// A valid value for each field, as the fields themselves suggest it.
QMap<QString, QString> exampleValues(const ProviderProfile &profile) {
    QMap<QString, QString> values;
    for (const ProviderField &field : profile.fields()) {
        values.insert(field.id, field.example);
    }
    return values;
}

void addProfiles() {
    QTest::addColumn<QString>("id");
    for (const ProviderProfile &profile : ProviderProfile::all()) {
        QTest::newRow(qPrintable(profile.id())) << profile.id();
    }
}

} // namespace

class TestProviderProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buildsAnIssuerFromTheExamples_data() { addProfiles(); }
    void buildsAnIssuerFromTheExamples();
    void buildsIssuersAsDocumented_data();
    void buildsIssuersAsDocumented();
    void readsNoValuesFromOtherIssuers_data();
    void readsNoValuesFromOtherIssuers();
    void readsTheValuesThatWereEntered();
    void refusesWhatIsNoValue_data();
    void refusesWhatIsNoValue();
    void recognizesIssuers_data();
    void recognizesIssuers();
    void configuresAClient();
    void configuresASecretThatIsNone();
    void configuresTheOnlyHostThatIsRegistered();
    void configuresTheClientIdAsAScope();
    void namesTheRedirectUriToRegister();
    void sendsTheIssuerAsAResource();
    void namesWhatTheProviderServes();
    void namesWhereTheLookIsPublished();
    void namesWhereOrganizationsAreListed();
};

void TestProviderProfile::buildsAnIssuerFromTheExamples() {
    QFETCH(QString, id);
    const auto issuer = profile(id).issuer(exampleValues(profile(id)));
    QCOMPARE(outcome(issuer), u"ok"_s);
    QVERIFY(issuer->value().startsWith("https://"_L1));
    QVERIFY(!issuer->value().contains(u'{'));
}

void TestProviderProfile::buildsIssuersAsDocumented_data() {
    using Values = QMap<QString, QString>;
    QTest::addColumn<QString>("id");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("issuer");
    const auto row = [](const char *name, const char *id, const Values &values,
                        const char *issuer) {
        QTest::newRow(name) << QString::fromLatin1(id) << values << QString::fromLatin1(issuer);
    };
    const QString tenant = u"aaaabbbb-0000-cccc-1111-dddd2222eeee"_s;
    row("preset", "asgardeo", {{u"organization"_s, u" acme "_s}},
        "https://api.asgardeo.io/t/acme/oauth2/token");
    row("another region", "asgardeo",
        {{u"organization"_s, u"acme"_s}, {u"host"_s, u"api.eu.asgardeo.io"_s}},
        "https://api.eu.asgardeo.io/t/acme/oauth2/token");
    row("address instead of a host", "auth0",
        {{u"domain"_s, u"https://Acme.EU.auth0.com/authorize"_s}}, "https://acme.eu.auth0.com/");
    row("host of one's own", "auth0", {{u"domain"_s, u"login.acme.example"_s}},
        "https://login.acme.example/");
    row("region and pool", "cognito",
        {{u"region"_s, u"eu-central-1"_s}, {u"pool"_s, u"eu-central-1_AbC"_s}},
        "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbC");
    row("tenant in upper case", "entra", {{u"tenant"_s, tenant.toUpper()}},
        "https://login.microsoftonline.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0");
    row("common", "entra", {{u"tenant"_s, u"common"_s}},
        "https://login.microsoftonline.com/common/v2.0");
    row("national cloud", "entra",
        {{u"tenant"_s, u"organizations"_s}, {u"cloud"_s, u"login.microsoftonline.us"_s}},
        "https://login.microsoftonline.us/organizations/v2.0");
    row("value twice", "entra-external-id", {{u"tenant"_s, tenant}},
        "https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/"
        "aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0");
    row("user flow", "azure-ad-b2c",
        {{u"name"_s, u"contoso"_s}, {u"tenant"_s, tenant}, {u"policy"_s, u"B2C_1_SignUpSignIn"_s}},
        "https://contoso.b2clogin.com/tfp/aaaabbbb-0000-cccc-1111-dddd2222eeee/"
        "b2c_1_signupsignin/v2.0/");
    row("optional part", "okta",
        {{u"domain"_s, u"acme.okta.com"_s}, {u"server"_s, u"/oauth2/default"_s}},
        "https://acme.okta.com/oauth2/default");
    row("without it", "okta", {{u"domain"_s, u"acme.okta.com"_s}}, "https://acme.okta.com");
    row("no fields", "google", {}, "https://accounts.google.com");
    row("server without scheme", "keycloak",
        {{u"server"_s, u"id.acme.example/"_s}, {u"realm"_s, u"acme"_s}},
        "https://id.acme.example/realms/acme");
    row("server on loopback", "keycloak",
        {{u"server"_s, u"http://localhost:8080"_s}, {u"realm"_s, u"acme"_s}},
        "http://localhost:8080/realms/acme");
    row("percent-encoded", "keycloak",
        {{u"server"_s, u"https://id.example"_s}, {u"realm"_s, u"my realm"_s}},
        "https://id.example/realms/my%20realm");
    row("slash at the end", "ory-hydra", {{u"server"_s, u"https://hydra.example/"_s}},
        "https://hydra.example/");
    row("tenant of a server", "wso2-is", {{u"server"_s, u"https://is.example:9443/t/acme"_s}},
        "https://is.example:9443/t/acme/oauth2/token");
}

void TestProviderProfile::buildsIssuersAsDocumented() {
    QFETCH(QString, id);
    using Values = QMap<QString, QString>;
    QFETCH(Values, values);
    const auto issuer = profile(id).issuer(values);
    QCOMPARE(outcome(issuer), u"ok"_s);
    QTEST(issuer->value(), "issuer");
    const auto again = profile(id).values(issuer->value());
    QVERIFY(again);
    QCOMPARE(profile(id).issuer(*again)->value(), issuer->value());
}

void TestProviderProfile::readsNoValuesFromOtherIssuers_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("issuer");
    const auto row = [](const char *id, const char *issuer) {
        QTest::addRow("%s: %s", id, issuer)
            << QString::fromLatin1(id) << QString::fromLatin1(issuer);
    };
    row("google", "https://accounts.google.com/");
    row("asgardeo", "https://api.asgardeo.io/t/acme/oauth2/token/");
    row("asgardeo", "https://api.asgardeo.io.evil.example/t/acme/oauth2/token");
    row("entra", "https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0");
    row("entra-external-id", "https://a.ciamlogin.com/b/v2.0");
    row("auth0", "https://acme.eu.auth0.com");
    row("keycloak", "http://id.example/realms/acme");
    row("keycloak", "");
}

void TestProviderProfile::readsNoValuesFromOtherIssuers() {
    QFETCH(QString, id);
    QFETCH(QString, issuer);
    QVERIFY(!profile(id).values(issuer));
}

void TestProviderProfile::readsTheValuesThatWereEntered() {
    const auto okta = profile(u"okta"_s).values(u"https://acme.okta.com/oauth2/default"_s);
    QCOMPARE(okta->value(u"domain"_s), u"acme.okta.com"_s);
    QCOMPARE(okta->value(u"server"_s), u"/oauth2/default"_s);
    const auto realm = profile(u"keycloak"_s).values(u"https://id.example/realms/my%20realm"_s);
    QCOMPARE(realm->value(u"realm"_s), u"my realm"_s);
    QVERIFY(profile(u"google"_s).values(u"https://accounts.google.com"_s)->isEmpty());
}

void TestProviderProfile::refusesWhatIsNoValue_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *id, const char *field, const QString &value) {
        QTest::addRow("%s: %s", id, qPrintable(value.left(20)))
            << QString::fromLatin1(id) << QString::fromLatin1(field) << value;
    };
    row("asgardeo", "organization", {});
    row("asgardeo", "organization", u"a/b"_s);
    row("asgardeo", "host", u"api.asgardeo.io.evil.example"_s);
    row("auth0", "domain", u"acme"_s);
    row("auth0", "domain", u"acme.auth0.com@evil.example"_s);
    row("cognito", "region", u"Frankfurt"_s);
    row("cognito", "pool", u"AbC"_s);
    row("entra", "tenant", u"contoso.onmicrosoft.com"_s);
    row("entra", "tenant", u"../common"_s);
    row("entra", "cloud", u"login.microsoftonline.com.evil.example"_s);
    row("okta", "server", u"/oauth2/../x"_s);
    row("keycloak", "server", u"http://id.example"_s);
    row("keycloak", "server", u"https://me:hunter2@id.example"_s);
    row("keycloak", "server", u"https://id.example?x"_s);
    row("keycloak", "realm", u"a/b"_s);
    row("ping", "region", u"de"_s);
}

void TestProviderProfile::refusesWhatIsNoValue() {
    QFETCH(QString, id);
    QFETCH(QString, field);
    QFETCH(QString, value);
    auto values = exampleValues(profile(id));
    values.insert(field, value);
    const auto issuer = profile(id).issuer(values);
    QCOMPARE(outcome(issuer), u"ProviderFieldIsValid"_s);
    const auto error = std::get<ValidationError>(issuer.error());
    QVERIFY2(!error.actual.contains("hunter2"_L1), qPrintable(error.actual));
    for (const ProviderField &known : profile(id).fields()) {
        if (known.id == field) {
            QVERIFY2(error.expected.contains(known.label), qPrintable(error.expected));
        }
    }
}

void TestProviderProfile::recognizesIssuers_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *issuer, const char *id) {
        QTest::newRow(issuer) << QString::fromLatin1(issuer) << QString::fromLatin1(id);
    };
    row("https://api.asgardeo.io/t/acme/oauth2/token", "asgardeo");
    row("https://localhost:9443/oauth2/token", "wso2-is");
    row("https://accounts.google.com", "google");
    row("https://accounts.google.com.evil.example", "");
    row("https://accountsXgoogle.com", "");
    row("https://login.microsoftonline.com/common/v2.0", "entra");
    row("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_x", "cognito");
    row("https://cognito-idp.us-east-1.amazonaws.com.evil.example/us-east-1_x", "");
    row("https://evil.example/cognito-idp.us-east-1.amazonaws.com/us-east-1_x", "");
    row("https://acme.us.auth0.com/", "auth0");
    row("https://login.acme.example/", "");
    row("https://acme.okta.com/oauth2/default", "okta");
    row("https://acme.okta.com", "okta");
    row("http://localhost:8080/realms/acme", "keycloak");
    row("https://auth.current.bankid.no/auth/realms/current", "bankid-no");
    row("https://ak.example/application/o/desktop/", "authentik");
    row("https://gitlab.com", "gitlab");
    row("https://git.example", "");
    row("http://127.0.0.1:8080", "");
    row("", "");
}

void TestProviderProfile::recognizesIssuers() {
    QFETCH(QString, issuer);
    const auto found = ProviderProfile::forIssuer(issuer);
    QTEST(found ? found->id() : QString(), "id");
}

void TestProviderProfile::configuresAClient() {
    ClientConfiguration before{.clientId = u"client"_s, .redirectPorts = {4711}};
    const auto configured =
        profile(u"okta"_s).configure({{u"domain"_s, u"acme.okta.com"_s}}, before);
    QVERIFY(configured);
    QCOMPARE(configured->issuer, u"https://acme.okta.com"_s);
    QCOMPARE(configured->provider, u"okta"_s);
    QCOMPARE(configured->scopes.join(u' '), u"openid profile email offline_access"_s);
    QCOMPARE(configured->clientAuthentication, ClientAuthentication::None);
    QCOMPARE(configured->clientId, u"client"_s);
    QCOMPARE(configured->redirectPorts, QList<quint16>{4711});
    QCOMPARE(outcome(profile(u"okta"_s).configure({}, before)), u"ProviderFieldIsValid"_s);
}

void TestProviderProfile::configuresASecretThatIsNone() {
    const auto configured = profile(u"google"_s).configure({}, {.clientSecret = Secret("shown")});
    QVERIFY(configured);
    QCOMPARE(configured->clientAuthentication, ClientAuthentication::ClientSecretPost);
    QCOMPARE(configured->clientSecret->reveal(), "shown");
}

void TestProviderProfile::configuresTheOnlyHostThatIsRegistered() {
    const auto microsoft = profile(u"entra"_s).configure({{u"tenant"_s, u"common"_s}}, {});
    QVERIFY(microsoft);
    QCOMPARE(microsoft->redirectHost, RedirectHost::Localhost);
    const auto google =
        profile(u"google"_s).configure({}, {.redirectHost = RedirectHost::Ipv6Literal});
    QVERIFY(google);
    QCOMPARE(google->redirectHost, RedirectHost::Ipv6Literal);
}

void TestProviderProfile::configuresTheClientIdAsAScope() {
    const ProviderProfile b2c = profile(u"azure-ad-b2c"_s);
    const auto configured = b2c.configure(exampleValues(b2c), {.clientId = u"0000"_s});
    QVERIFY(configured);
    QCOMPARE(configured->scopes.join(u' '), u"openid offline_access 0000"_s);
}

void TestProviderProfile::namesTheRedirectUriToRegister() {
    const ClientConfiguration configuration;
    QCOMPARE(profile(u"asgardeo"_s).redirectUri(configuration),
             QUrl(u"http://127.0.0.1:27421/callback"_s));
    QCOMPARE(profile(u"entra"_s).redirectUri(configuration),
             QUrl(u"http://localhost:27421/callback"_s));
    QCOMPARE(profile(u"asgardeo"_s).redirectUri({.redirectHost = RedirectHost::Ipv6Literal}),
             QUrl(u"http://[::1]:27421/callback"_s));
    QVERIFY(profile(u"apple"_s).redirectUri(configuration).isEmpty());
    QVERIFY(profile(u"asgardeo"_s).redirectUri({.redirectPorts = {}}).isEmpty());
}

void TestProviderProfile::sendsTheIssuerAsAResource() {
    const auto parameters =
        profile(u"united-effects"_s).additionalParameters(u"https://auth.unitedeffects.com/x"_s);
    QCOMPARE(parameters.size(), 1);
    QCOMPARE(parameters.constFirst().first, u"resource"_s);
    QCOMPARE(parameters.constFirst().second, u"https://auth.unitedeffects.com/x"_s);
}

void TestProviderProfile::namesWhatTheProviderServes() {
    const auto apis =
        profile(u"asgardeo"_s).apis(u"https://api.eu.asgardeo.io/t/acme/oauth2/token"_s);
    QCOMPARE(apis.size(), 2);
    QCOMPARE(apis[0].id, u"asgardeo.me"_s);
    QCOMPARE(apis[0].url, QUrl(u"https://api.eu.asgardeo.io/t/acme/scim2/Me"_s));
    QCOMPARE(apis[0].scopes, QStringList{u"internal_login"_s});
    QCOMPARE(apis[1].url, QUrl(u"https://api.eu.asgardeo.io/t/acme/api/users/v1/me/organizations"
                               "?limit=10&recursive=false"_s));
    QCOMPARE(profile(u"wso2-is"_s).apis(u"https://is.example:9443/oauth2/token"_s)[0].url,
             QUrl(u"https://is.example:9443/scim2/Me"_s));
    QVERIFY(profile(u"google"_s).apis(u"https://accounts.google.com"_s).isEmpty());
}

void TestProviderProfile::namesWhereTheLookIsPublished() {
    QCOMPARE(profile(u"asgardeo"_s).brandingUrl(u"https://api.asgardeo.io/t/acme/oauth2/token"_s),
             QUrl(u"https://api.asgardeo.io/t/acme/api/server/v1/branding-preference/resolve"
                  "?type=ORG&name=acme&locale=en-US"_s));
    QCOMPARE(QUrlQuery(profile(u"wso2-is"_s).brandingUrl(u"https://is.example/oauth2/token"_s))
                 .queryItemValue(u"name"_s),
             u"carbon.super"_s);
    QVERIFY(profile(u"google"_s).brandingUrl(u"https://accounts.google.com"_s).isEmpty());
}

void TestProviderProfile::namesWhereOrganizationsAreListed() {
    const auto list =
        profile(u"asgardeo"_s).organizations(u"https://api.asgardeo.io/t/acme/oauth2/token"_s);
    QCOMPARE(list->url, QUrl(u"https://api.asgardeo.io/t/acme/api/users/v1/me/organizations"
                             "?limit=100&recursive=false"_s));
    QCOMPARE(list->scopes, QStringList{u"internal_login"_s});
    QCOMPARE(profile(u"wso2-is"_s)
                 .organizations(u"https://is.example:9443/t/acme/oauth2/token"_s)
                 ->url.path(),
             u"/t/acme/api/users/v1/me/organizations"_s);
    QVERIFY(!profile(u"google"_s).organizations(u"https://accounts.google.com"_s));
}

BIFROST_TEST(TestProviderProfile, bifrost::test::NoApplication)
#include "tst_providerprofile.moc"
