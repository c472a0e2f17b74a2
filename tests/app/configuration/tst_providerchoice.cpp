// SPDX-License-Identifier: Apache-2.0
// Which provider the sources lead to, and what it brings along.
#include "configuration/configurationvalues.h"
#include "support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString microsoft = u"https://login.microsoftonline.com/common/v2.0"_s;

struct Given {
    QString provider{};
    QString issuer{};
};

Configuration configured(const Given &user, const Given &commandLine = {}) {
    const auto layer = [](const Given &given) {
        Layer layer;
        layer.values = {{Setting::Provider, given.provider}, {Setting::Issuer, given.issuer}};
        return layer;
    };
    Configuration configuration;
    Layer person = layer(user);
    person.values.insert(Setting::ClientId, u"desktop"_s);
    configuration.setLayer(Source::User, person);
    configuration.setLayer(Source::CommandLine, layer(commandLine));
    return configuration;
}

} // namespace

class TestProviderChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void providerAndIssuerBelongTogether_data();
    void providerAndIssuerBelongTogether();
    void readsWhatTheProviderIsMadeOf_data();
    void readsWhatTheProviderIsMadeOf();
    void aProviderBringsItsDefaults_data();
    void aProviderBringsItsDefaults();
    void whatIsSetWinsOverTheProvidersDefaults();
    void defaultsGoWithTheProvider();
    void theClientIsGivenTheProvider();
    void anUnknownProviderIsReported();
};

void TestProviderChoice::providerAndIssuerBelongTogether_data() {
    QTest::addColumn<QStringList>("user");
    QTest::addColumn<QStringList>("commandLine");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("overridden");
    const auto row = [](const char *name, const QStringList &user, const QStringList &commandLine,
                        const QString &issuer, const QString &profile, bool overridden) {
        QTest::newRow(name) << user << commandLine << issuer << profile << overridden;
    };
    const QString google = u"https://accounts.google.com"_s;
    const QString own = u"https://id.example"_s;
    row("nothing", {{}, {}}, {{}, {}}, {}, {}, false);
    row("an organization", {{}, u"acme"_s}, {{}, {}}, u"acme"_s, u"asgardeo"_s, false);
    row("an issuer that nobody knows", {{}, own}, {{}, {}}, own, {}, false);
    row("a name is enough", {u"google"_s, {}}, {{}, {}}, google, u"google"_s, false);
    row("a name is not enough", {u"keycloak"_s, {}}, {{}, {}}, {}, u"keycloak"_s, false);
    row("a later name replaces the issuer", {{}, u"acme"_s}, {u"google"_s, {}}, google, u"google"_s,
        true);
    row("a later issuer replaces the name", {u"google"_s, google}, {{}, own}, own, {}, true);
    row("a later issuer tells its provider", {u"google"_s, google}, {{}, u"acme"_s}, u"acme"_s,
        u"asgardeo"_s, true);
    row("a later name reads the issuer", {{}, own}, {u"cognito"_s, {}}, own, u"cognito"_s, false);
    row("but not that of another provider", {{}, microsoft}, {u"keycloak"_s, {}}, {}, u"keycloak"_s,
        false);
    row("both from one source", {{}, u"acme"_s}, {u"google"_s, own}, own, u"google"_s, true);
    row("an unknown name", {u"gogle"_s, own}, {{}, {}}, own, {}, false);
    row("an unknown name, a known issuer", {u"x"_s, microsoft}, {{}, {}}, microsoft, u"entra"_s,
        false);
}

void TestProviderChoice::providerAndIssuerBelongTogether() {
    QFETCH(const QStringList, user);
    QFETCH(const QStringList, commandLine);
    const Configuration found = configured({user[0], user[1]}, {commandLine[0], commandLine[1]});
    QTEST(found.value(Setting::Issuer).text, "issuer");
    QTEST(found.profile() ? found.profile()->id() : QString(), "profile");
    QTEST(found.isOverridden(Setting::Issuer), "overridden");
    QCOMPARE(found.isComplete(), !found.value(Setting::Issuer).text.isEmpty());
}

