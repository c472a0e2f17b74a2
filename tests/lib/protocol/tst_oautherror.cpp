// SPDX-License-Identifier: Apache-2.0
#include "protocol/oautherror.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using Endpoint = OAuthErrorResponse::Endpoint;

class TestOAuthError : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRedirects();
    void readsHttpResponses_data();
    void readsHttpResponses();
    void isNoErrorBesideWhatWasAskedFor();
    void boundsAndCleansTheProvidersText();
    void readsAnExplanationOfAnotherName();
};

void TestOAuthError::readsRedirects() {
    const auto error = oauthErrorIn(
        Parameters{{QStringLiteral("error"), QStringLiteral("access_denied")},
                   {QStringLiteral("error_description"), QStringLiteral("User said no")},
                   {QStringLiteral("error_uri"), QStringLiteral("https://op.example/help")}},
        Endpoint::Authorization);
    QVERIFY(error);
    QCOMPARE(error->endpoint, Endpoint::Authorization);
    QCOMPARE(error->error, QStringLiteral("access_denied"));
    QCOMPARE(error->errorDescription, QStringLiteral("User said no"));
    QCOMPARE(error->httpStatus, 0);
    QCOMPARE(error->errorUri, QStringLiteral("https://op.example/help"));
    QVERIFY(!oauthErrorIn(Parameters{}, Endpoint::Authorization));
    QVERIFY(
        !oauthErrorIn(Parameters{{QStringLiteral("error"), QString()}}, Endpoint::Authorization));
}

void TestOAuthError::readsHttpResponses_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, int status, const char *body, const char *error) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(error);
    };
    const char *grant = R"({"error":"invalid_grant","error_description":"Expired"})";
    row("400", 400, grant, "invalid_grant");
    row("401", 401, R"({"error":"invalid_client"})", "invalid_client");
    row("502", 502, R"({"error":"server_error"})", "server_error");
    row("description of a wrong type", 400, R"({"error":"a","error_description":[]})", "a");
    row("200", 200, grant, "invalid_grant");
    row("302", 302, grant, "invalid_grant");
    row("beside an empty access token", 200, R"({"error":"a","access_token":""})", "a");
    row("beside an access token", 200, R"({"error":"a","access_token":"b"})", "");
    row("error missing", 400, R"({"message":"a"})", "");
    row("error empty", 400, R"({"error":""})", "");
    row("error of a wrong type", 400, R"({"error":{"code":1}})", "");
    row("html", 500, "<html>error</html>", "");
    row("array", 400, R"([{"error":"a"}])", "");
    row("error twice", 400, R"({"error":"a","error":"b"})", "");
    row("nothing", 400, "", "");
}

void TestOAuthError::readsHttpResponses() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    HttpResponse response;
    response.status = status;
    response.body = body;
    const auto found = oauthErrorIn(response, Endpoint::Token);
    QCOMPARE(found ? found->error : QString(), error);
    if (found) {
        QCOMPARE(found->endpoint, Endpoint::Token);
        QCOMPARE(found->httpStatus, status);
    }
}

void TestOAuthError::isNoErrorBesideWhatWasAskedFor() {
    const auto isError = [](const QByteArray &body, Endpoint endpoint) {
        HttpResponse response;
        response.status = 200;
        response.body = body;
        return oauthErrorIn(response, endpoint).has_value();
    };
    for (const auto &[endpoint, member] : {std::pair(Endpoint::Token, R"("access_token":"a")"),
                                           std::pair(Endpoint::UserInfo, R"("sub":"a")"),
                                           std::pair(Endpoint::Metadata, R"("issuer":"a")"),
                                           std::pair(Endpoint::Keys, R"("keys":[])")}) {
        QVERIFY2(!isError(QByteArray(R"({"error":"a",)") + member + '}', endpoint), member);
        QVERIFY2(isError(R"({"error":"a"})", endpoint), member);
    }
}

void TestOAuthError::boundsAndCleansTheProvidersText() {
    HttpResponse response;
    response.status = 400;
    response.body = "{\"error\":\"a\\nb\",\"error_description\":\"\xc3\xbc" + QByteArray(300, 'x') +
                    "\",\"error_uri\":\"\\u001b" + QByteArray(300, 'y') + "\"}";
    const auto error = oauthErrorIn(response, Endpoint::Token);
    QVERIFY(error);
    QCOMPARE(error->error, QStringLiteral("a?b"));
    QCOMPARE(error->errorDescription, QString(u'?' + QString(199, u'x')));
    QCOMPARE(error->errorUri, QString(u'?' + QString(199, u'y')));
}

void TestOAuthError::readsAnExplanationOfAnotherName() {
    HttpResponse response;
    response.status = 400;
    response.body = R"({"error":"Bad Request","status":400,"message":"Invalid refresh token"})";
    QCOMPARE(oauthErrorIn(response, Endpoint::Token)->errorDescription,
             QStringLiteral("Invalid refresh token"));
}

BIFROST_TEST(TestOAuthError, bifrost::test::NoApplication)
#include "tst_oautherror.moc"
