// SPDX-License-Identifier: Apache-2.0
#include "protocol/tokenresponse.h"

#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using std::chrono::seconds;

namespace {

QJsonObject validBody() {
    return {
        {QStringLiteral("access_token"), QStringLiteral("at-hunter2")},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("refresh_token"), QStringLiteral("rt-hunter2")},
        {QStringLiteral("id_token"), QStringLiteral("e30.e30.c2ln")},
        {QStringLiteral("expires_in"), 3600},
        {QStringLiteral("scope"), QStringLiteral("openid profile")},
    };
}

HttpResponse answer(const QByteArray &body, int status = 200,
                    const QByteArray &contentType = "application/json") {
    HttpResponse response;
    response.status = status;
    response.url = QUrl(QStringLiteral("https://op.example/token"));
    response.contentType = contentType;
    response.body = body;
    return response;
}

/// The valid answer with one member changed; `Undefined` removes it.
HttpResponse mutated(const char *member, const QJsonValue &value) {
    QJsonObject body = validBody();
    body.insert(QString::fromLatin1(member), value);
    return answer(QJsonDocument(body).toJson());
}

QJsonValue text(const char *value) {
    return QJsonValue(QString::fromUtf8(value));
}

const QJsonValue absent(QJsonValue::Undefined);
constexpr seconds tenYears(10LL * 365 * 24 * 3600);

} // namespace

Q_DECLARE_METATYPE(std::optional<seconds>)

class TestTokenResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember();
    void acceptsWhatMayBeLeftOut();
    void refreshMayGoWithoutIdToken();
    void acceptsTokenTypeInAnyCase();
    void readsExpiresIn_data();
    void readsExpiresIn();
    void refusesBrokenMembers_data();
    void refusesBrokenMembers();
    void refusesBrokenBodies_data();
    void refusesBrokenBodies();
    void reportsOtherAnswers_data();
    void reportsOtherAnswers();
    void findsWhatABrokenAnswerGrants();
    void findsNothingInOtherAnswers();
};

void TestTokenResponse::readsEveryMember() {
    const auto tokens =
        processTokenResponse(answer(QJsonDocument(validBody()).toJson()), Grant::Code);
    QCOMPARE(outcome(tokens), QStringLiteral("ok"));
    QCOMPARE(tokens->accessToken, Secret("at-hunter2"));
    QCOMPARE(tokens->refreshToken, std::optional(Secret("rt-hunter2")));
    QCOMPARE(tokens->idToken, std::optional(Secret("e30.e30.c2ln")));
    QCOMPARE(tokens->expiresIn, std::optional(seconds(3600)));
    QCOMPARE(tokens->scopes,
             std::optional(QStringList{QStringLiteral("openid"), QStringLiteral("profile")}));
}

void TestTokenResponse::acceptsWhatMayBeLeftOut() {
    for (const auto &value : {absent, QJsonValue(QJsonValue::Null)}) {
        QVERIFY(!processTokenResponse(mutated("refresh_token", value), Grant::Code)
                     .value()
                     .refreshToken);
        QVERIFY(!processTokenResponse(mutated("expires_in", value), Grant::Code).value().expiresIn);
        QVERIFY(!processTokenResponse(mutated("scope", value), Grant::Code).value().scopes);
    }
    QVERIFY(!processTokenResponse(mutated("refresh_token", text("")), Grant::Code)
                 .value()
                 .refreshToken);
    QVERIFY(processTokenResponse(mutated("session_state", 1), Grant::Code));
}

void TestTokenResponse::refreshMayGoWithoutIdToken() {
    const auto tokens = processTokenResponse(mutated("id_token", absent), Grant::RefreshToken);
    QCOMPARE(outcome(tokens), QStringLiteral("ok"));
    QVERIFY(!tokens->idToken);
    const auto broken = processTokenResponse(mutated("id_token", 1), Grant::RefreshToken);
    QCOMPARE(outcome(broken), name(Rule::TokenResponseIdTokenIsPresent));
}

void TestTokenResponse::acceptsTokenTypeInAnyCase() {
    for (const char *type : {"bearer", "BEARER", "Bearer"}) {
        QVERIFY(processTokenResponse(mutated("token_type", text(type)), Grant::Code));
    }
}

