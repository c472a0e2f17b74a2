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
    void rejectsAVariableThatRefersToItself();
    void unclosedQuoteSpoilsOneLine();
    void ownNamesWinOverTheGuides();
    void laterLinesWin();
    void reportsVariablesOfWebApplications();
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
    row("# inside a word", "NAME=val#ue\n", u"val"_s);
    row("# inside quotes", "NAME=\"a # b\" # why\n", u"a # b"_s);
    row("backslashes in double quotes", R"(NAME="a\"b\\c\nd")", u"a\\\"b\\\\c\nd"_s);
    row("backslashes in single quotes", R"(NAME='a\nb')", u"a\\nb"_s);
    row("backticks", "NAME=`it's \"x\"`\n", u"it's \"x\""_s);
    row("line break in quotes", "NAME=\"a\nb\" # why\nOTHER=x\n", u"a\nb"_s);
    row("quote behind a backslash closes", "NAME=\"C:\\\" # x\nOTHER=2\n", u"C:\\"_s);
    row("text behind the quotes", "NAME=\"a\"b\n", u"\"a\"b"_s);
    row("two quoted words", "NAME='a' 'b'\n", u"a' 'b"_s);
    row("apostrophe", "NAME=a'b\n", u"a'b"_s);
    row("colon", "NAME: value\n", u"value"_s);
    row("= in the value", "NAME=https://x.example/?a=b\n", u"https://x.example/?a=b"_s);
    row("variable", "NAME=${ORG}/x\nORG=acme\n", u"acme/x"_s);
    row("variable without braces", "NAME=$ORG-x\nORG=acme\n", u"acme-x"_s);
    row("variable in single quotes", "NAME='$ORG'\nORG=acme\n", u"acme"_s);
    row("variable twice", "NAME=${ORG}${ORG}\nORG=a\n", u"aa"_s);
    row("variable that nobody sets", "NAME=a${NOBODY}b\n", u"ab"_s);
    row("default", "NAME=${NOBODY:-${OTHER:-z}}\n", u"z"_s);
    row("last value of a variable", "NAME=$ORG\nORG=1\nORG=2\n", u"2"_s);
    row("of the environment first", "NAME=$HERE\nHERE=file\n", u"environment"_s);
    row("escaped dollar", "NAME=pa\\$word\n", u"pa$word"_s);
    row("escaped dollar in quotes", "NAME=\"pa\\$word\"\n", u"pa$word"_s);
    row("dollar alone", "NAME=5$\n", u"5$"_s);
    row("empty", "NAME=\n", u""_s);
    row("empty quotes", "NAME=\"\"\n", u""_s);
    row("other quote inside", "NAME=\"it's\"\n", u"it's"_s);
    row("UTF-16, little endian", QByteArray("\xFF\xFEN\0A\0M\0E\0=\0v\0\r\0\n\0", 16), u"v"_s);
    row("UTF-16, big endian", QByteArray("\xFE\xFF\0N\0A\0M\0E\0=\0v\0\n", 16), u"v"_s);
    row("UTF-8", "NAME=Zo\xC3\xAB\n", u"Zoë"_s);
}

void TestEnvFile::readsOneVariable() {
    QFETCH(QByteArray, content);
    QFETCH(QString, value);
    const EnvFile file = parseEnvFile(content, [](const QString &name) {
        return name == "HERE"_L1 ? u"environment"_s : QString();
    });
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
    const EnvFile file = parseEnvFile("A=1\nthis is no assignment\n\n# fine\n=x\nC='3\n4'\nno\n");
    QCOMPARE(file.variables.size(), 2);
    QCOMPARE(file.malformedLines, (QList<int>{2, 5, 8}));
    QCOMPARE(file.lines, (QHash<QString, int>{{u"A"_s, 1}, {u"C"_s, 6}}));
}

void TestEnvFile::rejectsAVariableThatRefersToItself() {
    const EnvFile file = parseEnvFile("A=1\nB=x$B\nC=$D\nD=$C\nE=$E$E\n");
    QCOMPARE(file.variables, (QList<std::pair<QString, QString>>{{u"A"_s, u"1"_s}}));
    QCOMPARE(file.malformedLines, (QList<int>{2, 3, 4, 5}));
}

void TestEnvFile::unclosedQuoteSpoilsOneLine() {
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

void TestEnvFile::reportsVariablesOfWebApplications() {
    QStringList ignored;
    const Layer layer = layerFromVariables(
        {{u"NEXT_PUBLIC_AUTH_ASGARDEO_LOGOUT_URL"_s, u"x"_s}, {u"PATH"_s, u"y"_s}}, &ignored);
    QCOMPARE(ignored, QStringList{u"NEXT_PUBLIC_AUTH_ASGARDEO_LOGOUT_URL"_s});
    QVERIFY(layer.values.isEmpty());
}

BIFROST_TEST(TestEnvFile, QCoreApplication)
#include "tst_envfile.moc"
