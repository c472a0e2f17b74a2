// SPDX-License-Identifier: Apache-2.0
#include "platform/http/clientidentity.h"

#include "platform/http/authorizedaccess.h"
#include "platform/http/networkhttptransport.h"
#include "platform/http/networkstreamtransport.h"
#include "platform/http/qtoauthendpoint.h"
#include "support/eventually.h"
#include "support/httpserver.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QSslConfiguration>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = TransportError::Kind;
using Certificates = HttpServer::ClientCertificates;

class TestClientIdentity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        server_ = makeTlsIdentity();
        client_ = makeTlsIdentity();
        trust({server_.certificate, client_.certificate});
    }
    void cleanupTestCase() { trust(QSslConfiguration::systemCaCertificates()); }

    void showsTheCertificateOnlyWhereItIsWanted() {
        HttpServer server(server_, Certificates::Asked);
        NetworkHttpTransport transport(10s, std::make_shared<ProxyAccess>(), identity());
        QVERIFY(await(transport.send(get(server, ClientTls::Certificate))));
        QCOMPARE(server.requests().constLast().certificate, client_.certificate);
        // On a connection of its own, even if the first one is still open.
        QVERIFY(await(transport.send(get(server, ClientTls::Anonymous))));
        QVERIFY(server.requests().constLast().certificate.isNull());
        QVERIFY(await(transport.send(get(server, ClientTls::Certificate))));
        QCOMPARE(server.requests().constLast().certificate, client_.certificate);
    }

    void showsTheCertificateInATokenRequest() {
        HttpServer server(server_, Certificates::Asked);
        server.on("/token", jsonReply(200, "{}"));
        QtOAuthEndpoint endpoint(10s, std::make_shared<ProxyAccess>(), identity());
        for (const ClientTls tls : {ClientTls::Certificate, ClientTls::Anonymous}) {
            for (const Grant grant : {Grant::AuthorizationCode, Grant::RefreshToken}) {
                TokenRequest request;
                request.grant = grant;
                request.url = server.url(u"/token"_s);
                request.tls = tls;
                QVERIFY(await(endpoint.requestToken(request)));
                QCOMPARE(server.requests().constLast().certificate.isNull(),
                         tls == ClientTls::Anonymous);
            }
        }
    }

    void showsTheCertificateToAnApi() {
        HttpServer server(server_, Certificates::Asked);
        NetworkStreamTransport transport(std::make_shared<ProxyAccess>(), identity());
        for (const ClientTls tls : {ClientTls::Anonymous, ClientTls::Certificate}) {
            StreamRequest request;
            request.method = "GET";
            request.url = server.url(u"/orders"_s);
            request.maximumSize = 1024;
            request.timeout = 10s;
            request.tls = tls;
            QVERIFY(await(transport.exchange(request, this)));
            QCOMPARE(server.requests().constLast().certificate.isNull(),
                     tls == ClientTls::Anonymous);
        }
    }

    /// The manager for existing code: other addresses, and other sessions, get no certificate.
    void managerShowsTheCertificateWithTheTokenAlone() {
        HttpServer api(server_, Certificates::Asked);
        HttpServer stranger(server_, Certificates::Asked);
        ClientTls tls = ClientTls::Certificate;
        AuthorizedAccess::Source source;
        source.allows = [&api](const QUrl &url) { return url.port() == api.url({}).port(); };
        source.token = [&tls](const QByteArray &, const QUrl &) {
            AuthorizedAccess::Token token;
            token.value = Secret("token");
            token.fields = {{"Authorization", "Bearer token"}};
            token.tls = tls;
            return std::optional(token);
        };
        source.answered = [](const Secret &, const QNetworkReply &) {};
        source.proxy = [](const QUrl &) { return Proxy(); };
        AuthorizedAccess access(source, identity());
        fetch(access, api);
        QCOMPARE(api.requests().constLast().certificate, client_.certificate);
        fetch(access, stranger);
        QVERIFY(stranger.requests().constLast().certificate.isNull());
        tls = ClientTls::Anonymous;
        fetch(access, api);
        QVERIFY(api.requests().constLast().certificate.isNull());
    }

    /// A server that leads a request elsewhere does not get the certificate shown there.
    void redirectsAreNotFollowed() {
        HttpServer stranger(server_, Certificates::Asked);
        HttpServer server(server_, Certificates::Asked);
        server.on("/",
                  HttpServer::Reply{307, {}, {{"Location", stranger.url(u"/"_s).toEncoded()}}});
        NetworkHttpTransport transport(10s, std::make_shared<ProxyAccess>(), identity());
        const auto answer = await(transport.send(get(server, ClientTls::Certificate)));
        QVERIFY(answer);
        QCOMPARE(answer->status, 307);
        QCOMPARE(stranger.connectionCount(), 0);
    }

    void nothingIsShownWithoutTls() {
        HttpServer server;
        NetworkHttpTransport transport(10s, std::make_shared<ProxyAccess>(), identity());
        QVERIFY(await(transport.send(get(server, ClientTls::Certificate))));
        QVERIFY(server.requests().constLast().certificate.isNull());
    }

    void readsCertificateAndKeyFromOneText() {
        HttpServer server(server_, Certificates::Asked);
        const QByteArray both = client_.key.toPem() + client_.certificate.toPem();
        NetworkHttpTransport transport(10s, std::make_shared<ProxyAccess>(),
                                       ClientIdentity(ClientCertificate{both, Secret(both)}));
        QVERIFY(await(transport.send(get(server, ClientTls::Certificate))));
        QCOMPARE(server.requests().constLast().certificate, client_.certificate);
    }

    void serverThatDemandsACertificateGetsIt_data() {
        QTest::addColumn<QSsl::KeyAlgorithm>("algorithm");
        QTest::newRow("EC") << QSsl::Ec;
        QTest::newRow("RSA") << QSsl::Rsa;
    }

    void serverThatDemandsACertificateGetsIt() {
        QFETCH(QSsl::KeyAlgorithm, algorithm);
        const TlsIdentity client = makeTlsIdentity({}, algorithm);
        trust({server_.certificate, client.certificate});
        HttpServer server(server_, Certificates::Demanded);
        NetworkHttpTransport transport(
            10s, std::make_shared<ProxyAccess>(),
            ClientIdentity(
                ClientCertificate{client.certificate.toPem(), Secret(client.key.toPem())}));
        QVERIFY(await(transport.send(get(server, ClientTls::Certificate))));
        trust({server_.certificate, client_.certificate});
    }

    void saysWhyAServerEndsAConnection_data() {
        QTest::addColumn<Validity>("validity");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("expired") << Validity{-48h, -24h} << Kind::ClientCertificateExpired;
        QTest::newRow("not yet") << Validity{24h, 48h} << Kind::ClientCertificateNotYetValid;
    }

    void saysWhyAServerEndsAConnection() {
        QFETCH(Validity, validity);
        QFETCH(Kind, kind);
        const TlsIdentity outOfDate = makeTlsIdentity(validity);
        trust({server_.certificate, outOfDate.certificate});
        HttpServer server(server_, Certificates::Demanded);
        NetworkHttpTransport transport(
            10s, std::make_shared<ProxyAccess>(),
            ClientIdentity(
                ClientCertificate{outOfDate.certificate.toPem(), Secret(outOfDate.key.toPem())}));
        const auto answer = await(transport.send(get(server, ClientTls::Certificate)));
        trust({server_.certificate, client_.certificate});
        QVERIFY(!answer);
        const auto &error = std::get<TransportError>(answer.error());
        QCOMPARE(error.kind, kind);
        QVERIFY(QDateTime::fromString(error.detail, Qt::ISODate).isValid());
    }

private:
    static void trust(const QList<QSslCertificate> &authorities) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authorities);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    [[nodiscard]] ClientIdentity identity() const {
        return ClientIdentity(
            ClientCertificate{client_.certificate.toPem(), Secret(client_.key.toPem())});
    }
    static HttpRequest get(const HttpServer &server, ClientTls tls) {
        HttpRequest request;
        request.url = server.url(u"/"_s);
        request.tls = tls;
        return request;
    }
    static void fetch(QNetworkAccessManager &manager, const HttpServer &server) {
        QNetworkReply *reply = manager.get(QNetworkRequest(server.url(u"/x"_s)));
        QVERIFY(eventually([reply] { return reply->isFinished(); }, 10s));
        delete reply;
    }
    template<typename T>
    static Result<T> await(const QFuture<Result<T>> &future) {
        return eventually([&] { return future.isFinished(); }, 20s) && !future.isCanceled()
                   ? future.result()
                   : Result<T>(failure(UserAgentError{}));
    }
    TlsIdentity server_;
    TlsIdentity client_;
};

BIFROST_TEST(TestClientIdentity, QCoreApplication)
#include "tst_clientidentity.moc"
