// SPDX-License-Identifier: Apache-2.0
// What the lines of an examination say, in English.
#include "notices/checktext.h"

#include "support/testroom.h"

#include <QDir>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Verdict = Finding::Verdict;
using Facts = QList<Finding::Fact>;

namespace {

Finding finding(Check check, Verdict verdict, const Facts &facts = {}) {
    return {.check = check, .verdict = verdict, .facts = facts};
}

Finding failed(Check check, const Error &error, const Facts &facts = {}) {
    return {.check = check, .verdict = Verdict::Failed, .facts = facts, .error = error};
}

TransportError transport(TransportError::Kind kind) {
    return {
        .kind = kind, .url = QUrl(u"https://provider.test/x"_s), .retryAfter = {}, .detail = {}};
}

const Facts redirect{{u"redirectUri"_s, u"http://127.0.0.1:27421/callback"_s},
                     {u"port"_s, u"27421"_s}};

} // namespace

Q_DECLARE_METATYPE(bifrost::Finding)

class TestCheckText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void everyCheckHasAName();
    void problemsComeWithAdvice_data();
    void problemsComeWithAdvice();
    void keepsTheFactsAndTheError();
    void showsWhereValuesComeFrom();
    void warnsOfASecretThatTheProviderRequires();
    void showsNoSecretValue();
};

