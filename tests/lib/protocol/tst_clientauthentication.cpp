// SPDX-License-Identifier: Apache-2.0
#include "protocol/clientauthentication.h"

#include "protocol/tokenrequest.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestClientAuthentication : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publicClientIdentifiesItself();
    void postPutsBothIntoTheBody();
    void basicPutsBothIntoTheHeader();
    void basicEncodesBothFirst();
    void publicClientNeverSendsASecret();
    void assertionReplacesTheSecret();
    void certificateIdentifiesItselfInTheBody();
    void requestsCarryTheClientsTls();
};

void TestClientAuthentication::publicClientIdentifiesItself() {
    const auto parts = authenticate({.clientId = QStringLiteral("client"), .secret = {}});
    QCOMPARE(parts.bodyParameters,
             (Parameters{{QStringLiteral("client_id"), QStringLiteral("client")}}));
    QVERIFY(parts.authorizationHeader.isEmpty());
}

void TestClientAuthentication::postPutsBothIntoTheBody() {
    const auto parts = authenticate(
        {QStringLiteral("client"), ClientAuthentication::ClientSecretPost, Secret("s3cret")});
    QCOMPARE(parts.bodyParameters,
             (Parameters{{QStringLiteral("client_id"), QStringLiteral("client")},
                         {QStringLiteral("client_secret"), QStringLiteral("s3cret")}}));
    QVERIFY(parts.authorizationHeader.isEmpty());
}

void TestClientAuthentication::basicPutsBothIntoTheHeader() {
    const auto parts = authenticate(
        {QStringLiteral("client"), ClientAuthentication::ClientSecretBasic, Secret("s3cret")});
    QVERIFY(parts.bodyParameters.isEmpty());
    QCOMPARE(parts.authorizationHeader, QByteArray("Basic Y2xpZW50OnMzY3JldA=="));
}

void TestClientAuthentication::basicEncodesBothFirst() {
    const auto parts = authenticate(
        {QStringLiteral("a:b"), ClientAuthentication::ClientSecretBasic, Secret("p%w+\xc3\xbc")});
    QCOMPARE(parts.authorizationHeader,
             QByteArray("Basic " + QByteArray("a%3Ab:p%25w%2B%C3%BC").toBase64()));
}

void TestClientAuthentication::assertionReplacesTheSecret() {
    const auto parts = authenticate({.clientId = QStringLiteral("client"),
                                     .authentication = ClientAuthentication::PrivateKeyJwt,
                                     .secret = Secret("s3cret"),
                                     .assertion = Secret("e30.e30.c2ln")});
    QCOMPARE(parts.bodyParameters,
             (Parameters{{QStringLiteral("client_assertion_type"),
                          QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")},
                         {QStringLiteral("client_assertion"), QStringLiteral("e30.e30.c2ln")}}));
    QVERIFY(parts.authorizationHeader.isEmpty());
}

void TestClientAuthentication::publicClientNeverSendsASecret() {
    const auto parts =
        authenticate({QStringLiteral("client"), ClientAuthentication::None, Secret("s3cret")});
    QCOMPARE(parts.bodyParameters.size(), 1);
    QVERIFY(parts.authorizationHeader.isEmpty());
}

/// RFC 8705 §2.
void TestClientAuthentication::certificateIdentifiesItselfInTheBody() {
    for (const auto method :
         {ClientAuthentication::TlsClientAuth, ClientAuthentication::SelfSignedTlsClientAuth}) {
        const auto parts = authenticate({QStringLiteral("client"), method, {}});
        QCOMPARE(parts.bodyParameters,
                 (Parameters{{QStringLiteral("client_id"), QStringLiteral("client")}}));
        QVERIFY(parts.authorizationHeader.isEmpty());
    }
}

void TestClientAuthentication::requestsCarryTheClientsTls() {
    ClientCredentials client{.clientId = QStringLiteral("client"), .secret = {}};
    for (const ClientTls tls : {ClientTls::Anonymous, ClientTls::Certificate}) {
        client.tls = tls;
        QCOMPARE(authenticatedForm({}, {}, client).tls, tls);
        QCOMPARE(tokenRequest(Grant::RefreshToken, {}, {}, client).tls, tls);
    }
}

BIFROST_TEST(TestClientAuthentication, bifrost::test::NoApplication)
#include "tst_clientauthentication.moc"
