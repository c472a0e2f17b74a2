// SPDX-License-Identifier: Apache-2.0
#include "api/redirect.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

StreamResponse redirect(int status, const QByteArray &location = "/b") {
    StreamResponse response;
    response.status = status;
    response.location = location;
    return response;
}

} // namespace

class TestRedirect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsRedirects() {
        for (const int status : {301, 302, 303, 307, 308}) {
            QVERIFY(isRedirect(redirect(status)));
            QVERIFY(!isRedirect(redirect(status, {})));
        }
        for (const int status : {200, 201, 300, 304, 305, 306, 401, 503}) {
            QVERIFY(!isRedirect(redirect(status)));
        }
    }

    void changesTheMethodAsUserAgentsDo_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("next");
        const auto row = [](int status, const char *method, const char *next) {
            QTest::addRow("%d %s", status, method)
                << status << QByteArray(method) << QByteArray(next);
        };
        for (const int status : {301, 302}) {
            row(status, "GET", "GET");
            row(status, "POST", "GET");
            row(status, "PUT", "PUT");
            row(status, "DELETE", "DELETE");
        }
        row(303, "POST", "GET");
        row(303, "PUT", "GET");
        row(303, "HEAD", "HEAD");
        row(307, "POST", "POST");
        row(308, "PATCH", "PATCH");
    }
    void changesTheMethodAsUserAgentsDo() {
        QFETCH(int, status);
        QFETCH(QByteArray, method);
        QTEST(methodAfter(redirect(status), method), "next");
    }

    void resolvesTheLocation() {
        const QUrl from(u"https://a.example/x/y?q=1"_s);
        QCOMPARE(redirectTarget(redirect(302, "z"), from), QUrl(u"https://a.example/x/z"_s));
        QCOMPARE(redirectTarget(redirect(302, "/z#f"), from), QUrl(u"https://a.example/z"_s));
        QCOMPARE(redirectTarget(redirect(302, "//b.example/"), from),
                 QUrl(u"https://b.example/"_s));
        QCOMPARE(redirectTarget(redirect(302, "http://a.example/"), from),
                 QUrl(u"http://a.example/"_s));
    }
};

BIFROST_TEST(TestRedirect, bifrost::test::NoApplication)
#include "tst_redirect.moc"
