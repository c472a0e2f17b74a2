// SPDX-License-Identifier: Apache-2.0
#include "protocol/tokenrequest.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestTokenRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exchangesACode();
    void refreshes();
    void asksForADevice();
    void authenticatesTheClient();
};

void TestTokenRequest::exchangesACode() {
    const auto parameters = codeExchangeParameters(
        AuthorizationCode(Secret("a+b/c%2B")), QUrl(QStringLiteral("http://127.0.0.1:1/callback")),
        CodeVerifier(Secret("verifier")));
    QCOMPARE(parameters,
             (Parameters{
                 {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                 {QStringLiteral("code"), QStringLiteral("a+b/c%2B")},
                 {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:1/callback")},
                 {QStringLiteral("code_verifier"), QStringLiteral("verifier")},
             }));
}

void TestTokenRequest::refreshes() {
    QCOMPARE(refreshParameters(Secret("r+/=")),
             (Parameters{
                 {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                 {QStringLiteral("refresh_token"), QStringLiteral("r+/=")},
             }));
}

void TestTokenRequest::asksForADevice() {
    QCOMPARE(deviceCodeParameters(DeviceCode(Secret("d+/="))),
             (Parameters{
                 {QStringLiteral("grant_type"),
                  QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                 {QStringLiteral("device_code"), QStringLiteral("d+/=")},
             }));
}

void TestTokenRequest::authenticatesTheClient() {
    const QUrl endpoint(QStringLiteral("https://op.example/token"));
    const Parameters grant = refreshParameters(Secret("r"));
    const auto publicClient = tokenRequest(Grant::RefreshToken, endpoint, grant,
                                           {.clientId = QStringLiteral("app"), .secret = {}});
    QCOMPARE(publicClient.url, endpoint);
    QCOMPARE(publicClient.grant, Grant::RefreshToken);
    QCOMPARE(publicClient.parameters,
             grant + (Parameters{{QStringLiteral("client_id"), QStringLiteral("app")}}));
    QVERIFY(publicClient.authorizationHeader.isEmpty());
    const auto confidential =
        tokenRequest(Grant::Extension, endpoint, grant,
                     {.clientId = QStringLiteral("app"),
                      .authentication = ClientAuthentication::ClientSecretBasic,
                      .secret = Secret("s")});
    QCOMPARE(confidential.parameters, grant);
    QCOMPARE(confidential.authorizationHeader,
             QByteArray("Basic ") + QByteArray("app:s").toBase64());
}

BIFROST_TEST(TestTokenRequest, bifrost::test::NoApplication)
#include "tst_tokenrequest.moc"
