// SPDX-License-Identifier: Apache-2.0
#include "core/issuertext.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestIssuerText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removesWhatIsCopiedAlong_data();
    void removesWhatIsCopiedAlong();
    void repairsAddresses_data();
    void repairsAddresses();
    void keepsEverythingElse_data();
    void keepsEverythingElse();
};

void TestIssuerText::removesWhatIsCopiedAlong_data() {
    QTest::addColumn<QString>("input");
    for (const char *input :
         {" https://op.example/a\r\n", "<https://op.example/a>", "\"https://op.example/a\"",
          "'https://op.example/a',", "(https://op.example/a)", "`https://op.example/a`",
          "\u201ehttps://op.example/a\u201c", "\u00abhttps://op.example/a\u00bb",
          "\ufeffhttps://op.example/a\u200b", "\u00a0https://op.example/a\u00a0;",
          " <\"https://op.example/a\"> "}) {
        QTest::newRow(input) << QString::fromUtf8(input);
    }
}

void TestIssuerText::removesWhatIsCopiedAlong() {
    QFETCH(QString, input);
    QCOMPARE(withoutWrapping(input), QStringLiteral("https://op.example/a"));
}

void TestIssuerText::repairsAddresses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(address);
    };
    row("HTTPS://op.example/A", "https://op.example/A");
    row("Http://localhost:8080", "http://localhost:8080");
    row("https:/op.example", "https://op.example");
    row("https:///op.example/a", "https://op.example/a");
    row("https:op.example", "https://op.example");
    row("https//op.example", "https://op.example");
    row("http:/127.0.0.1:9700/acme", "http://127.0.0.1:9700/acme");
    row("login.example.com", "https://login.example.com");
    row("login.example.com/realms/a/", "https://login.example.com/realms/a/");
    row("intranet:8443/a", "https://intranet:8443/a");
    row("localhost", "http://localhost");
    row("localhost:8080/realms/a", "http://localhost:8080/realms/a");
    row("127.0.0.1:9700", "http://127.0.0.1:9700");
    row("[::1]:9700/a", "http://[::1]:9700/a");
    row("https://op.example//", "https://op.example/");
    row("https://op.example/a///", "https://op.example/a/");
    row("https://op.example/realms/B\u00fcro", "https://op.example/realms/B%C3%BCro");
    row("https://op.example/realms/My Realm", "https://op.example/realms/My%20Realm");
    row("https://op.example/realms/a%20b c", "https://op.example/realms/a%20b%20c");
    row("https://b\u00fccher.example/a", "https://xn--bcher-kva.example/a");
    row("b\u00fccher.example", "https://xn--bcher-kva.example");
    row("https://b\u00fccher.example:8443", "https://xn--bcher-kva.example:8443");
    row("https://op.example/a/.well-known/openid-configuration", "https://op.example/a");
    row("https://op.example/a/.well-known/openid-configuration/", "https://op.example/a");
    row("https://op.example/.well-known/openid-configuration", "https://op.example");
    row("op.example/.well-known/openid-configuration", "https://op.example");
    row("https://op.example/a/.well-known/oauth-authorization-server", "https://op.example/a");
    row("https://op.example/.well-known/oauth-authorization-server/a/b", "https://op.example/a/b");
}

void TestIssuerText::repairsAddresses() {
    QFETCH(QString, text);
    QTEST(repairedAddress(text), "address");
}

void TestIssuerText::keepsEverythingElse_data() {
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "acme corp", "https://", "https:///t/acme", "http:/intranet", "ftp://op.example",
          "me@op.example", "me:secret@op.example", "https://op.example", "https://op.example/",
          "https://OP.example/A%c3%bc/~b;c=d,e/", "https://op.example/%zz",
          "https://op.example/{tenant}", "https://op.example/a?b=c#d", "https://op.example/a\nb",
          "https://op.example/a/.well-known/openid-configuration/b",
          "https://op.example/.well-known/openid-configuration?p=policy"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestIssuerText::keepsEverythingElse() {
    QFETCH(QString, text);
    QCOMPARE(repairedAddress(text), text);
}

BIFROST_TEST(TestIssuerText, bifrost::test::NoApplication)
#include "tst_issuertext.moc"
