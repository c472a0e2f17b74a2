// SPDX-License-Identifier: Apache-2.0
#include "protocol/revocationresponse.h"

#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;

class TestRevocationResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void processesResponses_data();
    void processesResponses();
};

void TestRevocationResponse::processesResponses_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int status, const char *body, const char *expected) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(expected);
    };
    row("done", 200, "", "ok");
    row("done, with a page", 200, "<html>", "ok");
    row("done, no content", 204, "", "ok");
    row("unsupported", 400, R"({"error":"unsupported_token_type"})",
        "OAuthErrorResponse Revocation status=400 error=unsupported_token_type");
    row("error under 200", 200, R"({"error":"unsupported_token_type"})",
        "OAuthErrorResponse Revocation status=200 error=unsupported_token_type");
    row("invalid already", 200, R"({"error":"invalid_token"})", "ok");
    row("invalid already, as an error", 400, R"({"error":"invalid_token"})", "ok");
    row("unknown client", 401, R"({"error":"invalid_client","error_description":"x"})",
        "OAuthErrorResponse Revocation status=401 error=invalid_client: x");
    row("busy", 503, "",
        "TransportError HttpStatus status=503 url=https://op.example/revoke retry-after=5s");
    row("page", 404, "<html>",
        "TransportError HttpStatus status=404 url=https://op.example/revoke retry-after=5s");
    row("redirect", 307, "",
        "TransportError Redirected status=307 url=https://op.example/revoke retry-after=5s");
}

void TestRevocationResponse::processesResponses() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpResponse response;
    response.status = status;
    response.url = QUrl(QStringLiteral("https://op.example/revoke"));
    response.contentType = "application/json";
    response.body = body;
    response.retryAfter = std::chrono::seconds(5);
    QTEST(outcome(processRevocationResponse(response)), "expected");
}

BIFROST_TEST(TestRevocationResponse, bifrost::test::NoApplication)
#include "tst_revocationresponse.moc"
