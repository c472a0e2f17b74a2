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

} // namespace

class TestUserInfoResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsTheTokenInTheHeaderAlone();
    void returnsTheClaims();
    void refuses_data();
    void refuses();
    void errorsQuoteNoSubject();
};

void TestUserInfoResponse::sendsTheTokenInTheHeaderAlone() {
    const QUrl endpoint(QStringLiteral("https://op.example/userinfo?schema=openid"));
    const auto request = userInfoRequest(endpoint, Secret("token1"));
    QCOMPARE(request.method, HttpRequest::Method::Get);
    QCOMPARE(request.url, endpoint);
    QVERIFY(request.body.isEmpty());
    using Header = std::pair<QByteArray, QByteArray>;
    QVERIFY(request.headers.contains(Header("Authorization", "Bearer token1")));
    QVERIFY(request.headers.contains(Header("Accept", "application/json")));
    QCOMPARE(request.headers.size(), 2);
}

void TestUserInfoResponse::returnsTheClaims() {
    const auto claims = processUserInfoResponse(
        answer(R"({"sub":"person1","email":"ada@example.org","groups":["a"]})"),
        QStringLiteral("person1"));
    QCOMPARE(outcome(claims), QStringLiteral("ok"));
    QCOMPARE(claims->value(QLatin1String("email")).toString(), QStringLiteral("ada@example.org"));
    QCOMPARE(claims->size(), 3);
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
    row("401", answer(R"({"error":"invalid_token"})", 401),
        at("TransportError HttpStatus status=401 %1"));
    row("403", answer(valid, 403), at("TransportError HttpStatus status=403 %1"));
    row("500", answer("<html>", 500, "text/html"), at("TransportError HttpStatus status=500 %1"));
    row("redirect", answer("", 302, ""), at("TransportError Redirected status=302 %1"));
    row("signed", answer("e30.e30.c2ln", 200, "application/jwt"),
        at("TransportError NotJson status=200 %1: application/jwt"));
    row("HTML", answer("<html>", 200, "text/html"),
        at("TransportError NotJson status=200 %1: text/html"));
}

void TestUserInfoResponse::refuses() {
    QFETCH(HttpResponse, response);
    QTEST(outcome(processUserInfoResponse(response, QStringLiteral("person1"))), "expected");
}

void TestUserInfoResponse::errorsQuoteNoSubject() {
    const auto claims =
        processUserInfoResponse(answer(R"({"sub":"person2"})"), QStringLiteral("person1"));
    QVERIFY(!claims);
    QVERIFY(!toLogString(claims.error()).contains(QLatin1String("person")));
}

BIFROST_TEST(TestUserInfoResponse, bifrost::test::NoApplication)
#include "tst_userinforesponse.moc"
