// SPDX-License-Identifier: Apache-2.0
#include "platform/http/qtoauthendpoint.h"

#include "protocol/tokenrequest.h"
#include "support/httpserver.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace std::chrono_literals;

using Kind = TransportError::Kind;
using Ending = HttpServer::Ending;
using Answer = Result<HttpResponse>;

namespace {

const QString nasty = QStringLiteral("a+b/c=%2B&\u00e9 #?\"%25%");

Parameters codeExchange(const QString &code) {
    return {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
            {QStringLiteral("code"), code},
            {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:27421/callback")},
            {QStringLiteral("code_verifier"), QStringLiteral("verifier-~._")}};
}

Parameters refresh(const QString &refreshToken) {
    return {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
            {QStringLiteral("refresh_token"), refreshToken}};
}

Parameters deviceCode(const QString &code) { // RFC 8628 §3.4
    return {{QStringLiteral("grant_type"),
             QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
            {QStringLiteral("device_code"), code}};
}

TokenRequest requestOf(const QUrl &url, const Parameters &parameters,
                       const ClientCredentials &credentials) {
    const auto grant = parameters.constFirst().second == QLatin1String("authorization_code")
                           ? Grant::AuthorizationCode
                       : parameters.constFirst().second == QLatin1String("refresh_token")
                           ? Grant::RefreshToken
                           : Grant::Extension;
    return tokenRequest(grant, url, parameters, credentials);
}

ClientCredentials publicClient() {
    return {.clientId = QStringLiteral("desktop+1"), .secret = {}};
}

ClientCredentials confidentialClient(ClientAuthentication authentication) {
    return {.clientId = QStringLiteral("desktop+1"),
            .authentication = authentication,
            .secret = Secret("s:e+c/r=%26")};
}

/// As a server reads it, independently of what wrote it: '+' is a space.
Parameters decoded(const QByteArray &form) {
    Parameters result;
    for (const QByteArray &pair : form.split('&')) {
        const auto part = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        const qsizetype equals = pair.indexOf('=');
        result.append({part(pair.first(equals)), part(pair.sliced(equals + 1))});
    }
    std::sort(result.begin(), result.end());
    return result;
}

Parameters sorted(Parameters parameters) {
    std::sort(parameters.begin(), parameters.end());
    return parameters;
}

Answer await(const QFuture<Answer> &future) {
    return QTest::qWaitFor([&] { return future.isFinished(); }) && !future.isCanceled()
               ? future.result()
               : Answer(failure(UserAgentError{}));
}

Kind kindOf(const Answer &answer) {
    const auto *error = answer ? nullptr : std::get_if<TransportError>(&answer.error());
    return error != nullptr ? error->kind : Kind(-1);
}

QString logged; // by the test that listens

} // namespace

class TestQtOAuthEndpoint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void authorizationUrlHasExactlyTheParameters();
    void authorizationUrlKeepsTheEndpointsQuery();
    void authorizationUrlIsFreshEachTime();
    void authorizationUrlIsInNoLog();
    void sendsExactlyTheParameters_data();
    void sendsExactlyTheParameters();
    void authenticatesWithBasic();
    void authenticatesInTheBody();
    void asksForJson();
    void sendsAProofAndReadsANonce_data();
    void sendsAProofAndReadsANonce();
    void passesOnEveryResponse_data();
    void passesOnEveryResponse();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void sendsOnceOnALostConnection_data();
    void sendsOnceOnALostConnection();
    void reportsTimeout();
    void rejectsLargeResponse();
    void runsSeveralAtOnce();
    void cancelsWhenDestroyed_data();
    void cancelsWhenDestroyed();

private:
    [[nodiscard]] QUrl tokenUrl() const { return server_->url(QStringLiteral("/token")); }
    Answer request(const Parameters &parameters, const ClientCredentials &credentials) {
        return await(endpoint_.requestToken(requestOf(tokenUrl(), parameters, credentials)));
    }

    std::unique_ptr<HttpServer> server_;
    QtOAuthEndpoint endpoint_{10s};

private Q_SLOTS:
    void init() { server_ = std::make_unique<HttpServer>(); }
};

void TestQtOAuthEndpoint::authorizationUrlHasExactlyTheParameters() {
    const Parameters parameters{{QStringLiteral("response_type"), QStringLiteral("code")},
                                {QStringLiteral("scope"), QStringLiteral("openid profile")},
                                {QStringLiteral("state"), QStringLiteral("s-_~")},
                                {QStringLiteral("login_hint"), nasty},
                                {QStringLiteral("code_challenge"), QStringLiteral("c")},
                                {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
    const QUrl url = endpoint_.authorizationUrl(
        QUrl(QStringLiteral("https://id.example/t/acme/oauth2/authorize")), parameters);
    QCOMPARE(url.adjusted(QUrl::RemoveQuery),
             QUrl(QStringLiteral("https://id.example/t/acme/oauth2/authorize")));
    const QByteArray encoded = url.toEncoded();
    QCOMPARE(decoded(encoded.sliced(encoded.indexOf('?') + 1)), sorted(parameters));
    QVERIFY(!encoded.contains('+') && !encoded.contains('#'));
}

void TestQtOAuthEndpoint::authorizationUrlKeepsTheEndpointsQuery() {
    const QUrl url =
        endpoint_.authorizationUrl(QUrl(QStringLiteral("https://id.example/a?tenant=a%2Bb%26c")),
                                   {{QStringLiteral("state"), QStringLiteral("s")}});
    const QByteArray encoded = url.toEncoded();
    QCOMPARE(decoded(encoded.sliced(encoded.indexOf('?') + 1)),
             (Parameters{{QStringLiteral("state"), QStringLiteral("s")},
                         {QStringLiteral("tenant"), QStringLiteral("a+b&c")}}));
}

void TestQtOAuthEndpoint::authorizationUrlIsFreshEachTime() {
    const QUrl authorize(QStringLiteral("https://id.example/a"));
    const QUrl first =
        endpoint_.authorizationUrl(authorize, {{QStringLiteral("one"), QStringLiteral("1")}});
    const QUrl second =
        endpoint_.authorizationUrl(authorize, {{QStringLiteral("two"), QStringLiteral("2")}});
    QCOMPARE(first.toEncoded(), QByteArray("https://id.example/a?one=1"));
    QCOMPARE(second.toEncoded(), QByteArray("https://id.example/a?two=2"));
}

void TestQtOAuthEndpoint::authorizationUrlIsInNoLog() {
    logged.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { logged += line; });
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const QUrl url =
        endpoint_.authorizationUrl(QUrl(QStringLiteral("https://id.example/a")),
                                   {{QStringLiteral("response_type"), QStringLiteral("code")},
                                    {QStringLiteral("state"), QStringLiteral("s3cret-state")},
                                    {QStringLiteral("nonce"), QStringLiteral("s3cret-nonce")},
                                    {QStringLiteral("login_hint"), QStringLiteral("s3cret-ada")}});
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(previous);
    QCOMPARE(url.toEncoded().count("s3cret"), 3);
    QVERIFY(!logged.contains(QLatin1String("s3cret")));
}

void TestQtOAuthEndpoint::sendsExactlyTheParameters_data() {
    QTest::addColumn<Parameters>("parameters");
    QTest::newRow("code") << codeExchange(QStringLiteral("abc"));
    QTest::newRow("code with reserved characters") << codeExchange(nasty);
    QTest::newRow("code that looks encoded") << codeExchange(QStringLiteral("%2B%2F%25+%2"));
    QTest::newRow("refresh token") << refresh(QStringLiteral("abc"));
    QTest::newRow("refresh token with reserved characters") << refresh(nasty);
    QTest::newRow("refresh token with a plus") << refresh(QStringLiteral("a+b c"));
    QTest::newRow("device code") << deviceCode(QStringLiteral("abc"));
    QTest::newRow("device code with reserved characters") << deviceCode(nasty);
}

void TestQtOAuthEndpoint::sendsExactlyTheParameters() {
    QFETCH(const Parameters, parameters);
    server_->on("/token", jsonReply(200, "{}"));
    QVERIFY(request(parameters, publicClient()).has_value());
    QCOMPARE(server_->requests().size(), 1);
    const HttpServer::Request &received = server_->requests().constFirst();
    QCOMPARE(received.method, QByteArray("POST"));
    QCOMPARE(received.target, QByteArray("/token"));
    QCOMPARE(received.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(received.header("Authorization"), QByteArray());
    Parameters expected = parameters;
    expected.append({QStringLiteral("client_id"), QStringLiteral("desktop+1")});
    QCOMPARE(decoded(received.body), sorted(expected));
}

void TestQtOAuthEndpoint::authenticatesWithBasic() {
    server_->on("/token", jsonReply(200, "{}"));
    const auto client = confidentialClient(ClientAuthentication::ClientSecretBasic);
    QVERIFY(request(refresh(QStringLiteral("abc")), client).has_value());
    const HttpServer::Request &received = server_->requests().constFirst();
    // RFC 6749 §2.3.1: form-encoded, then joined.
    QCOMPARE(received.header("Authorization"),
             QByteArray("Basic ") + QByteArray("desktop%2B1:s%3Ae%2Bc%2Fr%3D%2526").toBase64());
    QCOMPARE(decoded(received.body), sorted(refresh(QStringLiteral("abc"))));
}

void TestQtOAuthEndpoint::sendsAProofAndReadsANonce_data() {
    QTest::addColumn<Parameters>("parameters");
    QTest::newRow("code") << codeExchange(nasty);
    QTest::newRow("refresh") << refresh(nasty);
    QTest::newRow("another grant") << deviceCode(nasty);
}

/// RFC 9449 §4.1 and §8
void TestQtOAuthEndpoint::sendsAProofAndReadsANonce() {
    QFETCH(Parameters, parameters);
    HttpServer server;
    server.on("/token", HttpServer::Reply{400, "{}", {{"DPoP-Nonce", "n-1"}}});
    QtOAuthEndpoint endpoint(1s);
    auto request = requestOf(server.url(QStringLiteral("/token")), parameters, publicClient());
    const auto without = await(endpoint.requestToken(request));
    QCOMPARE(server.requests().constLast().header("DPoP"), QByteArray());
    QCOMPARE(without->dpopNonce, QByteArray("n-1"));
    request.dpopProof = "a.b.c";
    const auto with = await(endpoint.requestToken(request));
    QVERIFY(with);
    QCOMPARE(server.requests().constLast().header("DPoP"), QByteArray("a.b.c"));
}

void TestQtOAuthEndpoint::authenticatesInTheBody() {
    server_->on("/token", jsonReply(200, "{}"));
    const auto client = confidentialClient(ClientAuthentication::ClientSecretPost);
    QVERIFY(request(codeExchange(nasty), client).has_value());
    const HttpServer::Request &received = server_->requests().constFirst();
    Parameters expected = codeExchange(nasty);
    expected.append({QStringLiteral("client_id"), QStringLiteral("desktop+1")});
    expected.append({QStringLiteral("client_secret"), QStringLiteral("s:e+c/r=%26")});
    QCOMPARE(received.header("Authorization"), QByteArray());
    QCOMPARE(decoded(received.body), sorted(expected));
}

void TestQtOAuthEndpoint::asksForJson() {
    server_->on("/token", jsonReply(200, "{}"));
    QVERIFY(request(refresh(QStringLiteral("abc")), publicClient()).has_value());
    QCOMPARE(server_->requests().constFirst().header("Accept"), QByteArray("application/json"));
    QCOMPARE(server_->requests().constFirst().header("Cookie"), QByteArray());
}

void TestQtOAuthEndpoint::passesOnEveryResponse_data() {
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<HttpServer::Reply>("reply");
    const auto code = codeExchange(QStringLiteral("abc"));
    const auto token = refresh(QStringLiteral("abc"));
    const auto success = jsonReply(200, "{\"access_token\":\"t\",\"expires_in\":3600}");
    const auto error = jsonReply(400, "{\"error\":\"invalid_grant\"}");
    const HttpServer::Reply html{200, "<html></html>", {{"Content-Type", "text/html"}}};
    const HttpServer::Reply unauthorized{
        401,
        "{\"error\":\"invalid_client\"}",
        {{"Content-Type", "application/json"}, {"WWW-Authenticate", "Basic realm=\"token\""}}};
    const auto device = deviceCode(QStringLiteral("abc"));
    for (const auto &[name, parameters] :
         {std::pair("code", code), std::pair("refresh", token), std::pair("device code", device)}) {
        QTest::addRow("success, %s", name) << parameters << success;
        QTest::addRow("OAuth error, %s", name) << parameters << error;
        QTest::addRow("challenge, %s", name) << parameters << unauthorized;
        QTest::addRow("web page, %s", name) << parameters << html;
        QTest::addRow("failure behind it, %s", name)
            << parameters << jsonReply(502, "{\"error\":\"server_error\"}");
        QTest::addRow("nothing, %s", name) << parameters << HttpServer::Reply{204, {}, {}};
    }
}

void TestQtOAuthEndpoint::passesOnEveryResponse() {
    QFETCH(const Parameters, parameters);
    QFETCH(const HttpServer::Reply, reply);
    server_->on("/token", reply);
    const Answer answer =
        request(parameters, confidentialClient(ClientAuthentication::ClientSecretBasic));
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(toLogString(answer.error())));
    QCOMPARE(answer->status, reply.status);
    QCOMPARE(answer->body, reply.body);
    QCOMPARE(server_->requests().size(), 1); // no second try after a challenge
}

void TestQtOAuthEndpoint::followsNoRedirect_data() {
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestQtOAuthEndpoint::followsNoRedirect() {
    QFETCH(const int, status);
    server_->on("/token", {status, {}, {{"Location", "/elsewhere"}}});
    const Answer answer = request(codeExchange(QStringLiteral("abc")), publicClient());
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(toLogString(answer.error())));
    QCOMPARE(answer->status, status);
    QCOMPARE(server_->requests().size(), 1);
}

void TestQtOAuthEndpoint::sendsOnceOnALostConnection_data() {
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("code, before the answer")
        << codeExchange(QStringLiteral("abc")) << Ending::DropBefore;
    QTest::newRow("code, within it") << codeExchange(QStringLiteral("abc")) << Ending::DropInBody;
    QTest::newRow("refresh, before the answer")
        << refresh(QStringLiteral("abc")) << Ending::DropBefore;
    QTest::newRow("refresh, within it") << refresh(QStringLiteral("abc")) << Ending::DropInBody;
    QTest::newRow("device code, before the response")
        << deviceCode(QStringLiteral("abc")) << Ending::DropBefore;
    QTest::newRow("device code, within it")
        << deviceCode(QStringLiteral("abc")) << Ending::DropInBody;
}

void TestQtOAuthEndpoint::sendsOnceOnALostConnection() {
    QFETCH(const Parameters, parameters);
    QFETCH(const Ending, ending);
    server_->on("/token", {200, "{\"access_token\":\"t\"}", {}, ending});
    QCOMPARE(kindOf(request(parameters, publicClient())), Kind::ConnectionLost);
    QCOMPARE(server_->requests().size(), 1);
}

void TestQtOAuthEndpoint::reportsTimeout() {
    server_->on("/token", {200, {}, {}, Ending::Hold});
    QtOAuthEndpoint impatient(50ms);
    const auto future = impatient.requestToken(
        requestOf(tokenUrl(), refresh(QStringLiteral("abc")), publicClient()));
    QCOMPARE(kindOf(await(future)), Kind::TimedOut);
}

void TestQtOAuthEndpoint::rejectsLargeResponse() {
    server_->on("/token", jsonReply(200, QByteArray(1024 * 1024 + 1, ' ')));
    QCOMPARE(kindOf(request(refresh(QStringLiteral("abc")), publicClient())), Kind::TooLarge);
}

void TestQtOAuthEndpoint::runsSeveralAtOnce() {
    server_->on("/token",
                [](const HttpServer::Request &asked) { return jsonReply(200, asked.body); });
    const auto first = endpoint_.requestToken(
        requestOf(tokenUrl(), refresh(QStringLiteral("one")), publicClient()));
    const auto second = endpoint_.requestToken(
        requestOf(tokenUrl(), codeExchange(QStringLiteral("two")), publicClient()));
    QVERIFY(await(first)->body.contains("refresh_token=one"));
    QVERIFY(await(second)->body.contains("code=two"));
}

void TestQtOAuthEndpoint::cancelsWhenDestroyed_data() {
    QTest::addColumn<bool>("isUnderWay");
    QTest::newRow("at once") << false;
    QTest::newRow("while the server thinks") << true;
}

void TestQtOAuthEndpoint::cancelsWhenDestroyed() {
    QFETCH(const bool, isUnderWay);
    server_->on("/token", {200, {}, {}, Ending::Hold});
    auto endpoint = std::make_unique<QtOAuthEndpoint>(10s);
    QSignalSpy received(server_.get(), &HttpServer::requestReceived);
    const auto code =
        endpoint->requestToken(requestOf(tokenUrl(), codeExchange(nasty), publicClient()));
    const auto token =
        endpoint->requestToken(requestOf(tokenUrl(), refresh(nasty), publicClient()));
    QTRY_COMPARE(received.size(), isUnderWay ? 2 : 0);
    endpoint.reset();
    QVERIFY(code.isCanceled() && code.isFinished());
    QVERIFY(token.isCanceled() && token.isFinished());
    server_->release();
    QCoreApplication::processEvents();
}

BIFROST_TEST(TestQtOAuthEndpoint, QCoreApplication)
#include "tst_qtoauthendpoint.moc"