void TestCheckText::says_data() {
    QTest::addColumn<Finding>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Finding &found, const char *expected) {
        QTest::newRow(name) << found << QString::fromUtf8(expected);
    };
    row("port", finding(Check::Listener, Verdict::Ok, redirect),
        "Redirect listener: http://127.0.0.1:27421/callback");
    row("taken port",
        finding(Check::Listener, Verdict::Warning,
                redirect + Facts{{u"holder"_s, u"thisUser"_s},
                                 {u"program"_s, u"node"_s},
                                 {u"processId"_s, u"42"_s}}),
        "Redirect listener: Port 27421 is taken by node (process 42)");
    row("another user's",
        finding(Check::Listener, Verdict::Warning, redirect + Facts{{u"holder"_s, u"otherUser"_s}}),
        "Redirect listener: Port 27421 is taken by another user's program");
    row("nobody knows whose",
        finding(Check::Listener, Verdict::Warning, redirect + Facts{{u"holder"_s, u"unknown"_s}}),
        "Redirect listener: Port 27421 is taken by another program");
    row("TLS",
        finding(Check::Tls, Verdict::Ok,
                {{u"backend"_s, u"openssl"_s},
                 {u"library"_s, u"OpenSSL 3"_s},
                 {u"authorities"_s, u"140"_s}}),
        "TLS: openssl, OpenSSL 3, 140 certificate authorities");
    row("no authorities", failed(Check::Tls, transport(TransportError::Kind::TlsUntrusted)),
        "TLS: This computer has no certificate authorities");
    row("browser",
        finding(Check::Browser, Verdict::Ok,
                {{u"opener"_s, u"/usr/bin/xdg-open"_s}, {u"browser"_s, u"fox.desktop"_s}}),
        "Browser: /usr/bin/xdg-open with fox.desktop");
    row("browser with a version",
        finding(Check::Browser, Verdict::Ok,
                {{u"opener"_s, u"/usr/bin/xdg-open"_s},
                 {u"browser"_s, u"firefox.desktop"_s},
                 {u"starts"_s, u"yes"_s},
                 {u"version"_s, u"Mozilla Firefox 128.0"_s}}),
        "Browser: /usr/bin/xdg-open with firefox.desktop (Mozilla Firefox 128.0)");
    row("broken browser",
        finding(Check::Browser, Verdict::Failed,
                {{u"opener"_s, u"/usr/bin/xdg-open"_s},
                 {u"browser"_s, u"firefox.desktop"_s},
                 {u"starts"_s, u"no"_s},
                 {u"ended"_s, u"status 127"_s}}),
        "Browser: firefox.desktop doesn't start (status 127)");
    row("the desktop's browser",
        finding(Check::Browser, Verdict::Ok, {{u"opener"_s, u"desktop"_s}}),
        "Browser: The desktop decides which one opens");
    row("keychain",
        finding(Check::Keychain, Verdict::Ok,
                {{u"keychain"_s, u"KWallet"_s}, {u"milliseconds"_s, u"12"_s}}),
        "Keychain: KWallet: Wrote, read, and removed an entry in 12 ms");
    using Hardware = SigningKeyError::Kind;
    row("TPM",
        finding(Check::SigningKeys, Verdict::Ok,
                {{u"hardware"_s, u"tpm2"_s}, {u"milliseconds"_s, u"80"_s}}),
        "Keys in hardware: TPM 2.0: Made a key that signed in 80 ms");
    row("TPM not wanted", finding(Check::SigningKeys, Verdict::Note, {{u"use"_s, u"off"_s}}),
        "Keys in hardware: off: the keychain keeps them");
    Finding without = failed(Check::SigningKeys, SigningKeyError{Hardware::NotFound, {}});
    row("no TPM where it is required", without, "Keys in hardware: No TPM was found");
    without.verdict = Verdict::Note;
    row("no TPM", without, "Keys in hardware: The keychain keeps them. No TPM was found");
    row("no sandbox", finding(Check::Sandbox, Verdict::Note, {{u"kind"_s, u"none"_s}}),
        "Sandbox: none");
    row("proxy",
        finding(Check::Proxy, Verdict::Note,
                {{u"proxy"_s, u"proxy:3128"_s},
                 {u"source"_s, u"variable"_s},
                 {u"methods"_s, u"basic"_s}}),
        "Proxy: proxy:3128 (from an environment variable) asks for a name and password (basic)");
    row("no proxy", finding(Check::Proxy, Verdict::Ok, {{u"source"_s, u"system"_s}}),
        "Proxy: none");
    row("name",
        finding(Check::NameResolution, Verdict::Ok,
                {{u"host"_s, u"a.test"_s}, {u"addresses"_s, u"1.2.3.4 ::5"_s}}),
        "Name resolution: a.test is 1.2.3.4 ::5");
    row("http", finding(Check::Certificate, Verdict::NotChecked, {{u"protocol"_s, u"none"_s}}),
        "Certificate: Not used: the address of the provider has no https");
    row("rule",
        finding(Check::MetadataRule, Verdict::Ok,
                {{u"rule"_s, u"MetadataIssuerMatches"_s},
                 {u"clause"_s, u"OIDC Discovery §4.3"_s},
                 {u"member"_s, u"issuer"_s}}),
        "Rule: issuer: MetadataIssuerMatches (OIDC Discovery §4.3)");
    row("features",
        finding(Check::Features, Verdict::Note, {{u"lacking"_s, u"revocation_endpoint"_s}}),
        "Not offered: revocation (tokens stay valid after a sign-out)");
    row("keys", finding(Check::KeySet, Verdict::Ok, {{u"keys"_s, u"3"_s}, {u"usable"_s, u"2"_s}}),
        "Keys: 2 of 3 can be used");
    row("key",
        finding(Check::Key, Verdict::Ok,
                {{u"kid"_s, u"a"_s}, {u"kty"_s, u"RSA"_s}, {u"alg"_s, u"RS256"_s}}),
        "Key: a RSA RS256");
    row("clock", finding(Check::Clock, Verdict::Ok, {{u"seconds"_s, u"-3"_s}}),
        "Clock: As the provider's, within 3 s");
    row("slow clock", finding(Check::Clock, Verdict::Warning, {{u"seconds"_s, u"-420"_s}}),
        "Clock: Your clock is 7 minutes slow");
    row("registered",
        finding(Check::RedirectUri, Verdict::Ok, redirect + Facts{{u"registered"_s, u"yes"_s}}),
        "Redirect URL: http://127.0.0.1:27421/callback is registered");
    row("not registered",
        finding(Check::RedirectUri, Verdict::Failed,
                redirect + Facts{{u"registered"_s, u"no"_s},
                                 {u"refused"_s, u"redirectUri"_s},
                                 {u"words"_s, u"Invalid <redirect_uri>"_s}}),
        "Redirect URL: http://127.0.0.1:27421/callback isn't registered: \"Invalid "
        "<redirect_uri>\"");
    row("unknown client",
        finding(Check::RedirectUri, Verdict::Failed,
                redirect + Facts{{u"refused"_s, u"client"_s}, {u"words"_s, u"No client"_s}}),
        "Redirect URL: The provider doesn't know this client: \"No client\"");
    row("stored", finding(Check::StoredSession, Verdict::Ok, {{u"stored"_s, u"yes"_s}}),
        "Stored session: in the keychain");
}

