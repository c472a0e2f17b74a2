// SPDX-License-Identifier: Apache-2.0
#include "protocol/userinforesponse.h"

#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;

namespace {

HttpResponse answer(const QByteArray &body, int status = 200,
                    const QByteArray &contentType = "application/json") {
    HttpResponse response;
    response.status = status;
    response.url = QUrl(QStringLiteral("https://op.example/userinfo"));
    response.contentType = contentType;
    response.body = body;
    return response;
}

Result<QJsonObject> claimsOf(const HttpResponse &response) {
    const auto message = processUserInfoResponse(response);
    if (!message) {
        return failure(message.error());
    }
    return message->form == UserInfoResponse::Form::Json
               ? userInfoClaims(message->text, QStringLiteral("person1"))
               : failure(SessionError{});
}

} // namespace

class TestUserInfoResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void returnsTheClaims();
    void theBodyDecidesTheForm_data();
    void theBodyDecidesTheForm();
    void refuses_data();
    void refuses();
    void errorsQuoteNoSubject();
};

void TestUserInfoResponse::returnsTheClaims() {
    const auto claims =
        claimsOf(answer(R"({"sub":"person1","email":"ada@example.org","groups":["a"]})"));
    QCOMPARE(outcome(claims), QStringLiteral("ok"));
    QCOMPARE(claims->value(QLatin1String("email")).toString(), QStringLiteral("ada@example.org"));
    QCOMPARE(claims->size(), 3);
    QCOMPARE(outcome(claimsOf(answer(R"({"sub":"person1","error":"is an attribute"})"))),
             QStringLiteral("ok"));
}

void TestUserInfoResponse::theBodyDecidesTheForm_data() {
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<bool>("isSigned");
    const QByteArray json = R"({"sub":"person1"})";
    const QByteArray jwt = "e30.e30.c2ln";
    for (const char *type :
         {"application/json", "application/jwt", "text/plain", "text/html", ""}) {
        QTest::addRow("JSON as '%s'", type) << answer(json, 200, type) << false;
        QTest::addRow("JWS as '%s'", type) << answer(jwt, 200, type) << true;
    }
    QTest::newRow("JWS with a line break") << answer(jwt + "\r\n") << true;
    QTest::newRow("unsigned JWS") << answer("e30.e30.") << true;
}

void TestUserInfoResponse::theBodyDecidesTheForm() {
    QFETCH(const HttpResponse, response);
    QFETCH(const bool, isSigned);
    const auto message = processUserInfoResponse(response);
    QCOMPARE(outcome(message), QStringLiteral("ok"));
    QCOMPARE(message->form == UserInfoResponse::Form::Signed, isSigned);
}

void TestUserInfoResponse::refuses_data() {
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const HttpResponse &response, const QString &expected) {
        QTest::newRow(name) << response << expected;
    };
    const QByteArray valid = R"({"sub":"person1"})";
    const QString json = name(Rule::UserInfoIsJsonObject);
    row("empty", answer(""), json);
    row("array", answer('[' + valid + ']'), json);
    row("cut off", answer(valid.chopped(1)), json);
    row("not UTF-8", answer("{\"sub\":\"person1\",\"name\":\"\xff\"}"), json);
    row("sub twice", answer(R"({"sub":"other","sub":"person1"})"), json);
    row("deep", answer("{\"sub\":\"person1\",\"x\":" + QByteArray(500000, '[')), json);
    const QString present = name(Rule::UserInfoSubjectIsPresent);
    row("sub absent", answer(R"({"email":"ada@example.org"})"), present);
    row("sub null", answer(R"({"sub":null})"), present);
    row("sub empty", answer(R"({"sub":""})"), present);
    row("sub number", answer(R"({"sub":1})"), present);
    row("sub list", answer(R"({"sub":["person1"]})"), present);
    const QString matches = name(Rule::UserInfoSubjectMatches);
    row("other sub", answer(R"({"sub":"person2"})"), matches);
    row("sub in another case", answer(R"({"sub":"Person1"})"), matches);
    row("sub with a space", answer(R"({"sub":"person1 "})"), matches);
    const auto at = [](const char *line) {
        return QString::fromLatin1(line).arg(QStringLiteral("url=https://op.example/userinfo"));
    };
    row("401", answer("{}", 401), at("TransportError HttpStatus status=401 %1"));
    const auto refusal = [](const char *line) {
        return QStringLiteral("OAuthErrorResponse UserInfo status=") + QString::fromLatin1(line);
    };
    row("error under 401", answer(R"({"error":"invalid_token"})", 401),
        refusal("401 error=invalid_token"));
    row("error under 200",
        answer(R"({"error":"insufficient_scope","error_description":"Ask for openid"})"),
        refusal("200 error=insufficient_scope: Ask for openid"));
    row("error beside an empty sub", answer(R"({"error":"a","sub":""})", 200, "text/plain"),
        refusal("200 error=a"));
    row("error as an object", answer(R"({"error":{"code":401}})"), present);
    row("403", answer(valid, 403), at("TransportError HttpStatus status=403 %1"));
    row("500", answer("<html>", 500, "text/html"), at("TransportError HttpStatus status=500 %1"));
    row("redirect", answer("", 302, ""), at("TransportError Redirected status=302 %1"));
    row("page called JSON", answer("<html>"), json);
    row("words", answer("not a.b.c", 200, "text/plain"),
        at("TransportError NotJson status=200 %1: text/plain"));
    row("empty, called a JWT", answer("", 200, "application/jwt"), json);
    row("signed 403", answer("e30.e30.c2ln", 403, "application/jwt"),
        at("TransportError HttpStatus status=403 %1"));
    row("HTML", answer("<html>", 200, "text/html"),
        at("TransportError NotJson status=200 %1: text/html"));
}

void TestUserInfoResponse::refuses() {
    QFETCH(HttpResponse, response);
    QTEST(outcome(claimsOf(response)), "expected");
}

void TestUserInfoResponse::errorsQuoteNoSubject() {
    const auto claims = claimsOf(answer(R"({"sub":"person2"})"));
    QVERIFY(!claims);
    QVERIFY(!toLogString(claims.error()).contains(QLatin1String("person")));
}

BIFROST_TEST(TestUserInfoResponse, bifrost::test::NoApplication)
#include "tst_userinforesponse.moc"
