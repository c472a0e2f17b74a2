// SPDX-License-Identifier: Apache-2.0
#include "cli/allowedservers.h"
#include "support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAllowedServers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyHasTheTokenByDefault();
    void onlyTheOriginThatIsSetHasIt_data();
    void onlyTheOriginThatIsSetHasIt();
    void aHostIsAHostAndNothingElse_data();
    void aHostIsAHostAndNothingElse();
};

static Configuration allowing(const QString &origins) {
    Configuration configuration;
    Layer layer;
    layer.values.insert(Setting::ApiOrigins, origins);
    configuration.setLayer(Source::User, layer);
    return configuration;
}

void TestAllowedServers::nobodyHasTheTokenByDefault() {
    QVERIFY(allowedOrigins(Configuration()).isEmpty());
    QVERIFY(!mayHaveToken(Configuration(), QUrl(u"https://git.example"_s)));
}

void TestAllowedServers::onlyTheOriginThatIsSetHasIt_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    QTest::newRow("origin") << u"https://git.example"_s << true;
    QTest::newRow("path") << u"https://git.example/a/b.git"_s << true;
    QTest::newRow("default port") << u"https://git.example:443/"_s << true;
    QTest::newRow("letters") << u"https://GIT.example/"_s << true;
    QTest::newRow("second") << u"https://registry.example:5000/v2/"_s << true;
    QTest::newRow("other port") << u"https://git.example:8443/"_s << false;
    QTest::newRow("http") << u"http://git.example/"_s << false;
    QTest::newRow("http that is set") << u"http://127.0.0.1:8080/"_s << false;
    QTest::newRow("below") << u"https://evil.git.example/"_s << false;
    QTest::newRow("beginning") << u"https://git.example.evil/"_s << false;
    QTest::newRow("user info") << u"https://git.example@evil.example/"_s << false;
    QTest::newRow("name before") << u"https://x@git.example/"_s << false;
    QTest::newRow("dot") << u"https://git.example./"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestAllowedServers::onlyTheOriginThatIsSetHasIt() {
    QFETCH(QString, url);
    QFETCH(bool, may);
    const Configuration configuration =
        allowing(u"https://git.example https://registry.example:5000 http://127.0.0.1:8080"_s);
    QCOMPARE(mayHaveToken(configuration, QUrl(url, QUrl::StrictMode)), may);
}

void TestAllowedServers::aHostIsAHostAndNothingElse_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"git.example"_s << u"https://git.example"_s;
    QTest::newRow("port") << u"git.example:8443"_s << u"https://git.example:8443"_s;
    QTest::newRow("IPv6") << u"[::1]:8443"_s << u"https://[::1]:8443"_s;
    for (const char *host :
         {"", "git.example/path", "user@git.example", "git.example\n", "git.example\nhost=evil",
          "git.example%0ahost=evil", "git.example%2eevil", "git example",
          "git.example:", "git.example:x", "git.example:99999", "-x", "git.example?x",
          "git.example#x", "git.example\\evil", "[::1", "g\xC3\xADt.example", ".git.example",
          "https://git.example"}) {
        QTest::newRow(host) << QString::fromUtf8(host) << QString();
    }
}

void TestAllowedServers::aHostIsAHostAndNothingElse() {
    QFETCH(QString, host);
    QFETCH(QString, url);
    const QUrl found = urlOfHost(host);
    QCOMPARE(found.isValid() ? found.toString() : QString(), url);
}

BIFROST_TEST(TestAllowedServers, bifrost::test::NoApplication)
#include "tst_allowedservers.moc"
