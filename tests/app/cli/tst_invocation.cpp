// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"
#include "support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Request = Invocation::Request;

class TestInvocation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCommandOptionsAndSettings();
    void takesOptionsBeforeTheCommand();
    void leavesWhatFollowsTwoDashesToTheOtherProgram();
    void isTheCommandThatItsNameSays();
    void showsHelp();
    void refuses_data();
    void refuses();
    void neverTakesASecret();
};

static Invocation parse(const QString &line) {
    return parseInvocation(QStringList{u"/usr/bin/bifrostctl"_s} +
                           line.split(u' ', Qt::SkipEmptyParts));
}

void TestInvocation::readsCommandOptionsAndSettings() {
    const Invocation invocation =
        parse(u"api GET https://api.example/x --header A:1 --header B:2 --issuer acme -q"_s);
    QCOMPARE(invocation.request, Request::Run);
    QCOMPARE(invocation.command->name, "api"_L1);
    QCOMPARE(invocation.arguments, (QStringList{u"GET"_s, u"https://api.example/x"_s}));
    QCOMPARE(invocation.options.value(u"header"_s), (QStringList{u"A:1"_s, u"B:2"_s}));
    QVERIFY(invocation.isSet(u"quiet"_s));
    QVERIFY(!invocation.isSet(u"allow"_s));
    QCOMPARE(invocation.layer.values.value(Setting::Issuer), u"acme"_s);
}

void TestInvocation::takesOptionsBeforeTheCommand() {
    const Invocation invocation = parse(u"--client-id abc --account ada token"_s);
    QCOMPARE(invocation.request, Request::Run);
    QCOMPARE(invocation.command->name, "token"_L1);
    QCOMPARE(invocation.value(u"account"_s), u"ada"_s);
    QCOMPARE(invocation.layer.values.value(Setting::ClientId), u"abc"_s);
}

void TestInvocation::leavesWhatFollowsTwoDashesToTheOtherProgram() {
    const Invocation invocation =
        parse(u"exec --min-validity 5m -- curl --client-secret x --help -q"_s);
    QCOMPARE(invocation.request, Request::Run);
    QCOMPARE(invocation.arguments,
             (QStringList{u"curl"_s, u"--client-secret"_s, u"x"_s, u"--help"_s, u"-q"_s}));
    QVERIFY(!invocation.isSet(u"quiet"_s));
}

void TestInvocation::isTheCommandThatItsNameSays() {
    for (const QString &command : {u"git-credential"_s, u"docker-credential"_s}) {
        const Invocation invocation =
            parseInvocation({u"/usr/bin/"_s + command + u"-bifrost"_s, u"get"_s});
        QCOMPARE(invocation.request, Request::Run);
        QCOMPARE(invocation.command->name, command);
        QCOMPARE(invocation.arguments, QStringList{u"get"_s});
    }
}

void TestInvocation::showsHelp() {
    const Invocation general = parse(u"--help"_s);
    QCOMPARE(general.request, Request::ShowText);
    QVERIFY(general.text.contains(u"kubernetes"_s));
    QVERIFY(general.text.contains(u"130"_s));
    for (const QString &line : {u"token --help"_s, u"help token"_s, u"token -h"_s}) {
        const Invocation one = parse(line);
        QCOMPARE(one.request, Request::ShowText);
        QVERIFY2(one.text.startsWith(u"Usage: bifrostctl token "_s), qPrintable(one.text));
        QVERIFY(one.text.contains(u"--min-validity"_s));
    }
    QVERIFY(parse(u"--version"_s).text.startsWith(u"bifrostctl "_s));
}

void TestInvocation::refuses_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QString() << u"Which command?"_s;
    QTest::newRow("command") << u"sign-in"_s << u"There is no command 'sign-in'."_s;
    QTest::newRow("option") << u"token --jason"_s << u"token has no option --jason."_s;
    QTest::newRow("other command's") << u"token --json"_s << u"token has no option --json."_s;
    QTest::newRow("too few") << u"api GET"_s << u"api takes METHOD URL."_s;
    QTest::newRow("too many") << u"token now"_s << u"token doesn't take 'now'."_s;
    QTest::newRow("no command") << u"exec"_s << u"exec takes -- COMMAND [ARGUMENT...]."_s;
    QTest::newRow("no dashes") << u"exec ls -l"_s << u"Write -- before the command."_s;
    QTest::newRow("no value") << u"token --account"_s << u"Missing value after '--account'."_s;
    QTest::newRow("setting") << u"token --dpop maybe"_s << u"--dpop takes auto"_s;
}

void TestInvocation::refuses() {
    QFETCH(QString, line);
    QFETCH(QString, sentence);
    const Invocation invocation = parse(line);
    QCOMPARE(invocation.request, Request::Refuse);
    QVERIFY2(invocation.text.contains(sentence), qPrintable(invocation.text));
    QVERIFY2(invocation.text.contains(u"--help' for help."_s), qPrintable(invocation.text));
}

void TestInvocation::neverTakesASecret() {
    const Invocation invocation = parse(u"token --client-secret hush"_s);
    QCOMPARE(invocation.request, Request::Refuse);
    QVERIFY(invocation.text.contains(u"can't be passed on the command line"_s));
    QVERIFY(!invocation.text.contains(u"hush"_s));
}

BIFROST_TEST(TestInvocation, bifrost::test::NoApplication)
#include "tst_invocation.moc"
