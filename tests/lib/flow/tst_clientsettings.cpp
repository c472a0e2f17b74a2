// SPDX-License-Identifier: Apache-2.0
#include "flow/clientsettings.h"

#include "../jose/privatekeys.h"
#include "support/outcome.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QTest>

#include <functional>

using namespace bifrost;
using test::outcome;

using Change = std::function<void(ClientConfiguration &)>;
Q_DECLARE_METATYPE(Change)

namespace {

ClientConfiguration valid() {
    return {.issuer = QStringLiteral("https://op.example.com"),
            .clientId = QStringLiteral("desktop-client")};
}

Change issuer(const char *value) {
    return [value](ClientConfiguration &c) { c.issuer = QString::fromLatin1(value); };
}

Change redirectPath(const char *value) {
    return [value](ClientConfiguration &c) { c.redirectPath = QString::fromLatin1(value); };
}

void row(const char *name, const Change &change, const char *expected) {
    QTest::newRow(name) << change << QString::fromLatin1(expected);
}

void redirectPathRows() {
    for (const char *path : {"/callback/asgardeo", "/a.b_c-d~e", "/..."}) {
        row(path, redirectPath(path), "ok");
    }
    for (const char *path : {"", "/", "callback", "/callback/", "//callback", "/a/../b", "/.",
                             "/a?b", "/a#b", "/a b", "/%2fa", "/start", "/start/me", "/a\n"}) {
        row(path, redirectPath(path), "RedirectPathIsUsable");
    }
    row("path that is not ASCII", redirectPath("/caf\xe9"), "RedirectPathIsUsable");
}

void accountRows() {
    const auto account = [](const QString &name) -> Change {
        return [name](ClientConfiguration &c) { c.account = name; };
    };
    row("account", account(QStringLiteral("a-B_9")), "ok");
    row("longest account", account(QString(64, u'a')), "ok");
    for (const char *name : {"a b", "a:b", "a/0", "a\n", "\xe9"}) {
        row(name, account(QString::fromLatin1(name)), "AccountNameIsUsable");
    }
    row("account that is too long", account(QString(65, u'a')), "AccountNameIsUsable");
}

} // namespace

class TestClientSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void validatesEveryPart_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const Secret secret(QByteArrayLiteral("s3cret"));
        row(
            "valid", [](auto &) {}, "ok");
        row(
            "provider", [](auto &c) { c.provider = QStringLiteral("cognito"); }, "ok");
        row(
            "unknown provider", [](auto &c) { c.provider = QStringLiteral("acme"); },
            "ProviderIsKnown");
        row("issuer missing", issuer(""), "IssuerIsUrl");
        row(
            "proxy", [](auto &c) { c.proxy = QStringLiteral("http://proxy.example:3128"); }, "ok");
        row(
            "no proxy", [](auto &c) { c.proxy = QStringLiteral("none"); }, "ok");
        row(
            "proxy over TLS", [](auto &c) { c.proxy = QStringLiteral("https://proxy.example"); },
            "ProxyIsUsable");
        row("issuer http", issuer("http://op.example.com"), "IssuerIsHttps");
        row("issuer http on loopback", issuer("http://127.0.0.1:4000/op"), "ok");
        row("issuer with query", issuer("https://op.example.com?tenant=1"),
            "IssuerHasNoQueryOrFragment");
        row(
            "client ID missing", [](auto &c) { c.clientId.clear(); }, "ClientIdIsPresent");
        row(
            "client ID blank", [](auto &c) { c.clientId = QStringLiteral("  "); },
            "ClientIdIsPresent");
        row(
            "public with secret", [=](auto &c) { c.clientSecret = secret; },
            "ClientAuthenticationIsComplete");
        row(
            "basic without secret",
            [](auto &c) { c.clientAuthentication = ClientAuthentication::ClientSecretBasic; },
            "ClientAuthenticationIsComplete");
        row(
            "post with empty secret",
            [](auto &c) {
                c.clientAuthentication = ClientAuthentication::ClientSecretPost;
                c.clientSecret = Secret();
            },
            "ClientAuthenticationIsComplete");
        const test::TlsIdentity identity = test::makeTlsIdentity();
        const ClientCertificate certificate{identity.certificate.toPem(),
                                            Secret(identity.key.toPem())};
        row(
            "certificate missing",
            [](auto &c) { c.clientAuthentication = ClientAuthentication::TlsClientAuth; },
            "ClientAuthenticationIsComplete");
        row(
            "self-signed certificate",
            [=](auto &c) {
                c.clientAuthentication = ClientAuthentication::SelfSignedTlsClientAuth;
                c.clientCertificate = certificate;
            },
            "ok");
        row(
            "public with certificate", [=](auto &c) { c.clientCertificate = certificate; }, "ok");
        row(
            "certificate with secret",
            [=](auto &c) {
                c.clientAuthentication = ClientAuthentication::TlsClientAuth;
                c.clientCertificate = certificate;
                c.clientSecret = secret;
            },
            "ClientAuthenticationIsComplete");
        row(
            "certificate without key",
            [=](auto &c) {
                c.clientAuthentication = ClientAuthentication::TlsClientAuth;
                c.clientCertificate = ClientCertificate{certificate.chain, {}};
            },
            "ClientCertificateIsUsable");
        row(
            "basic with secret",
            [=](auto &c) {
                c.clientAuthentication = ClientAuthentication::ClientSecretBasic;
                c.clientSecret = secret;
            },
            "ok");
        row(
            "key without a secret",
            [](auto &c) {
                c.clientAuthentication = ClientAuthentication::PrivateKeyJwt;
                c.clientKey = Secret(test::rfc7515EcKey());
            },
            "ok");
        row(
            "key with a secret",
            [=](auto &c) {
                c.clientAuthentication = ClientAuthentication::PrivateKeyJwt;
                c.clientKey = Secret(test::rfc7515EcKey());
                c.clientSecret = secret;
            },
            "ClientAuthenticationIsComplete");
        row(
            "key missing",
            [](auto &c) { c.clientAuthentication = ClientAuthentication::PrivateKeyJwt; },
            "ClientKeyIsUsable");
        row(
            "key missing for signed requests",
            [](auto &c) { c.requestObjects = RequestObjects::Always; }, "ClientKeyIsUsable");
        row(
            "key of a public client", [](auto &c) { c.clientKey = Secret(test::rfc7515EcKey()); },
            "ok");
        row(
            "unreadable key", [](auto &c) { c.clientKey = Secret("-----BEGIN"); },
            "ClientKeyIsUsable");
        row(
            "decryption keys",
            [](auto &c) {
                c.decryptionKeys = {Secret(test::rfc7515EcKey()), Secret(test::rfc7515RsaKey())};
            },
            "ok");
        row(
            "unreadable decryption key", [](auto &c) { c.decryptionKeys = {Secret("{}")}; },
            "ClientKeyIsUsable");
        row(
            "decryption key that only signs",
            [](auto &c) { c.decryptionKeys = {Secret(test::rfc8037Key())}; }, "ClientKeyIsUsable");
        row(
            "scope without openid", [](auto &c) { c.scopes = {QStringLiteral("profile")}; },
            "ScopeHasOpenid");
        row(
            "scopes in one string", [](auto &c) { c.scopes = {QStringLiteral("openid profile")}; },
            "ScopeHasOpenid");
        row(
            "additional parameter",
            [](auto &c) {
                c.additionalParameters = {
                    {QStringLiteral("access_type"), QStringLiteral("offline")}};
            },
            "ok");
        row(
            "reserved parameter",
            [](auto &c) {
                c.additionalParameters = {{QStringLiteral("state"), QStringLiteral("x")}};
            },
            "AdditionalParametersAreAllowed");
        row(
            "resource", [](auto &c) { c.resources = {QStringLiteral("https://api.example.com")}; },
            "ok");
        row(
            "relative resource", [](auto &c) { c.resources = {QStringLiteral("orders")}; },
            "ResourcesAreAbsoluteUris");
        row(
            "port 0",
            [](auto &c) {
                c.redirectPorts = {27421, 0};
            },
            "RedirectPortsAreUsable");
        row(
            "no port: any will do", [](auto &c) { c.redirectPorts.clear(); }, "ok");
        redirectPathRows();
        accountRows();
        row(
            "endless path", [](auto &c) { c.redirectPath = u'/' + QString(256, u'a'); },
            "RedirectPathIsUsable");
    }
    void validatesEveryPart() {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        ClientConfiguration configuration = valid();
        change(configuration);
        QCOMPARE(outcome(ClientSettings::from(configuration)), expected);
    }

    void errorNeverQuotesTheSecret() {
        ClientConfiguration configuration = valid();
        configuration.clientSecret = Secret(QByteArrayLiteral("s3cret"));
        const auto settings = ClientSettings::from(configuration);
        QVERIFY(!settings);
        QVERIFY(!toLogString(settings.error()).contains(QLatin1String("s3cret")));
    }

    void carriesWhatFlowsNeed() {
        ClientConfiguration configuration = valid();
        configuration.clientId = QStringLiteral(" desktop-client\n");
        configuration.clientAuthentication = ClientAuthentication::ClientSecretPost;
        configuration.clientSecret = Secret(QByteArrayLiteral("s3cret"));
        const auto settings = ClientSettings::from(configuration);
        QVERIFY(settings);
        QCOMPARE(settings->issuer().value(), QStringLiteral("https://op.example.com"));
        QCOMPARE(settings->credentials().clientId, QStringLiteral("desktop-client"));
        QCOMPARE(settings->credentials().authentication, ClientAuthentication::ClientSecretPost);
        QVERIFY(settings->credentials().secret == configuration.clientSecret);
        QCOMPARE(settings->configuration().clientId, QStringLiteral("desktop-client"));
    }
};

BIFROST_TEST(TestClientSettings, QCoreApplication)
#include "tst_clientsettings.moc"
