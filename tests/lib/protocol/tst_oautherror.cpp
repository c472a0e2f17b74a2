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
    void readsAnswers_data();
    void readsAnswers();
    void cutsAndCleansTheProvidersWords();
};

void TestOAuthError::readsRedirects() {
    const auto error = oauthErrorIn(
        Parameters{{QStringLiteral("error"), QStringLiteral("access_denied")},
                   {QStringLiteral("error_description"), QStringLiteral("User said no")}},
        Endpoint::Authorization);
    QVERIFY(error);
    QCOMPARE(error->endpoint, Endpoint::Authorization);
    QCOMPARE(error->error, QStringLiteral("access_denied"));
    QCOMPARE(error->errorDescription, QStringLiteral("User said no"));
    QCOMPARE(error->httpStatus, 0);
    QVERIFY(!oauthErrorIn(Parameters{}, Endpoint::Authorization));
    QVERIFY(
        !oauthErrorIn(Parameters{{QStringLiteral("error"), QString()}}, Endpoint::Authorization));
}

void TestOAuthError::readsAnswers_data() {
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
    row("200", 200, grant, "");
    row("302", 302, grant, "");
    row("no status", 0, grant, "");
    row("error missing", 400, R"({"message":"a"})", "");
    row("error empty", 400, R"({"error":""})", "");
    row("error of a wrong type", 400, R"({"error":{"code":1}})", "");
    row("html", 500, "<html>error</html>", "");
    row("array", 400, R"([{"error":"a"}])", "");
    row("error twice", 400, R"({"error":"a","error":"b"})", "");
    row("nothing", 400, "", "");
}

void TestOAuthError::readsAnswers() {
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

void TestOAuthError::cutsAndCleansTheProvidersWords() {
    HttpResponse response;
    response.status = 400;
    response.body =
        "{\"error\":\"a\\nb\",\"error_description\":\"\xc3\xbc" + QByteArray(300, 'x') + "\"}";
    const auto error = oauthErrorIn(response, Endpoint::Token);
    QVERIFY(error);
    QCOMPARE(error->error, QStringLiteral("a?b"));
    QCOMPARE(error->errorDescription, QString(u'?' + QString(199, u'x')));
}

BIFROST_TEST(TestOAuthError, bifrost::test::NoApplication)
#include "tst_oautherror.moc"
