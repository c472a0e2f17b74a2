// SPDX-License-Identifier: Apache-2.0
#include "cli/helpers/gitprotocol.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestGitProtocol : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatGitAsks();
    void readsWhatGitErases();
    void refusesWhatCouldMeanAnotherServer_data();
    void refusesWhatCouldMeanAnotherServer();
    void givesAPasswordToAGitThatKnowsNothingElse();
    void givesABearerTokenToAGitThatKnowsThem();
};

static const QDateTime expiry = QDateTime::fromSecsSinceEpoch(1900000000, Qt::UTC);

void TestGitProtocol::readsWhatGitAsks() {
    const auto credential = parseGitCredential(
        "capability[]=authtype\ncapability[]=state\nprotocol=https\nhost=git.example:8443\n"
        "path=a/b.git\nusername=ada\nwwwauth[]=Bearer realm=\"x\"\nwwwauth[]=Basic\n");
    QVERIFY(credential);
    QCOMPARE(credential->url, QUrl(u"https://git.example:8443"_s));
    QCOMPARE(credential->username, "ada");
    QVERIFY(credential->knowsAuthTypes);
    QVERIFY(credential->secret.isEmpty());
}

void TestGitProtocol::readsWhatGitErases() {
    const auto password =
        parseGitCredential("protocol=https\nhost=git.example\nusername=oauth2\npassword=a=b\n");
    QVERIFY(password);
    QCOMPARE(password->secret, Secret("a=b"));
    const auto bearer =
        parseGitCredential("protocol=https\nhost=git.example\nauthtype=Bearer\ncredential=token\n");
    QVERIFY(bearer);
    QCOMPARE(bearer->secret, Secret("token"));
}

void TestGitProtocol::refusesWhatCouldMeanAnotherServer_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("http", "protocol=http\nhost=git.example\n");
    row("no protocol", "host=git.example\n");
    row("no host", "protocol=https\npath=x\n");
    row("empty host", "protocol=https\nhost=\n");
    row("no value", "protocol=https\nhost\n");
    row("no name", "protocol=https\n=git.example\nhost=git.example\n");
    row("two hosts", "protocol=https\nhost=git.example\nhost=evil.example\n");
    row("carriage return", "protocol=https\nhost=git.example\r\n");
    row("NUL", QByteArray("protocol=https\nhost=git.example\0.evil\n", 40));
    row("encoded line break", "protocol=https\nhost=evil.example%0ahost=git.example\n");
    row("user info", "protocol=https\nhost=git.example@evil.example\n");
    row("path in host", "protocol=https\nhost=evil.example/git.example\n");
    row("escape", "protocol=https\nhost=git.example\nusername=\x1b[2J\n");
}

void TestGitProtocol::refusesWhatCouldMeanAnotherServer() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseGitCredential(text));
}

void TestGitProtocol::givesAPasswordToAGitThatKnowsNothingElse() {
    GitCredential request{.url = QUrl(u"https://git.example"_s)};
    QCOMPARE(gitCredentialAnswer(request, Secret("token"), expiry),
             "username=oauth2\npassword=token\npassword_expiry_utc=1900000000\n");
    request.username = "ada";
    QVERIFY(gitCredentialAnswer(request, Secret("token"), expiry).startsWith("username=ada\n"));
}

void TestGitProtocol::givesABearerTokenToAGitThatKnowsThem() {
    const GitCredential request{.url = QUrl(u"https://git.example"_s), .knowsAuthTypes = true};
    const QByteArray answer = gitCredentialAnswer(request, Secret("token"), expiry);
    QCOMPARE(answer, "capability[]=authtype\nauthtype=Bearer\ncredential=token\nephemeral=1\n"
                     "password_expiry_utc=1900000000\n");
    QVERIFY(!answer.contains("oauth_refresh_token"));
}

BIFROST_TEST(TestGitProtocol, bifrost::test::NoApplication)
#include "tst_gitprotocol.moc"
