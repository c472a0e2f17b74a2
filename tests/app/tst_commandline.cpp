// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "support/testroom.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Request = CommandLine::Request;

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutOptionsItRuns();
    void takesEverySetting();
    void helpNamesEveryOption();
    void refusesAndSaysWhatToDo_data();
    void refusesAndSaysWhatToDo();
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

void TestCommandLine::refusesAndSaysWhatToDo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("unknown option") << QStringList{u"--isuer"_s, u"x"_s} << u"--isuer"_s;
    QTest::newRow("missing value") << QStringList{u"--issuer"_s} << u"issuer"_s;
    QTest::newRow("no option") << QStringList{u"acme"_s} << u"'acme' is not an option"_s;
    QTest::newRow("port") << QStringList{u"--redirect-port"_s, u"80"_s} << u"1024 to 65535"_s;
    QTest::newRow("env file") << QStringList{u"--env-file"_s, u"/no/such/file"_s}
                              << u"/no/such/file"_s;
    QTest::newRow("secret file") << QStringList{u"--client-secret-file"_s, u"/no/such/file"_s}
                                 << u"/no/such/file"_s;
    QTest::newRow("secret as an argument")
        << QStringList{u"--client-secret=hunter2"_s} << u"--client-secret-file"_s;
}

void TestCommandLine::refusesAndSaysWhatToDo() {
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
}

BIFROST_TEST(TestCommandLine, QCoreApplication)
#include "tst_commandline.moc"
