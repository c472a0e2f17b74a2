// SPDX-License-Identifier: Apache-2.0
#include "protocol/deviceauthorizationrequest.h"
#include "support/testroom.h"

#include <QUrlQuery>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestDeviceAuthorizationRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void identifiesAPublicClientOnce();
    void authenticatesAConfidentialClient();
    void sendsTheOptions();
    void sendsNothingOfTheCodeFlow();
};

static const QUrl endpoint(u"https://op.example.com/device"_s);

static ClientCredentials publicClient() {
    ClientCredentials credentials;
    credentials.clientId = u"app"_s;
    return credentials;
}

static QString value(const HttpRequest &request, const QString &name) {
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

void TestDeviceAuthorizationRequest::identifiesAPublicClientOnce() {
    const auto request = deviceAuthorizationRequest(endpoint, publicClient(), {u"openid"_s}, {});
    QCOMPARE(request.method, HttpRequest::Method::Post);
    QCOMPARE(request.url, endpoint);
    QCOMPARE(request.body, QByteArray("client_id=app&scope=openid"));
}

void TestDeviceAuthorizationRequest::authenticatesAConfidentialClient() {
    ClientCredentials credentials = publicClient();
    credentials.authentication = ClientAuthentication::ClientSecretBasic;
    credentials.secret = Secret("s");
    const auto request = deviceAuthorizationRequest(endpoint, credentials, {u"openid"_s}, {});
    QVERIFY(request.headers.contains({"Authorization", "Basic " + QByteArray("app:s").toBase64()}));
    QCOMPARE(value(request, u"client_id"_s), u"app"_s); // RFC 8628 §3.1
}

void TestDeviceAuthorizationRequest::sendsTheOptions() {
    SignInOptions options;
    options.loginHint = u"ada"_s;
    options.maxAge = std::chrono::seconds{60};
    options.additionalParameters = {{u"audience"_s, u"https://api"_s}};
    const auto request =
        deviceAuthorizationRequest(endpoint, publicClient(), {u"openid"_s, u"email"_s}, options);
    QCOMPARE(value(request, u"scope"_s).replace(u'+', u' '), u"openid email"_s);
    QCOMPARE(value(request, u"login_hint"_s), u"ada"_s);
    QCOMPARE(value(request, u"max_age"_s), u"60"_s);
    QCOMPARE(value(request, u"audience"_s), u"https://api"_s);
}

void TestDeviceAuthorizationRequest::sendsNothingOfTheCodeFlow() {
    SignInOptions options;
    options.additionalParameters = {{u"redirect_uri"_s, u"https://evil.example.com"_s}};
    const auto request =
        deviceAuthorizationRequest(endpoint, publicClient(), {u"openid"_s}, options);
    for (const char *name : {"redirect_uri", "state", "nonce", "response_type", "code_challenge"}) {
        QVERIFY2(!request.body.contains(name), name);
    }
}

BIFROST_TEST(TestDeviceAuthorizationRequest, QCoreApplication)
#include "tst_deviceauthorizationrequest.moc"
