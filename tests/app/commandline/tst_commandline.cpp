// SPDX-License-Identifier: Apache-2.0
#include "commandline/commandline.h"
#include "support/testroom.h"

#include <bifrost/providerprofile.h>

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Request = CommandLine::Request;

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutOptionsItRuns();
    void takesEverySetting();
    void takesParametersAsTheyAre();
    void helpNamesEveryOption();
    void listsTheProvidersThatItKnows();
    void examines();
    void startsHidden();
    void refusesWithAdvice_data();
    void refusesWithAdvice();
    void readsTheSecretFromAFile();
    void neverRepeatsASecret();
};

static CommandLine parse(const QStringList &arguments) {
    return parseCommandLine(QStringList{u"bifrost"_s} + arguments);
}

void TestCommandLine::withoutOptionsItRuns() {
    const CommandLine line = parse({});
    QCOMPARE(line.request, Request::Run);
    QVERIFY(line.layer.values.isEmpty());
}

void TestCommandLine::takesEverySetting() {
    const CommandLine line = parse({u"--issuer"_s, u"acme"_s, u"--client-id=abc"_s, u"--scope"_s,
                                    u"openid email"_s, u"--redirect-port"_s, u"30000,30001"_s});
    QCOMPARE(line.request, Request::Run);
    QCOMPARE(line.layer.values.value(Setting::Issuer), u"acme"_s);
    QCOMPARE(line.layer.values.value(Setting::ClientId), u"abc"_s);
    QCOMPARE(line.layer.values.value(Setting::Scopes), u"openid email"_s);
    QCOMPARE(line.layer.values.value(Setting::RedirectPorts), u"30000,30001"_s);
}

void TestCommandLine::takesParametersAsTheyAre() {
    const CommandLine line = parse({u"--authorization-parameter"_s, u"resource=https://a/?x=1&y"_s,
                                    u"--authorization-parameter"_s, u"resource=ä +%"_s});
    QCOMPARE(line.request, Request::Run);
    QCOMPARE(line.layer.values.value(Setting::AuthorizationParameters),
             u"resource=https%3A%2F%2Fa%2F%3Fx%3D1%26y&resource=%C3%A4%20%2B%25"_s);
}

void TestCommandLine::helpNamesEveryOption() {
    const CommandLine line = parse({u"--help"_s});
    QCOMPARE(line.request, Request::ShowHelp);
    QVERIFY2(line.text.startsWith(u"Usage: bifrost [options]\n"_s), qPrintable(line.text));
    for (const auto &option :
         {u"--issuer"_s, u"--client-id"_s, u"--client-secret-file"_s, u"--scope"_s,
          u"--redirect-port"_s, u"--env-file"_s, u"--version"_s, u"--help"_s}) {
        QVERIFY2(line.text.contains(option), qPrintable(option));
    }
    QCOMPARE(parse({u"--version"_s}).request, Request::ShowVersion);
}

void TestCommandLine::listsTheProvidersThatItKnows() {
    const CommandLine line = parse({u"--provider"_s, u"list"_s});
    QCOMPARE(line.request, Request::ShowHelp);
    for (const auto &profile : bifrost::ProviderProfile::all()) {
        QVERIFY2(line.text.contains(profile.id() + u' '), qPrintable(profile.id()));
        const CommandLine chosen = parse({u"--provider"_s, profile.id()});
        QCOMPARE(chosen.layer.values.value(Setting::Provider), profile.id());
    }
}

void TestCommandLine::examines() {
    QCOMPARE(parse({u"--action"_s, u"sign-out"_s}).action, DesktopAction::SignOut);
    QCOMPARE(parse({}).action, std::nullopt);
    QCOMPARE(parse({u"--self-test"_s}).request, Request::SelfTest);
    const CommandLine text = parse({u"--doctor"_s, u"--issuer"_s, u"acme"_s});
    QCOMPARE(text.request, Request::Doctor);
    QVERIFY(!text.isJson);
    QCOMPARE(text.layer.values.value(Setting::Issuer), u"acme"_s);
    const CommandLine json = parse({u"--json"_s, u"--doctor"_s});
    QCOMPARE(json.request, Request::Doctor);
    QVERIFY(json.isJson);
}