void TestProviderChoice::readsWhatTheProviderIsMadeOf_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issuer");
    const auto row = [](const char *provider, const QString &text, const QString &issuer) {
        QTest::addRow("%s: %s", provider, qPrintable(text))
            << QString::fromLatin1(provider) << text << issuer;
    };
    row("asgardeo", u"acme"_s, u"https://api.asgardeo.io/t/acme/oauth2/token"_s);
    row("entra", u"common"_s, microsoft);
    row("auth0", u"acme.eu.auth0.com"_s, u"https://acme.eu.auth0.com/"_s);
    row("zitadel", u"acme.zitadel.cloud"_s, u"https://acme.zitadel.cloud"_s);
    row("okta", u"https://acme.okta.com/oauth2/default"_s,
        u"https://acme.okta.com/oauth2/default"_s);
    row("cognito", u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s);
    row("cognito", u"eu-central-1_AbC"_s, u"eu-central-1_AbC"_s); // the region is missing
    row("entra", u"not a tenant"_s, u"not a tenant"_s);
}

void TestProviderChoice::readsWhatTheProviderIsMadeOf() {
    QFETCH(const QString, provider);
    QFETCH(const QString, text);
    QTEST(configured({provider, text}).value(Setting::Issuer).text, "issuer");
}

void TestProviderChoice::aProviderBringsItsDefaults_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<QString>("redirect");
    const QString usual = u"openid profile email"_s;
    const QString loopback = u"http://127.0.0.1:27421/callback"_s;
    QTest::newRow("none") << QString() << u"https://id.example"_s << usual << loopback;
    QTest::newRow("by its name") << u"entra"_s << u"common"_s << usual + u" offline_access"_s
                                 << u"http://localhost:27421/callback"_s;
    QTest::newRow("by its issuer") << QString() << microsoft << usual + u" offline_access"_s
                                   << u"http://localhost:27421/callback"_s;
    QTest::newRow("the client ID is a scope")
        << u"azure-ad-b2c"_s << u"https://a.example"_s << u"openid offline_access desktop"_s
        << u"http://localhost:27421/callback"_s;
}

void TestProviderChoice::aProviderBringsItsDefaults() {
    QFETCH(const QString, provider);
    QFETCH(const QString, issuer);
    const Configuration found = configured({provider, issuer});
    QTEST(found.value(Setting::Scopes).text, "scopes");
    QCOMPARE(found.value(Setting::Scopes).source, Source::BuiltIn);
    QTEST(redirectAddress(found), "redirect");
}

void TestProviderChoice::whatIsSetWinsOverTheProvidersDefaults() {
    Configuration found = configured({u"entra"_s, u"common"_s});
    Layer system;
    system.values = {{Setting::Scopes, u"openid"_s}, {Setting::RedirectHost, u"[::1]"_s}};
    found.setLayer(Source::System, system);
    QCOMPARE(found.value(Setting::Scopes).text, u"openid"_s);
    QCOMPARE(redirectAddress(found), u"http://[::1]:27421/callback"_s);
}

void TestProviderChoice::defaultsGoWithTheProvider() {
    Configuration found = configured({u"entra"_s, u"common"_s});
    found.setLayer(Source::User, {});
    QCOMPARE(found.value(Setting::Scopes).text, settingRow(Setting::Scopes).builtIn);
    QCOMPARE(found.value(Setting::RedirectHost).text, settingRow(Setting::RedirectHost).builtIn);
}

void TestProviderChoice::theClientIsGivenTheProvider() {
    Configuration found = configured({u"google"_s, {}});
    Layer environment;
    environment.clientSecret = bifrost::Secret("shown by the console");
    found.setLayer(Source::Environment, environment);
    QList<ConfigurationProblem> problems;
    const auto client = clientConfiguration(found, problems);
    QVERIFY(client && problems.isEmpty());
    QCOMPARE(client->provider, u"google"_s);
    QCOMPARE(client->issuer, u"https://accounts.google.com"_s);
    QCOMPARE(client->clientAuthentication, bifrost::ClientAuthentication::ClientSecretPost);
    QVERIFY(clientConfiguration(configured({{}, u"acme"_s}), problems)->provider.isEmpty());
}

void TestProviderChoice::anUnknownProviderIsReported() {
    QList<ConfigurationProblem> problems;
    const auto client = clientConfiguration(configured({u"gogle"_s, u"acme"_s}), problems);
    QVERIFY(client && client->provider.isEmpty());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().detail, u"Provider: gogle"_s);
}

BIFROST_TEST(TestProviderChoice, QCoreApplication)
#include "tst_providerchoice.moc"
