// SPDX-License-Identifier: Apache-2.0
#include "configuration/envfile.h"
#include "configuration/environment.h"
#include "support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEnvFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOneVariable_data();
    void readsOneVariable();
    void readsTheGuidesFile();
    void countsMalformedLines();
    void anUnclosedQuoteCostsOneLine();
    void ownNamesWinOverTheGuides();
    void laterLinesWin();
    void reportsNamesThatMeanNothingHere();
};

void TestEnvFile::readsOneVariable_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &content, const QString &value) {
        QTest::newRow(name) << content << value;
    };
    row("plain", "NAME=value", u"value"_s);
    row("export", "export NAME=value\n", u"value"_s);
    row("spaces around =", "  NAME = value  \n", u"value"_s);
    row("double quotes", "NAME=\"a value\"\n", u"a value"_s);
    row("single quotes", "NAME='a value'\n", u"a value"_s);
    row("CRLF", "NAME=value\r\nOTHER=x\r\n", u"value"_s);
    row("byte order mark", "\xEF\xBB\xBFNAME=value\n", u"value"_s);
    row("comment behind", "NAME=value # why\n", u"value"_s);
    row("# inside a word", "NAME=val#ue\n", u"val#ue"_s);
    row("# inside quotes", "NAME=\"a # b\" # why\n", u"a # b"_s);
    row("escapes in double quotes", "NAME=\"a\\\"b\\\\c\\nd\"\n", u"a\"b\\c\nd"_s);
    row("no escapes in single quotes", "NAME='a\\nb'\n", u"a\\nb"_s);
    row("line break in quotes", "NAME=\"a\nb\"\nOTHER=x\n", u"a\nb"_s);
    row("= in the value", "NAME=https://x.example/?a=b\n", u"https://x.example/?a=b"_s);
    row("nothing is expanded", "NAME=$HOME\n", u"$HOME"_s);
    row("empty", "NAME=\n", u""_s);
    row("empty quotes", "NAME=\"\"\n", u""_s);
    row("other quote inside", "NAME=\"it's\"\n", u"it's"_s);
    row("UTF-8", "NAME=Zo\xC3\xAB\n", u"Zoë"_s);
}

void TestEnvFile::readsOneVariable() {
    QFETCH(QByteArray, content);
    QFETCH(QString, value);
    const EnvFile file = parseEnvFile(content);
    QVERIFY(!file.variables.isEmpty());
    QCOMPARE(file.variables.first().first, u"NAME"_s);
    QCOMPARE(file.variables.first().second, value);
    QVERIFY(file.malformedLines.isEmpty());
}

void TestEnvFile::readsTheGuidesFile() {
    const EnvFile file = parseEnvFile(R"(# .env.local
AUTH_SECRET="generated"

AUTH_ASGARDEO_ID="abc"
AUTH_ASGARDEO_SECRET="s3cr3t"
AUTH_ASGARDEO_ISSUER="https://api.asgardeo.io/t/acme/oauth2/token"
NEXT_PUBLIC_AUTH_ASGARDEO_LOGOUT_URL="https://api.asgardeo.io/t/acme/oidc/logout"
NEXT_PUBLIC_AUTH_ASGARDEO_POST_LOGOUT_REDIRECT_URL="http://localhost:3000"
)");
    QVERIFY(file.malformedLines.isEmpty());
    QStringList ignored;
    const Layer layer = layerFromVariables(file.variables, &ignored);
    QCOMPARE(layer.values.value(Setting::ClientId), u"abc"_s);
    QCOMPARE(layer.values.value(Setting::Issuer), u"https://api.asgardeo.io/t/acme/oauth2/token"_s);
    QCOMPARE(layer.clientSecret.value().reveal(), QByteArray("s3cr3t"));
    QCOMPARE(ignored.size(), 2);
}

void TestEnvFile::countsMalformedLines() {
    const EnvFile file = parseEnvFile("A=1\nthis is no assignment\n\n# fine\n2B=x\nC=3\n");
    QCOMPARE(file.variables.size(), 2);
    QCOMPARE(file.malformedLines, (QList<int>{2, 5}));
}

void TestEnvFile::anUnclosedQuoteCostsOneLine() {
    const EnvFile file = parseEnvFile("A=\"never closed\nB=2\n");
    QCOMPARE(file.malformedLines, QList<int>{1});
    QCOMPARE(file.variables.size(), 1);
    QCOMPARE(file.variables.first().second, u"2"_s);
}

void TestEnvFile::ownNamesWinOverTheGuides() {
    const Layer layer = layerFromVariables(
        {{u"BIFROST_ISSUER"_s, u"ours"_s}, {u"AUTH_ASGARDEO_ISSUER"_s, u"theirs"_s}});
    QCOMPARE(layer.values.value(Setting::Issuer), u"ours"_s);
}

void TestEnvFile::laterLinesWin() {
    const Layer layer = layerFromVariables(
        {{u"BIFROST_CLIENT_ID"_s, u"first"_s}, {u"BIFROST_CLIENT_ID"_s, u"second"_s}});
    QCOMPARE(layer.values.value(Setting::ClientId), u"second"_s);
}

void TestEnvFile::reportsNamesThatMeanNothingHere() {
    QStringList ignored;
    const Layer layer = layerFromVariables(
        {{u"NEXT_PUBLIC_AUTH_ASGARDEO_LOGOUT_URL"_s, u"x"_s}, {u"PATH"_s, u"y"_s}}, &ignored);
    QCOMPARE(ignored, QStringList{u"NEXT_PUBLIC_AUTH_ASGARDEO_LOGOUT_URL"_s});
    QVERIFY(layer.values.isEmpty());
}

BIFROST_TEST(TestEnvFile, QCoreApplication)
#include "tst_envfile.moc"
