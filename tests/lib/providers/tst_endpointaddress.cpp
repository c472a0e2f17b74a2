// SPDX-License-Identifier: Apache-2.0
#include "providers/endpointaddress.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestEndpointAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheIssuer_data();
    void tellsTheIssuer();
    void doesNotGuess_data();
    void doesNotGuess();
};

void TestEndpointAddress::tellsTheIssuer_data() {
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("issuer");
    const auto row = [](const char *endpoint, const char *issuer) {
        QTest::newRow(endpoint) << QString::fromLatin1(endpoint) << QString::fromLatin1(issuer);
    };
    row("https://kc.example/realms/a/protocol/openid-connect/auth?client_id=x",
        "https://kc.example/realms/a");
    row("http://localhost:8080/auth/realms/B%C3%BCro/protocol/openid-connect/token",
        "http://localhost:8080/auth/realms/B%C3%BCro");
    row("https://ids.example/connect/authorize", "https://ids.example");
    row("https://ids.example/a/connect/token", "https://ids.example/a");
    row("https://sts.example/adfs/oauth2/authorize/", "https://sts.example/adfs");
    row("https://auth.example/api/oidc/authorization", "https://auth.example");
    row("https://hydra.example/oauth2/auth", "https://hydra.example/");
    row("https://acme.my.salesforce.com/services/oauth2/authorize",
        "https://acme.my.salesforce.com");
    row("https://acme.eu.auth0.com/.well-known/jwks.json", "https://acme.eu.auth0.com");
    row("https://login.microsoftonline.com/acme.example/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/acme.example/v2.0");
    row("https://login.microsoftonline.us/1/discovery/v2.0/keys",
        "https://login.microsoftonline.us/1/v2.0");
    row("https://acme.ciamlogin.com/1/oauth2/v2.0/token", "https://acme.ciamlogin.com/1/v2.0");
    row("https://acme.okta.com/oauth2/default/v1/authorize",
        "https://acme.okta.com/oauth2/default");
    row("https://acme.okta.com/oauth2/v1/token", "https://acme.okta.com");
    row("https://acme.eu.auth0.com/authorize#top", "https://acme.eu.auth0.com/");
    row("https://acme.eu.auth0.com/oauth/token", "https://acme.eu.auth0.com/");
    row("https://accounts.google.com/o/oauth2/v2/auth", "https://accounts.google.com");
    row("https://gitlab.com/oauth/authorize", "https://gitlab.com");
    row("https://acme.zitadel.cloud/oauth/v2/authorize", "https://acme.zitadel.cloud");
    row("https://auth.pingone.eu/1/as/authorize", "https://auth.pingone.eu/1/as");
}

void TestEndpointAddress::tellsTheIssuer() {
    QFETCH(QString, endpoint);
    const auto issuer = issuerOfEndpoint(QUrl(endpoint));
    QVERIFY(issuer);
    QTEST(*issuer, "issuer");
}

void TestEndpointAddress::doesNotGuess_data() {
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"", "acme", "https://op.example", "https://op.example/authorize",
          "https://op.example/oauth2/token", "https://op.example/oauth2/default/v1/authorize",
          "https://notokta.com/oauth2/v1/token", "https://login.microsoftonline.com/acme/v2.0",
          "https://gitlab.com.evil.example/oauth/authorize",
          "https://op.example/protocol/openid-connect/auth"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void TestEndpointAddress::doesNotGuess() {
    QFETCH(QString, address);
    QVERIFY(!issuerOfEndpoint(QUrl(address)));
}

BIFROST_TEST(TestEndpointAddress, bifrost::test::NoApplication)
#include "tst_endpointaddress.moc"