void TestCheckText::says() {
    QFETCH(Finding, found);
    const CheckLine line = describe(found);
    QTEST(QString(line.what + u": "_s + line.result), "expected");
    QCOMPARE(line.id, name(found.check));
}

void TestCheckText::everyCheckHasAName() {
    QStringList ids;
    for (int i = 0; i < checkCount; ++i) {
        const CheckLine line = describe(finding(static_cast<Check>(i), Verdict::Ok));
        QVERIFY(!line.what.isEmpty());
        QVERIFY(!line.id.isEmpty());
        QVERIFY(!ids.contains(line.id));
        ids.append(line.id);
    }
}

void TestCheckText::problemsComeWithAdvice_data() {
    QTest::addColumn<Finding>("found");
    QTest::newRow("port") << finding(Check::Listener, Verdict::Warning, redirect);
    QTest::newRow("no port") << failed(
        Check::Listener, UserAgentError{UserAgentError::Kind::ListenerUnavailable, {}});
    QTest::newRow("localhost") << finding(Check::Localhost, Verdict::Failed,
                                          {{u"addresses"_s, u"10.0.0.1"_s}});
    QTest::newRow("localhost is unknown") << finding(Check::Localhost, Verdict::Warning);
    QTest::newRow("TLS") << failed(Check::Tls, transport(TransportError::Kind::TlsFailed));
    QTest::newRow("browser") << failed(Check::Browser,
                                       UserAgentError{UserAgentError::Kind::NoBrowser, {}});
    QTest::newRow("keychain") << failed(Check::Keychain,
                                        StorageError{StorageError::Kind::Locked, {}});
    QTest::newRow("proxy") << failed(Check::Proxy,
                                     transport(TransportError::Kind::ProxyUnreachable));
    QTest::newRow("name") << failed(Check::NameResolution,
                                    transport(TransportError::Kind::HostNotFound));
    QTest::newRow("certificate") << failed(Check::Certificate,
                                           transport(TransportError::Kind::TlsUntrusted));
    QTest::newRow("metadata") << failed(Check::Metadata,
                                        transport(TransportError::Kind::NoProvider));
    QTest::newRow("rule") << failed(Check::MetadataRule,
                                    ValidationError{Rule::MetadataSupportsS256, {}, {}});
    QTest::newRow("keys") << failed(Check::KeySet, transport(TransportError::Kind::HttpStatus));
    QTest::newRow("no key") << finding(Check::KeySet, Verdict::Failed);
    QTest::newRow("clock") << finding(Check::Clock, Verdict::Failed, {{u"seconds"_s, u"999999"_s}});
    QTest::newRow("redirect URI") << finding(Check::RedirectUri, Verdict::Failed,
                                             {{u"refused"_s, u"redirectUri"_s}});
    QTest::newRow("client") << finding(Check::RedirectUri, Verdict::Failed,
                                       {{u"refused"_s, u"client"_s}});
}

void TestCheckText::problemsComeWithAdvice() {
    QFETCH(Finding, found);
    const CheckLine line = describe(found);
    QVERIFY(!line.what.isEmpty());
    QVERIFY(!line.result.isEmpty());
    QVERIFY(!line.advice.isEmpty());
    QVERIFY2(line.advice.endsWith(u'.'), qPrintable(line.advice));
}

