// SPDX-License-Identifier: Apache-2.0
#include "protocol/discoveryrequest.h"

#include "metadatadocument.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;

class TestDiscoveryRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void getsTheConfigurationOfTheIssuer() {
        const auto request = discoveryRequest(Issuer::fromInput(issuerValue).value());
        QCOMPARE(request.method, HttpRequest::Method::Get);
        QCOMPARE(request.url,
                 QUrl(issuerValue + QStringLiteral("/.well-known/openid-configuration")));
        QCOMPARE(request.headers, (Headers{{"Accept", "application/json"}}));
        QVERIFY(request.body.isEmpty());
    }

    void getsTheKeysWithoutCredentials() {
        const QUrl url(QStringLiteral("https://op.example/jwks?set=1"));
        const auto request = keySetRequest(url);
        QCOMPARE(request.method, HttpRequest::Method::Get);
        QCOMPARE(request.url, url);
        QCOMPARE(request.headers, (Headers{{"Accept", "application/json"}}));
    }

private:
    using Headers = decltype(HttpRequest::headers);
};

BIFROST_TEST(TestDiscoveryRequest, bifrost::test::NoApplication)
#include "tst_discoveryrequest.moc"
