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

/// The valid response with one member changed; `Undefined` removes it.
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
    void acceptsMissingOptionalMembers();
    void acceptsRefreshWithoutIdToken();
    void demandsAnIdTokenOfADevice();
    void acceptsTokenTypeInAnyCase();
    void takesATypeThatIsNotNamedForBearer();
    void readsScope_data();
    void readsScope();
    void readsAuthorizationDetails_data();
    void readsAuthorizationDetails();
    void faultyRefreshTokenCountsAsAbsent();
    void readsJsonUnderAnyLabel();
    void namesTheEndpointOfARefusal();
    void readsExpiresIn_data();
    void readsExpiresIn();
    void refusesBrokenMembers_data();
    void refusesBrokenMembers();
    void refusesBrokenBodies_data();
    void refusesBrokenBodies();
    void reportsOtherResponses_data();
    void reportsOtherResponses();
    void findsTokensInABrokenResponse();
    void findsNoTokensInOtherResponses();
};

void TestTokenResponse::readsEveryMember() {
    const auto tokens =
        processTokenResponse(answer(QJsonDocument(validBody()).toJson()), Grant::AuthorizationCode);
    QCOMPARE(outcome(tokens), QStringLiteral("ok"));
    QCOMPARE(tokens->accessToken, Secret("at-hunter2"));
    QCOMPARE(tokens->refreshToken, std::optional(Secret("rt-hunter2")));
    QCOMPARE(tokens->idToken, std::optional(Secret("e30.e30.c2ln")));
    QCOMPARE(tokens->expiresIn, std::optional(seconds(3600)));
    QCOMPARE(tokens->scopes,
             std::optional(QStringList{QStringLiteral("openid"), QStringLiteral("profile")}));
}

void TestTokenResponse::acceptsMissingOptionalMembers() {
    for (const auto &value : {absent, QJsonValue(QJsonValue::Null)}) {
        QVERIFY(!processTokenResponse(mutated("refresh_token", value), Grant::AuthorizationCode)
                     .value()
                     .refreshToken);
        QVERIFY(!processTokenResponse(mutated("expires_in", value), Grant::AuthorizationCode)
                     .value()
                     .expiresIn);
        QVERIFY(!processTokenResponse(mutated("scope", value), Grant::AuthorizationCode)
                     .value()
                     .scopes);
    }
    QVERIFY(!processTokenResponse(mutated("refresh_token", text("")), Grant::AuthorizationCode)
                 .value()
                 .refreshToken);
    QVERIFY(processTokenResponse(mutated("session_state", 1), Grant::AuthorizationCode));
}

void TestTokenResponse::acceptsRefreshWithoutIdToken() {
    const auto tokens = processTokenResponse(mutated("id_token", absent), Grant::RefreshToken);
    QCOMPARE(outcome(tokens), QStringLiteral("ok"));
    QVERIFY(!tokens->idToken);
    for (const auto &value : {QJsonValue(QJsonValue::Null), QJsonValue(1),
                              QJsonValue(QJsonObject()), text(""), text("e30.\n")}) {
        const auto broken = processTokenResponse(mutated("id_token", value), Grant::RefreshToken);
        QCOMPARE(outcome(broken), QStringLiteral("ok"));
        QVERIFY(!broken->idToken);
    }
}

void TestTokenResponse::demandsAnIdTokenOfADevice() {
    QVERIFY(processTokenResponse(mutated("session_state", 1), Grant::DeviceCode));
    QVERIFY(outcome(processTokenResponse(mutated("id_token", absent), Grant::DeviceCode))
                .contains(QStringLiteral("TokenResponseIdTokenIsPresent")));
}

void TestTokenResponse::acceptsTokenTypeInAnyCase() {
    for (const char *type : {"bearer", "BEARER", "Bearer", " Bearer "}) {
        QVERIFY(processTokenResponse(mutated("token_type", text(type)), Grant::AuthorizationCode));
    }
}

void TestTokenResponse::takesATypeThatIsNotNamedForBearer() {
    for (const auto &value : {absent, QJsonValue(QJsonValue::Null), text(""), QJsonValue(1),
                              QJsonValue(QJsonArray{QStringLiteral("Bearer")})}) {
        QVERIFY(processTokenResponse(mutated("token_type", value), Grant::AuthorizationCode));
    }
}

