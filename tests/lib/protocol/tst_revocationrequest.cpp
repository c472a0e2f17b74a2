// SPDX-License-Identifier: Apache-2.0
#include "protocol/revocationrequest.h"

#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;

namespace {

using Header = std::pair<QByteArray, QByteArray>;

const QUrl endpoint(QStringLiteral("https://op.example/revoke"));

HttpRequest requestOf(ClientAuthentication authentication, TokenTypeHint hint) {
    return revocationRequest(endpoint, Secret("to+ken"), hint,
                             {QStringLiteral("client"), authentication, Secret("s3cret")});
}

} // namespace

class TestRevocationRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void postsTheTokenOfAPublicClient();
    void authenticatesConfidentialClients();
    void judgesAnswers_data();
    void judgesAnswers();
};

void TestRevocationRequest::postsTheTokenOfAPublicClient() {
    const auto request = requestOf(ClientAuthentication::None, TokenTypeHint::RefreshToken);
    QCOMPARE(request.method, HttpRequest::Method::Post);
    QCOMPARE(request.url, endpoint);
    QVERIFY(request.headers.contains(Header("Content-Type", "application/x-www-form-urlencoded")));
    QCOMPARE(request.headers.size(), 2);
    QCOMPARE(request.body,
             QByteArray("token=to%2Bken&token_type_hint=refresh_token&client_id=client"));
}

void TestRevocationRequest::authenticatesConfidentialClients() {
    const auto post = requestOf(ClientAuthentication::ClientSecretPost, TokenTypeHint::AccessToken);
    QCOMPARE(post.body, QByteArray("token=to%2Bken&token_type_hint=access_token&client_id=client"
                                   "&client_secret=s3cret"));
    QCOMPARE(post.headers.size(), 2);

    const auto basic =
        requestOf(ClientAuthentication::ClientSecretBasic, TokenTypeHint::AccessToken);
    QCOMPARE(basic.body, QByteArray("token=to%2Bken&token_type_hint=access_token"));
    QVERIFY(basic.headers.contains(Header("Authorization", "Basic Y2xpZW50OnMzY3JldA==")));
}

void TestRevocationRequest::judgesAnswers_data() {
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
    row("unknown client", 401, R"({"error":"invalid_client","error_description":"x"})",
        "OAuthErrorResponse Revocation status=401 error=invalid_client: x");
    row("busy", 503, "",
        "TransportError HttpStatus status=503 url=https://op.example/revoke retry-after=5s");
    row("page", 404, "<html>",
        "TransportError HttpStatus status=404 url=https://op.example/revoke retry-after=5s");
    row("redirect", 307, "",
        "TransportError Redirected status=307 url=https://op.example/revoke retry-after=5s");
}

void TestRevocationRequest::judgesAnswers() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpResponse response;
    response.status = status;
    response.url = endpoint;
    response.contentType = "application/json";
    response.body = body;
    response.retryAfter = std::chrono::seconds(5);
    QTEST(outcome(processRevocationResponse(response)), "expected");
}

BIFROST_TEST(TestRevocationRequest, bifrost::test::NoApplication)
#include "tst_revocationrequest.moc"
