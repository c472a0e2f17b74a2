// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxychoice.h"

#include "support/testroom.h"

#include <QMap>

using namespace bifrost;
using namespace Qt::StringLiterals;

using Variables = QMap<QByteArray, QString>;

namespace {

const auto provider = u"https://op.example.com/t/acme"_s;

QString chosen(const QString &url, const QString &setting, const Variables &variables) {
    const Proxy proxy =
        chooseProxy(QUrl(url), setting, [&](const char *name) { return variables.value(name); });
    const QString name =
        proxy.type == Proxy::Type::Socks5 ? u"socks5 "_s + proxy.name() : proxy.name();
    return proxy.user.isEmpty() ? name : proxy.user + u'@' + name;
}

} // namespace

class TestProxyChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAnAddress_data() {
        QTest::addColumn<QString>("proxy");
        const auto row = [](const char *address, const QString &proxy) {
            QTest::newRow(address) << proxy;
        };
        row("http://proxy.example:3128", u"proxy.example:3128"_s);
        row("HTTP://Proxy.Example:3128/", u"proxy.example:3128"_s);
        row("proxy.example:3128", u"proxy.example:3128"_s);
        row("http://proxy.example", u"proxy.example:80"_s);
        row("socks5://proxy.example", u"socks5 proxy.example:1080"_s);
        row("socks5h://proxy.example:9050", u"socks5 proxy.example:9050"_s);
        row("http://[2001:db8::1]:3128", u"[2001:db8::1]:3128"_s);
        row("http://ada:p%40ss@proxy.example:3128", u"ada@proxy.example:3128"_s);
        row("none", QString());
        row("None", QString());
    }

    void readsAnAddress() {
        QFETCH(const QString, proxy);
        const auto setting = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(Proxy::fromInput(setting));
        QCOMPARE(chosen(provider, setting, {}), proxy);
    }

    void refusesOtherAddresses_data() {
        QTest::addColumn<bool>("dummy");
        for (const char *address :
             {"", "https://proxy.example:3128", "ftp://proxy.example", "http://", "http://:3128",
              "http://proxy.example:99999", "http://proxy.example:3128/path",
              "http://proxy.example:3128?x", "socks4://proxy.example"}) {
            QTest::newRow(address) << true;
        }
    }

    void refusesOtherAddresses() {
        const auto proxy = Proxy::fromInput(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!proxy);
        QCOMPARE(std::get<ValidationError>(proxy.error()).rule, Rule::ProxyIsUsable);
    }

    void keepsCredentialsOutOfWhatIsShown() {
        const auto address = u"http://ada:s3cret@proxy.example:3128"_s;
        QCOMPARE(Proxy::withoutCredentials(address), u"http://proxy.example:3128"_s);
        QCOMPARE(Proxy::fromInput(address)->password, Secret("s3cret"));
        const auto unusable = Proxy::fromInput(u"https://ada:s3cret@proxy.example"_s);
        QVERIFY(!toLogString(unusable.error()).contains(u"s3cret"_s));
        QVERIFY(Proxy::withoutCredentials(u"https://ada:s3cret@proxy.example"_s).isEmpty());
    }

    void readsVariables_data() {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("proxy");
        const auto a = u"http://a.example:1"_s;
        const auto b = u"http://b.example:2"_s;
        const auto shownA = u"a.example:1"_s;
        QTest::newRow("https_proxy") << Variables{{"https_proxy", a}} << shownA;
        QTest::newRow("upper case") << Variables{{"HTTPS_PROXY", a}} << shownA;
        QTest::newRow("lower case wins")
            << Variables{{"https_proxy", a}, {"HTTPS_PROXY", b}} << shownA;
        QTest::newRow("all_proxy") << Variables{{"all_proxy", a}} << shownA;
        QTest::newRow("ALL_PROXY") << Variables{{"ALL_PROXY", a}} << shownA;
        QTest::newRow("https_proxy wins")
            << Variables{{"https_proxy", a}, {"all_proxy", b}} << shownA;
        QTest::newRow("unusable one gives way")
            << Variables{{"https_proxy", u"https://x"_s}, {"all_proxy", a}} << shownA;
        const auto excluded = [&](const char *name, const QString &list, const QString &proxy) {
            QTest::newRow(name) << Variables{{"https_proxy", a}, {"no_proxy", list}} << proxy;
        };
        excluded("no_proxy: host", u"op.example.com"_s, {});
        excluded("no_proxy: domain", u"x.org, example.com"_s, {});
        excluded("no_proxy: dot", u".example.com"_s, {});
        excluded("no_proxy: star and dot", u"*.example.com"_s, {});
        excluded("no_proxy: all", u"*"_s, {});
        excluded("no_proxy: port", u"example.com:443"_s, {});
        excluded("no_proxy: upper case domain", u"EXAMPLE.com"_s, {});
        excluded("no_proxy: another port", u"example.com:8443"_s, shownA);
        excluded("no_proxy: end of another name", u"ample.com"_s, shownA);
        excluded("no_proxy: another", u"example.org"_s, shownA);
        excluded("no_proxy: commas", u",,"_s, shownA);
        QTest::newRow("NO_PROXY") << Variables{{"https_proxy", a}, {"NO_PROXY", u"example.com"_s}}
                                  << QString();
    }

    void readsVariables() {
        QFETCH(const Variables, variables);
        QFETCH(const QString, proxy);
        QCOMPARE(chosen(provider, {}, variables), proxy);
    }

    void excludesAddressesAndNetworks_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isExcluded");
        QTest::newRow("10.0.0.0/8") << u"https://10.1.2.3/"_s << true;
        QTest::newRow("11.0.0.0/8") << u"https://10.1.2.3/"_s << false;
        QTest::newRow("10.1.2.3") << u"https://10.1.2.3/"_s << true;
        QTest::newRow("10.1.2.3:443") << u"https://10.1.2.3/"_s << true;
        QTest::newRow("10.1.2") << u"https://10.1.2.3/"_s << false;
        QTest::newRow("2001:db8::1") << u"https://[2001:db8::1]/"_s << true;
        QTest::newRow("2001:db8::/32") << u"https://[2001:db8::1]/"_s << true;
        QTest::newRow("10.0.0.0/99") << u"https://10.1.2.3/"_s << false;
    }

    void excludesAddressesAndNetworks() {
        QFETCH(const QString, url);
        QFETCH(const bool, isExcluded);
        const Variables variables{{"https_proxy", u"http://a.example:1"_s},
                                  {"no_proxy", QString::fromLatin1(QTest::currentDataTag())}};
        QCOMPARE(chosen(url, {}, variables), isExcluded ? QString() : u"a.example:1"_s);
    }

    void settingWinsOverVariables() {
        const Variables variables{{"https_proxy", u"http://a.example:1"_s}, {"no_proxy", u"*"_s}};
        QCOMPARE(chosen(provider, u"http://b.example:2"_s, variables), u"b.example:2"_s);
        QCOMPARE(chosen(provider, u"none"_s, {{"https_proxy", u"http://a.example:1"_s}}),
                 QString());
    }

    void saysWhoHasNamedIt() {
        const auto source = [](const QString &url, const QString &setting,
                               const Variables &variables) {
            return explainProxy(QUrl(url), setting,
                                [&](const char *name) { return variables.value(name); })
                .source;
        };
        const Variables variables{{"https_proxy", u"http://a.example:1"_s}};
        QCOMPARE(source(provider, u"none"_s, variables), ProxySource::Setting);
        QCOMPARE(source(provider, {}, variables), ProxySource::Variable);
        QCOMPARE(source(provider, {}, {}), ProxySource::System);
        QCOMPARE(source(u"http://localhost:1/"_s, u"http://b.example:2"_s, variables),
                 ProxySource::Loopback);
    }

    void neverLeadsToLoopbackThroughAProxy_data() {
        QTest::addColumn<bool>("dummy");
        for (const char *host : {"127.0.0.1", "127.9.9.9", "[::1]", "localhost", "op.localhost"}) {
            QTest::newRow(host) << true;
        }
    }

    void neverLeadsToLoopbackThroughAProxy() {
        for (const char *scheme : {"http://", "https://"}) {
            const auto url = QLatin1String(scheme) + QLatin1String(QTest::currentDataTag()) + u'/';
            QCOMPARE(chosen(url, u"http://b.example:2"_s, {{"all_proxy", u"http://a:1"_s}}),
                     QString());
        }
    }
};

BIFROST_TEST(TestProxyChoice, QCoreApplication)
#include "tst_proxychoice.moc"