void TestTokenResponse::readsScope_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("expected"); // empty: as requested
    const QString openid = QStringLiteral("openid");
    const QString email = QStringLiteral("email");
    QTest::newRow("string") << text("openid  email") << QStringList{openid, email};
    QTest::newRow("list") << QJsonValue(QJsonArray{openid, email}) << QStringList{openid, email};
    QTest::newRow("list of one string")
        << QJsonValue(QJsonArray{QStringLiteral("openid email")}) << QStringList{openid, email};
    QTest::newRow("list with a number") << QJsonValue(QJsonArray{openid, 1}) << QStringList();
    QTest::newRow("empty list") << QJsonValue(QJsonArray()) << QStringList();
    QTest::newRow("empty") << text("") << QStringList();
    QTest::newRow("number") << QJsonValue(1) << QStringList();
    QTest::newRow("object") << QJsonValue(QJsonObject{{openid, true}}) << QStringList();
    QTest::newRow("boolean") << QJsonValue(true) << QStringList();
}

void TestTokenResponse::readsScope() {
    QFETCH(QJsonValue, value);
    const auto tokens = processTokenResponse(mutated("scope", value), Grant::AuthorizationCode);
    QCOMPARE(outcome(tokens), QStringLiteral("ok"));
    QTEST(tokens->scopes.value_or(QStringList()), "expected");
    QCOMPARE(tokens->refreshToken, std::optional(Secret("rt-hunter2")));
}

void TestTokenResponse::readsAuthorizationDetails_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isKept");
    const QJsonObject payment{{QStringLiteral("type"), QStringLiteral("payment")}};
    QTest::newRow("granted") << QJsonValue(QJsonArray{payment}) << true;
    QTest::newRow("none granted") << QJsonValue(QJsonArray()) << true;
    QTest::newRow("absent") << absent << false;
    QTest::newRow("object") << QJsonValue(payment) << false;
    QTest::newRow("text") << text("payment") << false;
    QTest::newRow("without type") << QJsonValue(QJsonArray{QJsonObject()}) << false;
    QTest::newRow("second without type") << QJsonValue(QJsonArray{payment, 1}) << false;
}

void TestTokenResponse::readsAuthorizationDetails() {
    QFETCH(QJsonValue, value);
    const auto tokens =
        processTokenResponse(mutated("authorization_details", value), Grant::AuthorizationCode);
    QCOMPARE(outcome(tokens), QStringLiteral("ok"));
    QTEST(tokens->authorizationDetails.has_value(), "isKept");
}

