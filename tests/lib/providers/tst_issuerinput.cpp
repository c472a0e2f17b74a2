// SPDX-License-Identifier: Apache-2.0
#include "support/outcome.h"
#include "support/testroom.h"

#include <bifrost/issuer.h>

#include <QtTest>

using namespace bifrost;
using bifrost::test::outcome;

class TestIssuerInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsInput_data();
    void readsInput();
    void refusesInput_data();
    void refusesInput();
    void doesNotQuotePasswords_data();
    void doesNotQuotePasswords();
};

void TestIssuerInput::readsInput_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("organization");
    const auto row = [](const char *name, const char *input, const char *issuer,
                        const char *organization) {
        QTest::newRow(name) << QString::fromUtf8(input) << QString::fromUtf8(issuer)
                            << QString::fromUtf8(organization);
    };
    const char *acme = "https://api.asgardeo.io/t/acme/oauth2/token";
    row("organization", "acme", acme, "acme");
    row("organization with white space", " \tacme\r\n", acme, "acme");
    row("organization with dash and digit", "9-a_b", "https://api.asgardeo.io/t/9-a_b/oauth2/token",
        "9-a_b");
    row("organization keeps its case", "Acme", "https://api.asgardeo.io/t/Acme/oauth2/token",
        "Acme");
    row("organization's address", "https://api.asgardeo.io/t/acme", acme, "acme");
    row("organization's address, slash", "https://api.asgardeo.io/t/acme/", acme, "acme");
    row("organization's address, upper case host", "https://API.Asgardeo.io/t/acme", acme, "acme");
    row("full issuer", acme, acme, "acme");
    row("full issuer, slash", "https://api.asgardeo.io/t/acme/oauth2/token/", acme, "acme");
    row("discovery document",
        "https://api.asgardeo.io/t/acme/oauth2/token/.well-known/openid-configuration", acme,
        "acme");
    row("discovery document of the address",
        "https://api.asgardeo.io/t/acme/.well-known/openid-configuration", acme, "acme");
    row("region", "https://api.eu.asgardeo.io/t/acme",
        "https://api.eu.asgardeo.io/t/acme/oauth2/token", "acme");
    row("sub-organization", "https://api.asgardeo.io/t/acme/o/123/oauth2/token",
        "https://api.asgardeo.io/t/acme/o/123/oauth2/token", "acme");
    row("other provider", "https://op.example", "https://op.example", "");
    row("other provider keeps its slash", "https://op.example/", "https://op.example/", "");
    row("other provider keeps path and case", "https://op.example/Realms/A/",
        "https://op.example/Realms/A/", "");
    row("other provider's discovery document",
        "https://op.example/a/.well-known/openid-configuration", "https://op.example/a", "");
    row("similar host", "https://notasgardeo.io/t/acme", "https://notasgardeo.io/t/acme", "");
    row("host below another", "https://api.asgardeo.io.evil.example/t/acme",
        "https://api.asgardeo.io.evil.example/t/acme", "");
    row("port", "https://op.example:8443/a", "https://op.example:8443/a", "");
    row("loopback", "http://127.0.0.1:9080/oauth2/token", "http://127.0.0.1:9080/oauth2/token", "");
    row("loopback name", "http://localhost:9080", "http://localhost:9080", "");
    row("loopback IPv6", "http://[::1]:9080", "http://[::1]:9080", "");
    row("organization's address without scheme", "api.asgardeo.io/t/acme", acme, "acme");
    row("organization's authorization endpoint", "https://api.asgardeo.io/t/acme/oauth2/authorize",
        acme, "acme");
    row("organization's end session endpoint", "https://api.asgardeo.io/t/acme/oidc/logout", acme,
        "acme");
    row("organization in quotation marks", " \"acme\" ", acme, "acme");
    row("address of an endpoint", "https://id.example/realms/a/protocol/openid-connect/auth?x=y",
        "https://id.example/realms/a", "");
    row("realm with an umlaut and a blank", "https://id.example/realms/B\u00fcro Nord",
        "https://id.example/realms/B%C3%BCro%20Nord", "");
}

void TestIssuerInput::readsInput() {
    QFETCH(QString, input);
    const auto issuer = Issuer::fromInput(input);
    QCOMPARE(outcome(issuer), QStringLiteral("ok"));
    QTEST(issuer->value(), "issuer");
    QTEST(issuer->asgardeoOrganization(), "organization");
}

void TestIssuerInput::refusesInput_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *input, Rule rule) {
        QTest::newRow(name) << QString::fromUtf8(input) << bifrost::name(rule);
    };
    row("empty", "", Rule::IssuerIsUrl);
    row("white space", " \n", Rule::IssuerIsUrl);
    row("two words", "acme corp", Rule::IssuerIsUrl);
    row("leading dash", "-acme", Rule::IssuerIsUrl);
    row("mail address", "me@acme.example", Rule::IssuerIsUrl);
    row("scheme without host", "https://", Rule::IssuerIsUrl);
    row("path without host", "https:///t/acme", Rule::IssuerIsUrl);
    row("space in the host", "https://op example/a", Rule::IssuerIsUrl);
    row("template", "https://op.example/{tenant}", Rule::IssuerIsUrl);
    row("line inside", "https://op.example/a\nb", Rule::IssuerIsUrl);
    row("broken port", "https://op.example:x/", Rule::IssuerIsUrl);
    row("broken escape", "https://op.example/%zz", Rule::IssuerIsUrl);
    row("user info", "https://me:pw@op.example", Rule::IssuerIsUrl);
    row("http", "http://op.example", Rule::IssuerIsHttps);
    row("http to an address in the house", "http://192.168.0.1", Rule::IssuerIsHttps);
    row("http to a name that looks like loopback", "http://127.0.0.1.evil.example",
        Rule::IssuerIsHttps);
    row("http to Asgardeo", "http://api.asgardeo.io/t/acme", Rule::IssuerIsHttps);
    row("http to a host without a dot", "http:/intranet", Rule::IssuerIsUrl);
    row("other scheme", "ftp://op.example", Rule::IssuerIsHttps);
    row("query", "https://op.example/a?b=c", Rule::IssuerHasNoQueryOrFragment);
    row("empty query", "https://op.example/a?", Rule::IssuerHasNoQueryOrFragment);
    row("fragment", "https://op.example/a#b", Rule::IssuerHasNoQueryOrFragment);
    row("query at Asgardeo", "https://api.asgardeo.io/t/acme?x=1",
        Rule::IssuerHasNoQueryOrFragment);
}

void TestIssuerInput::refusesInput() {
    QFETCH(QString, input);
    QTEST(outcome(Issuer::fromInput(input)), "rule");
}

void TestIssuerInput::doesNotQuotePasswords_data() {
    QTest::addColumn<QString>("input");
    for (const char *input :
         {"https://me:hunter2@op.example", "me:hunter2@op.example", "http://me:hunter2@op.example",
          "https://op.example/?token=hunter2", "op.example/?token=hunter2",
          "https://op.example/#hunter2", "ftp://me:hunter2@op.example/?hunter2"}) {
        QTest::newRow(input) << QString::fromLatin1(input);
    }
}

void TestIssuerInput::doesNotQuotePasswords() {
    QFETCH(QString, input);
    const auto issuer = Issuer::fromInput(input);
    QVERIFY(!issuer);
    QVERIFY2(!toLogString(issuer.error()).contains(QLatin1String("hunter2")),
             qPrintable(toLogString(issuer.error())));
}

BIFROST_TEST(TestIssuerInput, bifrost::test::NoApplication)
#include "tst_issuerinput.moc"
