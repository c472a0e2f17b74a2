// SPDX-License-Identifier: Apache-2.0
#include "platform/http/profiletls.h"

#include "platform/http/networkhttptransport.h"
#include "platform/http/networkstreamtransport.h"
#include "platform/http/qtoauthendpoint.h"
#include "support/eventually.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Speaks TLS 1.2 with one cipher suite, and answers every request with 200.
class OneSuiteServer final : public QSslServer {
public:
    OneSuiteServer(const TlsIdentity &identity, const QString &suite) {
        QSslConfiguration configuration;
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        configuration.setProtocol(QSsl::TlsV1_2);
        configuration.setCiphers({QSslCipher(suite)});
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    if (socket->readAll().contains("\r\n\r\n")) {
                        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                      "Content-Length: 2\r\n\r\n{}");
                    }
                });
            }
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(serverPort())); }
};

template<typename T>
bool succeeds(const QFuture<Result<T>> &future) {
    return eventually([&] { return future.isFinished(); }, 20s) && future.result();
}

} // namespace

class TestProfileTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        server_ = makeTlsIdentity();
        trust({server_.certificate});
    }
    void cleanupTestCase() { trust(QSslConfiguration::systemCaCertificates()); }

    void recommendedSuitesAreSpokenAndOthersOnlyWithoutTheProfile_data() {
        QTest::addColumn<QString>("suite");
        QTest::addColumn<bool>("isRecommended");
        QTest::newRow("GCM") << u"ECDHE-ECDSA-AES128-GCM-SHA256"_s << true;
        QTest::newRow("CBC") << u"ECDHE-ECDSA-AES128-SHA256"_s << false;
    }
    void recommendedSuitesAreSpokenAndOthersOnlyWithoutTheProfile() {
        QFETCH(const QString, suite);
        QFETCH(const bool, isRecommended);
        if (QSslSocket::activeBackend() != "openssl"_L1) {
            QSKIP("this system's TLS has suites of its own");
        }
        const OneSuiteServer server(server_, suite);
        for (const auto profile : {SecurityProfile::OpenIdConnect, SecurityProfile::Fapi2}) {
            const bool expected = isRecommended || profile == SecurityProfile::OpenIdConnect;
            const ClientIdentity identity({}, profile);
            NetworkHttpTransport transport(10s, std::make_shared<ProxyAccess>(), identity);
            HttpRequest request;
            request.url = server.url();
            QCOMPARE(succeeds(transport.send(request)), expected);
            QtOAuthEndpoint endpoint(10s, std::make_shared<ProxyAccess>(), identity);
            TokenRequest tokenRequest;
            tokenRequest.grant = Grant::RefreshToken;
            tokenRequest.url = server.url();
            QCOMPARE(succeeds(endpoint.requestToken(tokenRequest)), expected);
            NetworkStreamTransport streams(std::make_shared<ProxyAccess>(), identity);
            StreamRequest stream;
            stream.method = "GET";
            stream.url = server.url();
            stream.maximumSize = 1024;
            stream.timeout = 10s;
            QCOMPARE(succeeds(streams.exchange(stream, this)), expected);
        }
    }

    void oldVersionsOfTlsAreNotSpoken() {
        QNetworkRequest request;
        restrictTls(SecurityProfile::Fapi2, request);
        const QSslConfiguration configuration = request.sslConfiguration();
        QCOMPARE(configuration.protocol(), QSsl::TlsV1_2OrLater);
        QVERIFY(!configuration.ciphers().isEmpty());
        for (const QSslCipher &suite : configuration.ciphers()) {
            const bool isModern =
                suite.protocol() == QSsl::TlsV1_3 || suite.name().startsWith("ECDHE-"_L1);
            QVERIFY2(isModern &&
                         (suite.name().contains("GCM"_L1) || suite.name().contains("POLY1305"_L1)),
                     qPrintable(suite.name()));
        }
    }

    void otherwiseTheTlsIsThatOfTheProcess() {
        QNetworkRequest request;
        restrictTls(SecurityProfile::OpenIdConnect, request);
        QCOMPARE(request.sslConfiguration(), QNetworkRequest().sslConfiguration());
    }

private:
    static void trust(const QList<QSslCertificate> &authorities) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authorities);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    TlsIdentity server_;
};

BIFROST_TEST(TestProfileTls, QCoreApplication)
#include "tst_profiletls.moc"