void TestCheckText::keepsTheFactsAndTheError() {
    const CheckLine line = describe(failed(
        Check::Metadata, transport(TransportError::Kind::HostNotFound), {{u"url"_s, u"x"_s}}));
    const QList<std::pair<QString, QString>> expected{
        {u"url"_s, u"x"_s},
        {u"error"_s, u"TransportError HostNotFound url=https://provider.test/x"_s}};
    QCOMPARE(line.facts, expected);
    QCOMPARE(line.section, CheckLine::Section::Provider);
    QCOMPARE(line.verdict, CheckLine::Verdict::Failed);
}

void TestCheckText::showsWhereValuesComeFrom() {
    Configuration configuration;
    Layer layer;
    layer.values.insert(Setting::Issuer, u"acme"_s);
    layer.places.insert(Setting::Issuer,
                        {.path = QDir::homePath() + u"/app/.env"_s, .line = 3, .name = u"X"_s});
    configuration.setLayer(Source::EnvFile, layer);
    const QList<CheckLine> lines = configurationLines(configuration, {});
    QCOMPARE(lines.size(), settingCount);
    QCOMPARE(lines[0].result, u"Asgardeo (from the environment file)"_s); // known by its issuer
    QCOMPARE(lines[1].result, u"acme (from the environment file)"_s);
    const QList<std::pair<QString, QString>> expected{{u"value"_s, u"acme"_s},
                                                      {u"file"_s, u"~/app/.env"_s},
                                                      {u"line"_s, u"3"_s},
                                                      {u"name"_s, u"X"_s}};
    QCOMPARE(lines[1].facts, expected);
    QCOMPARE(lines[2].verdict, CheckLine::Verdict::Warning); // no client ID
    QVERIFY(!lines[2].advice.isEmpty());
}

void TestCheckText::warnsOfASecretThatTheProviderRequires() {
    Configuration configuration;
    Layer layer;
    layer.values.insert(Setting::Provider, u"google"_s);
    configuration.setLayer(Source::User, layer);
    const auto secretLine = [&] {
        const QList<CheckLine> lines = configurationLines(configuration, {});
        return lines[qsizetype(Setting::ClientSecret)];
    };
    QCOMPARE(secretLine().verdict, CheckLine::Verdict::Warning);
    QVERIFY(secretLine().advice.startsWith(u"Google requires it. "_s));
    layer.clientSecret = bifrost::Secret("s3cret");
    configuration.setLayer(Source::User, layer);
    QCOMPARE(secretLine().verdict, CheckLine::Verdict::Ok);
    layer = {};
    layer.values.insert(Setting::Issuer, u"acme"_s); // a public client
    configuration.setLayer(Source::User, layer);
    QCOMPARE(secretLine().verdict, CheckLine::Verdict::Ok);
}

void TestCheckText::showsNoSecretValue() {
    Configuration configuration;
    Layer layer;
    layer.values.insert(Setting::Issuer, u"https://ada:hush@provider.test"_s);
    layer.values.insert(Setting::Proxy, u"http://ada:hush@proxy:3128"_s);
    layer.values.insert(Setting::AuthorizationParameters, u"login_hint=ada%40hush&x=y"_s);
    layer.clientSecret = Secret("hush");
    configuration.setLayer(Source::Environment, layer);
    const ConfigurationProblem problem{ConfigurationProblem::Kind::ValueUnusable,
                                       Source::Environment,
                                       {},
                                       u"AuthorizationParameters: login_hint ada@hush"_s};
    for (const CheckLine &line : configurationLines(configuration, {problem})) {
        QString all = line.result + line.advice;
        for (const auto &[name, value] : line.facts) {
            all += value;
        }
        QVERIFY2(!all.contains(u"hush"_s) && !all.contains(u"ada"_s), qPrintable(all));
    }
}

BIFROST_TEST(TestCheckText, QCoreApplication)
#include "tst_checktext.moc"