void TestTokenResponse::readsExpiresIn_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<std::optional<seconds>>("expected");
    const auto row = [](const char *name, const QJsonValue &value, seconds expected) {
        QTest::newRow(name) << value << std::optional(expected);
    };
    row("number", 60, seconds(60));
    row("zero", 0, seconds(0));
    row("fraction", 60.9, seconds(60));
    row("string", text("3600"), seconds(3600));
    row("string with zeros", text("0060"), seconds(60));
    row("beyond ten years", 1e12, tenYears);
    row("beyond every integer", 1e300, tenYears);
    row("long string", text("99999999999999999999999999999999"), tenYears);
}

void TestTokenResponse::readsExpiresIn() {
    QFETCH(QJsonValue, value);
    const auto tokens = processTokenResponse(mutated("expires_in", value), Grant::Code);
    QCOMPARE(outcome(tokens), QStringLiteral("ok"));
    QFETCH(std::optional<seconds>, expected);
    QCOMPARE(tokens->expiresIn->count(), expected->count());
}

void TestTokenResponse::refusesBrokenMembers_data() {
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *member, const QJsonValue &value, Rule rule) {
        QTest::addRow("%s: %s", member, name) << mutated(member, value) << bifrost::name(rule);
    };
    const Rule accessToken = Rule::TokenResponseAccessTokenIsPresent;
    row("absent", "access_token", absent, accessToken);
    row("null", "access_token", QJsonValue::Null, accessToken);
    row("empty", "access_token", text(""), accessToken);
    row("number", "access_token", 1, accessToken);
    row("list", "access_token", QJsonArray{QStringLiteral("hunter2")}, accessToken);
    row("line end", "access_token", text("hunter2\r\nX: y"), accessToken);
    row("not ASCII", "access_token", text("hunter2\xc3\xbc"), accessToken);
    const Rule type = Rule::TokenResponseTokenTypeIsBearer;
    row("absent", "token_type", absent, type);
    row("DPoP", "token_type", text("DPoP"), type);
    row("MAC", "token_type", text("mac"), type);
    row("list", "token_type", QJsonArray{QStringLiteral("Bearer")}, type);
    const Rule idToken = Rule::TokenResponseIdTokenIsPresent;
    row("absent", "id_token", absent, idToken);
    row("null", "id_token", QJsonValue::Null, idToken);
    row("empty", "id_token", text(""), idToken);
    row("object", "id_token", QJsonObject(), idToken);
    row("line end", "id_token", text("e30.\n"), idToken);
    const Rule expiresIn = Rule::TokenResponseExpiresInIsValid;
    row("negative", "expires_in", -1, expiresIn);
    row("negative string", "expires_in", text("-1"), expiresIn);
    row("signed string", "expires_in", text("+1"), expiresIn);
    row("exponent", "expires_in", text("1e3"), expiresIn);
    row("hexadecimal", "expires_in", text("0x10"), expiresIn);
    row("space", "expires_in", text(" 60"), expiresIn);
    row("empty", "expires_in", text(""), expiresIn);
    row("word", "expires_in", text("soon"), expiresIn);
    row("other digits", "expires_in", text("\xd9\xa3"), expiresIn);
    row("boolean", "expires_in", true, expiresIn);
    row("list", "expires_in", QJsonArray{60}, expiresIn);
    row("number", "refresh_token", 1, Rule::TokenResponseIsJsonObject);
    row("line end", "refresh_token", text("hunter2\n"), Rule::TokenResponseIsJsonObject);
    row("list", "scope", QJsonArray{QStringLiteral("openid")}, Rule::TokenResponseIsJsonObject);
}

void TestTokenResponse::refusesBrokenMembers() {
    QFETCH(HttpResponse, response);
    const auto tokens = processTokenResponse(response, Grant::Code);
    QTEST(outcome(tokens), "rule");
    QVERIFY(!toLogString(tokens.error()).contains(QLatin1String("hunter2")));
}

