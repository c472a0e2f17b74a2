// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/issuer.h>

#include <QtTest>

using namespace bifrost;

class TestIssuer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheAddressOfTheMetadata_data();
    void knowsTheAddressOfTheMetadata();
    void recognizesSecureAddresses_data();
    void recognizesSecureAddresses();
};

void TestIssuer::knowsTheAddressOfTheMetadata_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QUrl>("url");
    const auto row = [](const char *input, const char *url) {
        QTest::newRow(input) << QString::fromLatin1(input) << QUrl(QString::fromLatin1(url));
    };
    row("acme", "https://api.asgardeo.io/t/acme/oauth2/token/.well-known/openid-configuration");
    row("https://op.example", "https://op.example/.well-known/openid-configuration");
    row("https://op.example/", "https://op.example/.well-known/openid-configuration");
    row("https://op.example/a/", "https://op.example/a/.well-known/openid-configuration");
    row("http://[::1]:80/a", "http://[::1]:80/a/.well-known/openid-configuration");
}

void TestIssuer::knowsTheAddressOfTheMetadata() {
    QFETCH(QString, input);
    const auto issuer = Issuer::fromInput(input);
    QVERIFY(issuer);
    QTEST(issuer->metadataUrl(), "url");
}

void TestIssuer::recognizesSecureAddresses_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *url, bool accepted) {
        QTest::newRow(url) << QString::fromLatin1(url) << accepted;
    };
    row("https://op.example/a", true);
    row("https://192.168.0.1", true);
    row("http://127.0.0.1:80/", true);
    row("http://127.255.0.9", true);
    row("http://localhost", true);
    row("http://LOCALHOST:1", true);
    row("http://[::1]", true);
    row("http://[0:0:0:0:0:0:0:1]", true);
    row("http://op.example", false);
    row("http://128.0.0.1", false);
    row("http://0.0.0.0", false);
    row("http://[::]", false);
    row("http://[::ffff:127.0.0.1]", false);
    row("http://localhost.evil.example", false);
    row("http://127.0.0.1.evil.example", false);
    row("http://127.evil.example", false);
    row("ws://127.0.0.1", false);
    row("file:///etc/passwd", false);
    row("https:///a", false);
    row("/a", false);
    row("", false);
}

void TestIssuer::recognizesSecureAddresses() {
    QFETCH(QString, url);
    QTEST(isSecureOrLoopback(QUrl(url)), "accepted");
}

BIFROST_TEST(TestIssuer, bifrost::test::NoApplication)
#include "tst_issuer.moc"
