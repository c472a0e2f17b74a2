// SPDX-License-Identifier: Apache-2.0
#include "api/requestcheck.h"
#include "support/testroom.h"

#include <QBuffer>
#include <QTcpSocket>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestRequestCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatCanBeSent() {
        const ApiOptions options{.headers = {{"X-Request", "1 2\t3"},
                                             {"Accept", "application/json"},
                                             {"X-Latin1", "\xe4"},
                                             {"X-Empty", ""}}};
        for (const char *method : {"GET", "PATCH", "PROPFIND", "get"}) {
            QVERIFY(!ApiRequestCheck::problem(method, address_, {}, options));
        }
        QVERIFY(!ApiRequestCheck::problem("POST", address_, ApiBody::bytes("x", "text/plain"), {}));
    }

    void refusesMethods_data() {
        QTest::addColumn<QByteArray>("method");
        for (const char *method :
             {"", "GET ", "GE T", "GET\r\nX: y", "CONNECT", "TRACE", "G\xc4T"}) {
            QTest::newRow(method) << QByteArray(method);
        }
    }
    void refusesMethods() {
        QFETCH(QByteArray, method);
        QVERIFY(isRefused(method, {}, {}));
    }

    void refusesHeaders_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *label, const QByteArray &name, const QByteArray &value) {
            QTest::newRow(label) << name << value;
        };
        row("credentials", "Authorization", "Bearer x");
        row("in lower case", "authorization", "Bearer x");
        row("of the proxy", "Proxy-Authorization", "Basic x");
        row("host", "Host", "evil.example");
        row("length", "Content-Length", "5");
        row("encoding", "Transfer-Encoding", "chunked");
        row("connection", "Connection", "upgrade");
        row("line break", "X-A", "1\r\nAuthorization: Bearer x");
        row("line feed", "X-A", "1\nX-B: 2");
        row("NUL", "X-A", QByteArray("1\0", 2));
        row("space before the value", "X-A", " 1");
        row("name with a line break", "X-A: 1\r\nX-B", "2");
        row("name with a space", "X A", "1");
        row("name with a colon", "X:", "1");
        row("no name", "", "1");
    }
    void refusesHeaders() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QVERIFY(isRefused("GET", {}, {.headers = {{"X-Before", "1"}, {name, value}}}));
    }

    void refusesABodyThatCannotBeRead() {
        QBuffer closed;
        QVERIFY(isRefused("PUT", ApiBody::device(&closed, "text/plain"), {}));
        QVERIFY(isRefused("PUT", ApiBody::device(nullptr, "text/plain"), {}));
        QVERIFY(isRefused("PUT", ApiBody::bytes("x", "text/plain\r\nX: y"), {}));
        QTcpSocket sequential;
        sequential.open(QIODevice::ReadOnly);
        QVERIFY(isRefused("PUT", ApiBody::device(&sequential, "text/plain"), {}));
        QVERIFY(!isRefused("PUT", ApiBody::device(&sequential, "text/plain", 5), {}));
        QBuffer readOnly;
        readOnly.open(QIODevice::ReadOnly);
        QVERIFY(isRefused("GET", {}, {.downloadTo = &readOnly}));
    }

    void refusesAUserInTheAddress() {
        const auto problem =
            ApiRequestCheck::problem("GET", QUrl(u"https://a:secret@api.example/?t=1"_s), {}, {});
        QVERIFY(problem && problem->kind == ApiError::Kind::InvalidRequest);
        QVERIFY(!toLogString(*problem).contains(u"secret"_s));
    }

private:
    bool isRefused(const QByteArray &method, const ApiBody &body, const ApiOptions &options) {
        const auto problem = ApiRequestCheck::problem(method, address_, body, options);
        return problem && problem->kind == ApiError::Kind::InvalidRequest &&
               !problem->detail.isEmpty() && !problem->detail.contains(u'\n');
    }
    QUrl address_{u"https://api.example/orders"_s};
};

BIFROST_TEST(TestRequestCheck, QCoreApplication)
#include "tst_requestcheck.moc"
