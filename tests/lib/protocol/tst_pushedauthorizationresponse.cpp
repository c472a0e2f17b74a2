// SPDX-License-Identifier: Apache-2.0
#include "protocol/pushedauthorizationresponse.h"
#include "support/outcome.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestPushedAuthorizationResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsReferenceAndLifetime_data();
    void readsReferenceAndLifetime();
    void rejects_data();
    void rejects();
};

static HttpResponse response(int status, const QByteArray &body) {
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

void TestPushedAuthorizationResponse::readsReferenceAndLifetime_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expiresIn");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("as specified") << 201 << QByteArray("60") << qint64(60);
    QTest::newRow("status 200") << 200 << QByteArray("90") << qint64(90);
    QTest::newRow("in a string") << 201 << QByteArray("\"60\"") << qint64(60);
    QTest::newRow("negative") << 201 << QByteArray("-1") << qint64(0);
    QTest::newRow("no number") << 201 << QByteArray("{}") << qint64(0);
}

void TestPushedAuthorizationResponse::readsReferenceAndLifetime() {
    QFETCH(int, status);
    QFETCH(QByteArray, expiresIn);
    QFETCH(qint64, seconds);
    const auto pushed = processPushedAuthorizationResponse(
        response(status, R"({"request_uri":"urn:x:1","expires_in":)" + expiresIn + '}'));
    QCOMPARE(outcome(pushed), u"ok"_s);
    QCOMPARE(pushed->requestUri, u"urn:x:1"_s);
    QCOMPARE(pushed->expiresIn.count(), seconds);
}

void TestPushedAuthorizationResponse::rejects_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString unusable = u"PushedAuthorizationResponseRequestUriIsUsable"_s;
    QTest::newRow("no reference") << 201 << QByteArray(R"({"expires_in":60})") << unusable;
    QTest::newRow("empty") << 201 << QByteArray(R"({"request_uri":""})") << unusable;
    QTest::newRow("a number") << 201 << QByteArray(R"({"request_uri":1})") << unusable;
    QTest::newRow("no URI") << 201 << QByteArray(R"({"request_uri":"abc"})") << unusable;
    QTest::newRow("line break") << 201 << QByteArray(R"({"request_uri":"urn:x\r\nA: b"})")
                                << unusable;
    QTest::newRow("endless") << 201
                             << QByteArray(R"({"request_uri":"urn:)") + QByteArray(2000, 'x') +
                                    "\"}"
                             << unusable;
    QTest::newRow("OAuth error") << 400 << QByteArray(R"({"error":"invalid_request"})")
                                 << u"PushedAuthorization"_s;
    QTest::newRow("OAuth error under 200")
        << 200 << QByteArray(R"({"error":"invalid_request"})") << u"PushedAuthorization"_s;
    QTest::newRow("page") << 404 << QByteArray("<html>") << u"404"_s;
    QTest::newRow("no JSON") << 201 << QByteArray("yes") << unusable;
}

void TestPushedAuthorizationResponse::rejects() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto pushed = processPushedAuthorizationResponse(response(status, body));
    QVERIFY(!pushed);
    QVERIFY2(toLogString(pushed.error()).contains(expected),
             qPrintable(toLogString(pushed.error())));
}

BIFROST_TEST(TestPushedAuthorizationResponse, QCoreApplication)
#include "tst_pushedauthorizationresponse.moc"
