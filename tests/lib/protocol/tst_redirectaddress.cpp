// SPDX-License-Identifier: Apache-2.0
#include "protocol/redirectaddress.h"
#include "support/outcome.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestRedirectAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheQuery_data();
    void readsTheQuery();
    void rejectsEveryOtherAddress_data();
    void rejectsEveryOtherAddress();
    void errorDoesNotQuoteTheCode();
};

void TestRedirectAddress::readsTheQuery_data() {
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QString &redirectUri, const QString &address) {
        QTest::newRow(name) << redirectUri << address;
    };
    const QString uri = u"http://127.0.0.1:27421/callback"_s;
    row("as it is", uri, uri + u"?code=a%20b&state=s"_s);
    row("without scheme", uri, u"127.0.0.1:27421/callback?code=a%20b&state=s"_s);
    row("with white space", uri, u"  "_s + uri + u"?code=a%20b&state=s \n"_s);
    row("with a fragment", uri, uri + u"?code=a%20b&state=s#_=_"_s);
    row("IPv6", u"http://[::1]:8080/x/y"_s, u"http://[::1]:8080/x/y?code=a%20b&state=s"_s);
}

void TestRedirectAddress::readsTheQuery() {
    QFETCH(const QString, redirectUri);
    QFETCH(const QString, address);
    const auto query = queryOfRedirectAddress(address, QUrl(redirectUri));
    QCOMPARE(outcome(query), u"ok"_s);
    QCOMPARE(*query, QByteArray("code=a%20b&state=s"));
}

void TestRedirectAddress::rejectsEveryOtherAddress_data() {
    QTest::addColumn<QString>("address");
    const QString query = u"?code=a&state=s"_s;
    const auto row = [](const char *name, const QString &address) {
        QTest::newRow(name) << address;
    };
    row("nothing", {});
    row("no query", u"http://127.0.0.1:27421/callback"_s);
    row("empty query", u"http://127.0.0.1:27421/callback?"_s);
    row("query alone", u"code=a&state=s"_s);
    row("another port", u"http://127.0.0.1:27422/callback"_s + query);
    row("another host", u"http://localhost:27421/callback"_s + query);
    row("https", u"https://127.0.0.1:27421/callback"_s + query);
    row("the page that waits", u"http://127.0.0.1:27421/callback/abc"_s + query);
    row("a start URI", u"http://127.0.0.1:27421/start/abc"_s);
    row("user info", u"http://a@127.0.0.1:27421/callback"_s + query);
    row("the provider's page", u"https://op.example.com/authorize"_s + query);
    row("a file", u"file:///callback"_s + query);
    row("endless", u"http://127.0.0.1:27421/callback?"_s + QString(70000, u'x'));
}

void TestRedirectAddress::rejectsEveryOtherAddress() {
    QFETCH(const QString, address);
    const auto query = queryOfRedirectAddress(address, QUrl(u"http://127.0.0.1:27421/callback"_s));
    QVERIFY(!query);
    QCOMPARE(std::get<ValidationError>(query.error()).rule, Rule::ResponseIsAtRedirectUri);
}

void TestRedirectAddress::errorDoesNotQuoteTheCode() {
    const auto query = queryOfRedirectAddress(u"http://127.0.0.1:1/callback?code=hidden"_s,
                                              QUrl(u"http://127.0.0.1:27421/callback"_s));
    QVERIFY(!query);
    QVERIFY(!toLogString(query.error()).contains(u"hidden"));
}

BIFROST_TEST(TestRedirectAddress, QCoreApplication)
#include "tst_redirectaddress.moc"
