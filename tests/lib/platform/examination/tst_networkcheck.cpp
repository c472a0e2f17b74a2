// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/networkcheck.h"

#include "support/eventually.h"
#include "support/testproxy.h"
#include "support/testroom.h"

#include <QTcpServer>
#include <QTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = Finding::Verdict;
using Mood = TestProxy::Mood;

Q_DECLARE_METATYPE(TestProxy::Mood)
Q_DECLARE_METATYPE(Finding::Verdict)
Q_DECLARE_METATYPE(TransportError::Kind)

namespace {

const QUrl provider(u"https://provider.test/x?secret=1"_s);

Finding only(const QFuture<Findings> &future) {
    const bool isThere = eventually([&] { return future.isFinished(); }, 10s);
    return isThere && future.resultCount() == 1 ? future.result().value(0) : Finding();
}

ProxyChoice through(const TestProxy &proxy) {
    return {*Proxy::fromInput(u"http://ada:open%20sesame@"_s + proxy.name()),
            ProxySource::Variable};
}

} // namespace

class TestNetworkCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysThatThereIsNoProxy() {
        const Finding finding = only(examineProxy(provider, {{}, ProxySource::System}, 1s, this));
        QCOMPARE(finding.verdict, Verdict::Ok);
        QCOMPARE(finding.fact("proxy"_L1), QString());
        QCOMPARE(finding.fact("source"_L1), u"system"_s);
    }

    void asksTheProxy_data() {
        QTest::addColumn<TestProxy::Mood>("mood");
        QTest::addColumn<Finding::Verdict>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("open") << Mood::Open << Verdict::Ok << QString();
        QTest::newRow("takes the password") << Mood::Basic << Verdict::Ok << QString();
        QTest::newRow("asks") << Mood::Digest << Verdict::Note << QString();
        QTest::newRow("refuses") << Mood::Status << Verdict::Failed << u"ProxyRefused status=403"_s;
        QTest::newRow("closes") << Mood::Closes << Verdict::Failed << u"ProxyUnreachable"_s;
        QTest::newRow("silent") << Mood::Silent << Verdict::Failed << u"ProxyUnreachable"_s;
        QTest::newRow("no proxy") << Mood::Garbles << Verdict::Failed << u"ProxyUnreachable"_s;
    }
    void asksTheProxy() {
        QFETCH(TestProxy::Mood, mood);
        QFETCH(QString, words);
        TestProxy proxy;
        proxy.mood = mood;
        proxy.hosts.insert("provider.test", proxy.port()); // a tunnel needs an end
        const Finding finding = only(examineProxy(provider, through(proxy), 1s, this));
        QTEST(finding.verdict, "verdict");
        QCOMPARE(finding.fact("proxy"_L1), proxy.name());
        QCOMPARE(finding.fact("source"_L1), u"variable"_s);
        QCOMPARE(finding.error.has_value(), !words.isEmpty());
        const QString line = finding.error ? toLogString(*finding.error) : QString();
        QVERIFY2(line.contains(words), qPrintable(line));
        for (const auto &fact : finding.facts) {
            QVERIFY(!fact.value.contains(u"sesame"_s) && !fact.value.contains(u"ada"_s));
        }
        QVERIFY(!line.contains(u"sesame"_s) && !line.contains(u"secret"_s));
    }

    void looksUpAName() {
        const Finding finding = only(examineName(QUrl(u"http://localhost:1/"_s), {}, 10s, this));
        QCOMPARE(finding.verdict, Verdict::Ok);
        QCOMPARE(finding.fact("host"_L1), u"localhost"_s);
        QVERIFY(!finding.fact("addresses"_L1).isEmpty());
    }

    void anAddressNeedsNoLookUp() {
        const Finding finding = only(examineName(QUrl(u"http://127.0.0.1:1/"_s), {}, 10s, this));
        QCOMPARE(finding.fact("addresses"_L1), u"127.0.0.1"_s);
    }

    /// RFC 6761 §6.4: nobody has this name.
    void reportsAnUnknownName() {
        const Finding finding =
            only(examineName(QUrl(u"https://nobody.invalid/x?secret=1"_s), {}, 10s, this));
        QCOMPARE(finding.verdict, Verdict::Failed);
        const QString line = toLogString(*finding.error);
        QVERIFY2(line.contains(u"HostNotFound url=https://nobody.invalid/x"_s), qPrintable(line));
        QVERIFY(!line.contains(u"secret"_s));
    }

    /// A name of the company's own network may be unknown here.
    void aProxyLooksNamesUpItself() {
        const TestProxy proxy;
        const Finding finding =
            only(examineName(QUrl(u"https://nobody.invalid/"_s), through(proxy).proxy, 10s, this));
        QCOMPARE(finding.verdict, Verdict::Note);
        QCOMPARE(finding.fact("by"_L1), proxy.name());
    }

    void localhostIsThisComputer() {
        QCOMPARE(only(examineLocalhost(RedirectHost::Localhost, 10s, this)).verdict, Verdict::Ok);
        const auto other = examineLocalhost(RedirectHost::Ipv4Literal, 10s, this);
        QVERIFY(other.isFinished());
        QVERIFY(other.result().isEmpty());
    }
};

BIFROST_TEST(TestNetworkCheck, QCoreApplication)
#include "tst_networkcheck.moc"
