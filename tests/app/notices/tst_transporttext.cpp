// SPDX-License-Identifier: Apache-2.0
#include "notices/transporttext.h"

#include "notices/errortext.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TransportError::Kind)

class TestTransportText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheProxyAndWhatItSaid_data();
    void namesTheProxyAndWhatItSaid();
    void namesWhoIssuedTheCertificate();
    void issuerIsRightWhereItsMetadataWasRead_data();
    void issuerIsRightWhereItsMetadataWasRead();
};

void TestTransportText::namesTheProxyAndWhatItSaid_data() {
    using Kind = TransportError::Kind;
    QTest::addColumn<TransportError::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("unreachable") << Kind::ProxyUnreachable << 0 << u"respond as a proxy"_s;
    QTest::newRow("asks") << Kind::ProxyAuthenticationRequired << 0 << u"Enter those"_s;
    QTest::newRow("wrong") << Kind::ProxyAuthenticationRefused << 0 << u"didn't accept"_s;
    QTest::newRow("NTLM") << Kind::ProxyAuthenticationUnsupported << 0 << u"(NTLM)"_s;
    QTest::newRow("403") << Kind::ProxyRefused << 403 << u"(status 403)"_s;
    QTest::newRow("refused, not known how") << Kind::ProxyRefused << 0 << u"provider.example."_s;
    QTest::newRow("502") << Kind::ProxyRefused << 502 << u"couldn't connect"_s;
    QTest::newRow("404") << Kind::ProxyRefused << 404 << u"couldn't connect"_s;
}

void TestTransportText::namesTheProxyAndWhatItSaid() {
    QFETCH(const TransportError::Kind, kind);
    QFETCH(const int, status);
    TransportError error;
    error.kind = kind;
    error.url = QUrl(u"https://provider.example/token"_s);
    error.httpStatus = status;
    error.proxy = u"proxy.example:3128"_s;
    error.detail = u"NTLM"_s;
    const QString text = describe(Error(error)).text;
    QVERIFY2(text.contains(u"proxy.example:3128"_s), qPrintable(text));
    QFETCH(const QString, says);
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(!text.contains(u"offline"_s), qPrintable(text));
}

void TestTransportText::namesWhoIssuedTheCertificate() {
    TransportError error;
    error.kind = TransportError::Kind::TlsUntrusted;
    error.url = QUrl(u"https://provider.example/token"_s);
    error.certificateIssuer = u"ACME Inspection CA"_s;
    QVERIFY(describe(Error(error)).text.contains(u"issued by \"ACME Inspection CA\""_s));
    error.certificateIssuer.clear();
    QVERIFY(!describe(Error(error)).text.contains(u"issued by"_s));
}

void TestTransportText::issuerIsRightWhereItsMetadataWasRead_data() {
    using Kind = TransportError::Kind;
    QTest::addColumn<TransportError::Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("says");
    QTest::newRow("page") << Kind::NotJson << u"text/html"_s << u"a page instead of data"_s;
    QTest::newRow("words") << Kind::NotJson << u"text/plain"_s << u"something other than"_s;
    QTest::newRow("too large") << Kind::TooLarge << QString() << u"something other than"_s;
    QTest::newRow("redirect") << Kind::Redirected << QString() << u"redirected the request"_s;
}

void TestTransportText::issuerIsRightWhereItsMetadataWasRead() {
    QFETCH(const TransportError::Kind, kind);
    QFETCH(const QString, detail);
    QFETCH(const QString, says);
    TransportError error;
    error.kind = kind;
    error.detail = detail;
    error.url = QUrl(u"https://provider.example/token"_s);
    const Notice notice = describe(Error(error));
    QVERIFY2(notice.text.contains(says), qPrintable(notice.text));
    QVERIFY2(!notice.text.contains(u"issuer"_s), qPrintable(notice.text));
    QCOMPARE(notice.action, Action::TryAgain);
    error.url = QUrl(u"https://provider.example/.well-known/openid-configuration"_s);
    QVERIFY(describe(Error(error)).text.contains(u"issuer"_s));
}

BIFROST_TEST(TestTransportText, QCoreApplication)
#include "tst_transporttext.moc"