void TestCommandLine::startsHidden() {
    QVERIFY(!parse({}).isHidden);
    const CommandLine hidden = parse({u"--hidden"_s});
    QCOMPARE(hidden.request, Request::Run);
    QVERIFY(hidden.isHidden);
}

void TestCommandLine::refusesWithAdvice_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("unknown option") << QStringList{u"--isuer"_s, u"x"_s} << u"--isuer"_s;
    QTest::newRow("missing value") << QStringList{u"--issuer"_s} << u"issuer"_s;
    QTest::newRow("no option") << QStringList{u"acme"_s} << u"'acme' isn't an option"_s;
    QTest::newRow("provider") << QStringList{u"--provider"_s, u"gogle"_s}
                              << u"'bifrost --provider list'"_s;
    QTest::newRow("port") << QStringList{u"--redirect-port"_s, u"80"_s} << u"1024 to 65535"_s;
    QTest::newRow("hardware keys")
        << QStringList{u"--hardware-keys"_s, u"yes"_s} << u"--hardware-keys takes"_s;
    QTest::newRow("dpop") << QStringList{u"--dpop"_s, u"yes"_s} << u"--dpop takes"_s;
    QTest::newRow("security profile")
        << QStringList{u"--security-profile"_s, u"fapi"_s} << u"--security-profile takes"_s;
    QTest::newRow("host") << QStringList{u"--redirect-host"_s, u"example.com"_s}
                          << u"127.0.0.1, localhost, or [::1]"_s;
    QTest::newRow("parameter") << QStringList{u"--authorization-parameter"_s, u"offline"_s}
                               << u"'offline'"_s;
    QTest::newRow("proxy") << QStringList{u"--proxy"_s, u"ftp://x"_s} << u"socks5://"_s;
    QTest::newRow("password of a proxy")
        << QStringList{u"--proxy"_s, u"http://ada:hunter2@proxy.example"_s} << u"BIFROST_PROXY"_s;
    QTest::newRow("JSON of nothing") << QStringList{u"--json"_s} << u"--json needs --doctor"_s;
    QTest::newRow("JSON of the self-test")
        << QStringList{u"--self-test"_s, u"--json"_s} << u"--json needs --doctor"_s;
    QTest::newRow("action") << QStringList{u"--action"_s, u"forget"_s} << u"--action takes"_s;
    QTest::newRow("env file") << QStringList{u"--env-file"_s, u"/no/such/file"_s}
                              << u"/no/such/file"_s;
    QTest::newRow("secret file") << QStringList{u"--client-secret-file"_s, u"/no/such/file"_s}
                                 << u"/no/such/file"_s;
    QTest::newRow("secret as an argument")
        << QStringList{u"--client-secret=hunter2"_s} << u"--client-secret-file"_s;
}

void TestCommandLine::refusesWithAdvice() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.request, Request::Refuse);
    QVERIFY2(line.text.contains(mentions), qPrintable(line.text));
    QVERIFY(line.text.contains(u"--help"_s));
}

void TestCommandLine::readsTheSecretFromAFile() {
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("  s3cr3t\n");
    file.close();
    QCOMPARE(parse({u"--client-secret-file"_s, file.fileName()}).layer.clientSecret->reveal(),
             QByteArray("s3cr3t"));
}

void TestCommandLine::neverRepeatsASecret() {
    QVERIFY(!parse({u"--client-secret=hunter2"_s}).text.contains(u"hunter2"_s));
    QVERIFY(!parse({u"--client-secret"_s, u"hunter2"_s}).text.contains(u"hunter2"_s));
    QVERIFY(!parse({u"--proxy=http://a:hunter2@b"_s}).text.contains(u"hunter2"_s));
}

BIFROST_TEST(TestCommandLine, QCoreApplication)
#include "tst_commandline.moc"
