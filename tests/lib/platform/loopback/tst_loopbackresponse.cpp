// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/loopbackresponse.h"
#include "support/testroom.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QtTest>

using namespace bifrost;

class TestLoopbackResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyResponseIsGuarded_data();
    void everyResponseIsGuarded();
    void lengthMatchesTheBody();
    void redirectsWithSeeOther();
    void namesTheAllowedMethod();
    void allowsStyleSheetsByDigest_data();
    void allowsStyleSheetsByDigest();
    void allowsNoScriptInAnyDocument();
    void formMayBeSentToTheProviderAndItsRedirects_data();
    void formMayBeSentToTheProviderAndItsRedirects();
    void formPageRunsItsOwnScriptOnly();
};

void TestLoopbackResponse::everyResponseIsGuarded_data() {
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("page") << pageResponse(200, "<p>x</p>");
    QTest::newRow("redirect") << redirectResponse("/callback/x");
    for (const int status : {400, 403, 404, 405, 410, 421, 431, 503}) {
        QTest::addRow("refusal %d", status) << refusalResponse(status);
    }
}

void TestLoopbackResponse::everyResponseIsGuarded() {
    QFETCH(const QByteArray, response);
    QVERIFY(response.startsWith("HTTP/1.1 "));
    const QByteArray head = response.first(response.indexOf("\r\n\r\n") + 2);
    for (const auto *field :
         {"Cache-Control: no-store\r\n", "Pragma: no-cache\r\n", "Referrer-Policy: no-referrer\r\n",
          "X-Content-Type-Options: nosniff\r\n", "Cross-Origin-Opener-Policy: same-origin\r\n",
          "Cross-Origin-Resource-Policy: same-origin\r\n", "Connection: close\r\n",
          "Content-Security-Policy: default-src 'none'; ", "; base-uri 'none'",
          "; form-action 'none'", "; frame-ancestors 'none'"}) {
        QVERIFY2(head.contains(field), field);
    }
}

void TestLoopbackResponse::lengthMatchesTheBody() {
    const QByteArray response = pageResponse(200, "gr\xc3\xbc\xc3\x9f");
    QVERIFY(response.contains("Content-Length: 6\r\n"));
    QVERIFY(response.contains("Content-Type: text/html; charset=utf-8\r\n"));
    QVERIFY(response.endsWith("\r\n\r\ngr\xc3\xbc\xc3\x9f"));
}

void TestLoopbackResponse::redirectsWithSeeOther() {
    const QByteArray response = redirectResponse("https://id.example/a?b=c%20d");
    QVERIFY(response.startsWith("HTTP/1.1 303 See Other\r\n"));
    QVERIFY(response.contains("\r\nLocation: https://id.example/a?b=c%20d\r\n"));
    QVERIFY(response.contains("\r\nContent-Length: 0\r\n"));
}

void TestLoopbackResponse::namesTheAllowedMethod() {
    QVERIFY(refusalResponse(405).contains("\r\nAllow: GET\r\n"));
    QVERIFY(!refusalResponse(404).contains("\r\nAllow:"));
}

void TestLoopbackResponse::allowsStyleSheetsByDigest_data() {
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("sources");
    const auto digest = [](const QByteArray &style) {
        return "'sha256-" + QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() +
               '\'';
    };
    QTest::newRow("none") << QByteArray("<p>style</p>") << QByteArray("'none'");
    QTest::newRow("one") << QByteArray("<style>a{}</style>") << digest("a{}");
    QTest::newRow("lines, attributes, capitals")
        << QByteArray("<STYLE media=\"all\">\n\xc3\xa9{}\n</Style >") << digest("\n\xc3\xa9{}\n");
    QTest::newRow("two") << QByteArray("<style>a{}</style><style>b{}</style>")
                         << digest("a{}") + ' ' + digest("b{}");
    QTest::newRow("attribute") << QByteArray("<style>a{}</style><p id=x\nstyle='color:red'>")
                               << QByteArray("'unsafe-inline'");
}

void TestLoopbackResponse::allowsStyleSheetsByDigest() {
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, sources);
    QCOMPARE(contentSecurityPolicy(document),
             "default-src 'none'; style-src " + sources +
                 "; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
}

void TestLoopbackResponse::allowsNoScriptInAnyDocument() {
    const QByteArray policy = contentSecurityPolicy("<script>alert(1)</script><p style=''>");
    QVERIFY(!policy.contains("script-src"));
    QVERIFY(policy.startsWith("default-src 'none';"));
}

void TestLoopbackResponse::formMayBeSentToTheProviderAndItsRedirects_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("targets");
    const auto row = [](const char *name, const char *action, const char *source) {
        QTest::newRow(name) << QString::fromUtf8(action) << source + QByteArray(" https: 'self'");
    };
    row("usual", "https://op.example/logout?tenant=a;b", "https://op.example");
    row("port", "https://op.example:9443/logout", "https://op.example:9443");
    row("international",
        "https://b\xc3\xbc"
        "cher.example/",
        "https://xn--bcher-kva.example");
    const auto local = [](const char *name, const char *action, const char *source) {
        QTest::newRow(name) << QString::fromUtf8(action)
                            << source + QByteArray(" https: http://127.0.0.1:* http://localhost:* "
                                                   "'self'");
    };
    local("this computer", "http://127.0.0.1:8080/logout", "http://127.0.0.1:8080");
    local("IPv6", "http://[::1]:8080/logout", "http:");
}

void TestLoopbackResponse::formMayBeSentToTheProviderAndItsRedirects() {
    QFETCH(const QString, action);
    const QByteArray targets = formTargets(QUrl(action));
    QTEST(targets, "targets");
    QVERIFY(formResponse("<form>", targets).contains("; form-action " + targets + "; "));
}

void TestLoopbackResponse::formPageRunsItsOwnScriptOnly() {
    const QByteArray response =
        formResponse("<style>a{}</style><script>go()</script>", "https://op.example");
    const QByteArray digest =
        QCryptographicHash::hash("go()", QCryptographicHash::Sha256).toBase64();
    QVERIFY(response.contains("; script-src 'sha256-" + digest + "'; "));
    QVERIFY(response.contains("default-src 'none'; style-src 'sha256-"));
    QVERIFY(!response.contains("unsafe"));
    QVERIFY(response.contains("; base-uri 'none'"));
    QVERIFY(response.contains("; frame-ancestors 'none'"));
    QVERIFY(response.contains("Referrer-Policy: no-referrer\r\n"));
    QVERIFY(response.contains("Cache-Control: no-store\r\n"));
}

BIFROST_TEST(TestLoopbackResponse, bifrost::test::NoApplication)
#include "tst_loopbackresponse.moc"