void TestTokenResponse::faultyRefreshTokenCountsAsAbsent() {
    for (const auto &value : {QJsonValue(1), QJsonValue(QJsonObject()), text("hunter2\n"),
                              QJsonValue(QJsonArray{QStringLiteral("a")})}) {
        const auto tokens =
            processTokenResponse(mutated("refresh_token", value), Grant::AuthorizationCode);
        QCOMPARE(outcome(tokens), QStringLiteral("ok"));
        QVERIFY(!tokens->refreshToken);
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
    row("string with a fraction", text("60.9"), seconds(60));
    row("string with an exponent", text("1e3"), seconds(1000));
    row("string with spaces", text(" 60 "), seconds(60));
    const auto unknown = [](const char *name, const QJsonValue &value) {
        QTest::newRow(name) << value << std::optional<seconds>();
    };
    unknown("negative", -1);
    unknown("negative string", text("-1"));
    unknown("hexadecimal", text("0x10"));
    unknown("empty", text(""));
    unknown("word", text("soon"));
    unknown("no number", text("nan"));
    unknown("other digits", text("\xd9\xa3"));
    unknown("boolean", true);
    unknown("list", QJsonArray{60});
}

void TestTokenResponse::readsExpiresIn() {
    QFETCH(QJsonValue, value);
    const auto tokens =
        processTokenResponse(mutated("expires_in", value), Grant::AuthorizationCode);
    QCOMPARE(outcome(tokens), QStringLiteral("ok"));
    QFETCH(std::optional<seconds>, expected);
    QCOMPARE(tokens->expiresIn.value_or(seconds(-1)).count(),
             expected.value_or(seconds(-1)).count());
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
    row("DPoP", "token_type", text("DPoP"), type);
    row("MAC", "token_type", text("mac"), type);
    row("none known", "token_type", text("N_A"), type);
    const Rule idToken = Rule::TokenResponseIdTokenIsPresent;
    row("absent", "id_token", absent, idToken);
    row("null", "id_token", QJsonValue::Null, idToken);
    row("empty", "id_token", text(""), idToken);
    row("object", "id_token", QJsonObject(), idToken);
    row("line end", "id_token", text("e30.\n"), idToken);
}

void TestTokenResponse::refusesBrokenMembers() {
    QFETCH(HttpResponse, response);
    const auto tokens = processTokenResponse(response, Grant::AuthorizationCode);
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
    QCOMPARE(outcome(processTokenResponse(answer(body), Grant::AuthorizationCode)),
             name(Rule::TokenResponseIsJsonObject));
}

void TestTokenResponse::reportsOtherResponses_data() {
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
    row("200 with an error", answer(error),
        "OAuthErrorResponse Token status=200 error=invalid_grant: Code expired");
    row("302", answer({}, 302, {}),
        "TransportError Redirected status=302 url=https://op.example/token");
    row("307 with tokens", answer(tokens, 307),
        "TransportError Redirected status=307 url=https://op.example/token");
    row("HTML", answer("<html>", 200, "text/html"),
        "TransportError NotJson status=200 url=https://op.example/token: text/html");
    row("HTML without a type", answer("\r\n <!DOCTYPE html>", 200, {}),
        "TransportError NotJson status=200 url=https://op.example/token: text/html");
    row("form", answer("access_token=a", 200, "text/plain"),
        "TransportError NotJson status=200 url=https://op.example/token: text/plain");
    auto limited = answer({}, 429, {});
    limited.retryAfter = seconds(30);
    row("429", limited,
        "TransportError HttpStatus status=429 url=https://op.example/token retry-after=30s");
}

void TestTokenResponse::reportsOtherResponses() {
    QFETCH(HttpResponse, response);
    QTEST(outcome(processTokenResponse(response, Grant::AuthorizationCode)), "line");
}

void TestTokenResponse::readsJsonUnderAnyLabel() {
    const QByteArray tokens = QJsonDocument(validBody()).toJson();
    for (const char *type : {"text/html", "text/plain", "", "application/octet-stream"}) {
        QCOMPARE(outcome(processTokenResponse(answer(' ' + tokens, 200, type),
                                              Grant::AuthorizationCode)),
                 QStringLiteral("ok"));
    }
}

void TestTokenResponse::namesTheEndpointOfARefusal() {
    const auto refused =
        processTokenResponse(answer("<html>", 403, "text/html"), Grant::RefreshToken);
    QVERIFY(isRefusal(refused.error()));
    QVERIFY(!isRefusal(
        processTokenResponse(answer("<html>", 503, "text/html"), Grant::RefreshToken).error()));
}

void TestTokenResponse::findsTokensInABrokenResponse() {
    for (const auto &response :
         {mutated("token_type", text("mac")), mutated("access_token", absent)}) {
        QVERIFY(!processTokenResponse(response, Grant::RefreshToken));
        QCOMPARE(grantedTokens(response).refreshToken, std::optional(Secret("rt-hunter2")));
    }
    QVERIFY(!grantedTokens(mutated("access_token", 1)).accessToken);
    QVERIFY(!grantedTokens(mutated("refresh_token", text("a\r\nb"))).refreshToken);
}

void TestTokenResponse::findsNoTokensInOtherResponses() {
    const QByteArray tokens = QJsonDocument(validBody()).toJson();
    for (const auto &response :
         {answer(tokens, 400), answer(tokens, 307), answer("<html>"), answer(tokens.chopped(3))}) {
        QVERIFY(!grantedTokens(response).refreshToken);
        QVERIFY(!grantedTokens(response).accessToken);
    }
}

BIFROST_TEST(TestTokenResponse, bifrost::test::NoApplication)
#include "tst_tokenresponse.moc"