void TestTokenResponse::refusesBrokenBodies_data() {
    QTest::addColumn<QByteArray>("body");
    const QByteArray valid = QJsonDocument(validBody()).toJson(QJsonDocument::Compact);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("form") << QByteArray("access_token=a&token_type=Bearer");
    QTest::newRow("array") << QByteArray('[' + valid + ']');
    QTest::newRow("cut off") << valid.chopped(1);
    QTest::newRow("not UTF-8") << QByteArray(valid.chopped(1) + ",\"x\":\"\xff\"}");
    QTest::newRow("member twice") << QByteArray(valid.chopped(1) + R"(,"access_token":"b"})");
    QTest::newRow("deep") << QByteArray(valid.chopped(1) + ",\"x\":" + QByteArray(500000, '['));
}

void TestTokenResponse::refusesBrokenBodies() {
    QFETCH(QByteArray, body);
    QCOMPARE(outcome(processTokenResponse(answer(body), Grant::Code)),
             name(Rule::TokenResponseIsJsonObject));
}

void TestTokenResponse::reportsOtherAnswers_data() {
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const HttpResponse &response, const char *line) {
        QTest::newRow(name) << response << QString::fromLatin1(line);
    };
    const QByteArray tokens = QJsonDocument(validBody()).toJson();
    const QByteArray error = R"({"error":"invalid_grant","error_description":"Code expired"})";
    row("400 with an error", answer(error, 400),
        "OAuthErrorResponse Token status=400 error=invalid_grant: Code expired");
    row("401 with an error, as text", answer(error, 401, "text/plain"),
        "OAuthErrorResponse Token status=401 error=invalid_grant: Code expired");
    row("502 with an error", answer(R"({"error":"server_error"})", 502),
        "OAuthErrorResponse Token status=502 error=server_error");
    row("400 without an error", answer("{}", 400),
        "TransportError HttpStatus status=400 url=https://op.example/token");
    row("500 page", answer("<html>", 500, "text/html"),
        "TransportError HttpStatus status=500 url=https://op.example/token");
    row("404 with tokens", answer(tokens, 404),
        "TransportError HttpStatus status=404 url=https://op.example/token");
    row("302", answer({}, 302, {}),
        "TransportError Redirected status=302 url=https://op.example/token");
    row("307 with tokens", answer(tokens, 307),
        "TransportError Redirected status=307 url=https://op.example/token");
    row("HTML", answer("<html>", 200, "text/html"),
        "TransportError NotJson status=200 url=https://op.example/token: text/html");
    row("tokens as HTML", answer(tokens, 200, "text/html"),
        "TransportError NotJson status=200 url=https://op.example/token: text/html");
    auto limited = answer({}, 429, {});
    limited.retryAfter = seconds(30);
    row("429", limited,
        "TransportError HttpStatus status=429 url=https://op.example/token retry-after=30s");
}

void TestTokenResponse::reportsOtherAnswers() {
    QFETCH(HttpResponse, response);
    QTEST(outcome(processTokenResponse(response, Grant::Code)), "line");
}

void TestTokenResponse::findsWhatABrokenAnswerGrants() {
    for (const auto &response : {mutated("token_type", absent), mutated("expires_in", -1),
                                 mutated("id_token", 1), mutated("access_token", absent),
                                 answer(QJsonDocument(validBody()).toJson(), 201, "text/html")}) {
        QVERIFY(!processTokenResponse(response, Grant::RefreshToken));
        QCOMPARE(grantedTokens(response).refreshToken, std::optional(Secret("rt-hunter2")));
    }
    QVERIFY(!grantedTokens(mutated("access_token", 1)).accessToken);
    QVERIFY(!grantedTokens(mutated("refresh_token", text("a\r\nb"))).refreshToken);
}

void TestTokenResponse::findsNothingInOtherAnswers() {
    const QByteArray tokens = QJsonDocument(validBody()).toJson();
    for (const auto &response :
         {answer(tokens, 400), answer(tokens, 307), answer("<html>"), answer(tokens.chopped(3))}) {
        QVERIFY(!grantedTokens(response).refreshToken);
        QVERIFY(!grantedTokens(response).accessToken);
    }
}

BIFROST_TEST(TestTokenResponse, bifrost::test::NoApplication)
#include "tst_tokenresponse.moc"
