// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/certificatetrial.h"

#include "support/eventually.h"
#include "support/httpserver.h"
#include "support/testproxy.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = Finding::Verdict;

class TestCertificateTrial : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { identity_ = makeTlsIdentity(); }
    void init() { trust({}); }
    void cleanupTestCase() { trust(QSslConfiguration::systemCaCertificates()); }

    void namesTheIssuer() {
        trust({identity_.certificate});
        HttpServer server(identity_);
        const Finding finding = tried(server.url(u"/x"_s));
        QCOMPARE(finding.verdict, Verdict::Ok);
        QVERIFY(finding.fact("protocol"_L1).startsWith(u"TLS"_s));
        QVERIFY(!finding.fact("cipher"_L1).isEmpty());
        QCOMPARE(finding.fact("issuer"_L1),
                 identity_.certificate.issuerInfo(QSslCertificate::CommonName).value(0));
        QCOMPARE(QDateTime::fromString(finding.fact("expires"_L1), Qt::ISODate),
                 identity_.certificate.expiryDate());
        QCOMPARE(server.requests().size(), 0); // nothing but the handshake
    }

    /// As behind a proxy that inspects connections.
    void namesTheIssuerThatIsNotTrusted() {
        HttpServer server(identity_);
        const Finding finding = tried(server.url(u"/x"_s));
        QCOMPARE(finding.verdict, Verdict::Failed);
        const auto &error = std::get<TransportError>(*finding.error);
        QCOMPARE(error.kind, TransportError::Kind::TlsUntrusted);
        QCOMPARE(error.certificateIssuer,
                 identity_.certificate.issuerInfo(QSslCertificate::CommonName).value(0));
        QVERIFY(!error.detail.isEmpty());
        QVERIFY(!finding.fact("subject"_L1).isEmpty());
    }

    void goesThroughTheProxy() {
        trust({identity_.certificate});
        HttpServer server(identity_);
        TestProxy proxy;
        proxy.mood = TestProxy::Mood::Basic;
        proxy.hosts.insert("provider.test", quint16(server.url({}).port()));
        const Finding finding =
            tried(QUrl(u"https://provider.test/"_s),
                  *Proxy::fromInput(u"http://ada:open%20sesame@"_s + proxy.name()));
        QVERIFY2(finding.verdict == Verdict::Ok,
                 finding.error ? qPrintable(toLogString(*finding.error)) : "");
    }

    void isNotUsedWithoutHttps() {
        const Finding finding = tried(QUrl(u"http://127.0.0.1:1/"_s));
        QCOMPARE(finding.verdict, Verdict::NotChecked);
        QCOMPARE(finding.fact("protocol"_L1), u"none"_s);
    }

    void reportsWhatFails() {
        quint16 closed = 0;
        {
            QTcpServer finder;
            QVERIFY(finder.listen(QHostAddress::LocalHost));
            closed = finder.serverPort();
        }
        const Finding finding = tried(QUrl(u"https://127.0.0.1:%1/x?secret=1"_s.arg(closed)));
        QCOMPARE(finding.verdict, Verdict::Failed);
        const auto &error = std::get<TransportError>(*finding.error);
        QCOMPARE(error.kind, TransportError::Kind::ConnectionRefused);
        QVERIFY(!error.url.hasQuery());
    }

    void aSilentServerIsGivenUp() {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const Finding finding =
            tried(QUrl(u"https://127.0.0.1:%1"_s.arg(silent.serverPort())), Proxy{}, 200ms);
        QCOMPARE(std::get<TransportError>(*finding.error).kind, TransportError::Kind::TimedOut);
    }

    void whatSpeaksNoTlsIsNoProvider() {
        HttpServer plain;
        QUrl url = plain.url(u"/"_s);
        url.setScheme(u"https"_s);
        const Finding finding = tried(url);
        QCOMPARE(finding.verdict, Verdict::Failed);
        QVERIFY(isOutage(*finding.error));
    }

private:
    static void trust(const QList<QSslCertificate> &authorities) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authorities);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    Finding tried(const QUrl &url, const Proxy &proxy = {},
                  std::chrono::milliseconds timeout = 10s) {
        const auto future = CertificateTrial::start(url, proxy, timeout, this);
        const bool isThere = eventually([&] { return future.isFinished(); }, 20s);
        return isThere && future.resultCount() == 1 ? future.result().value(0) : Finding();
    }

    TlsIdentity identity_;
};

BIFROST_TEST(TestCertificateTrial, QCoreApplication)
#include "tst_certificatetrial.moc"
