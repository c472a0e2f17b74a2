// SPDX-License-Identifier: Apache-2.0
#include "platform/http/networkhttptransport.h"

#include "support/httpserver.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QLoggingCategory>
#include <QTcpServer>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace std::chrono_literals;

using Kind = TransportError::Kind;
using Ending = HttpServer::Ending;
using Answer = Result<HttpResponse>;

Q_DECLARE_METATYPE(TransportError::Kind)
Q_DECLARE_METATYPE(HttpServer::Ending)

namespace {

Answer await(const QFuture<Answer> &future) {
    return QTest::qWaitFor([&] { return future.isFinished(); }) && !future.isCanceled()
               ? future.result()
               : Answer(failure(UserAgentError{}));
}

TransportError withoutError() {
    TransportError none;
    none.kind = Kind(-1);
    return none;
}

HttpRequest get(const QUrl &url, qint64 maximumSize = qint64{1024} * 1024) {
    HttpRequest request;
    request.url = url;
    request.maximumSize = maximumSize;
    return request;
}

TransportError errorOf(const Answer &answer) {
    const auto *error = answer ? nullptr : std::get_if<TransportError>(&answer.error());
    return error != nullptr ? *error : withoutError();
}

quint16 closedPort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QStringList logged; // by captureLog
void captureLog(QtMsgType, const QMessageLogContext &, const QString &message) {
    logged.append(message);
}

} // namespace

class TestNetworkHttpTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOnEveryStatus_data();
    void handsOnEveryStatus();
    void sendsWhatItIsTold();
    void readsCachingHeaders();
    void keepsNoCookies();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void reportsLostConnections_data();
    void reportsLostConnections();
    void reportsRefusedConnection();
    void reportsTimeout();
    void acceptsAnswerAsLargeAsAllowed();
    void refusesLargerAnswer_data();
    void refusesLargerAnswer();
    void refusesUntrustedCertificate();
    void reportsFailedHandshake();
    void goesPastTheProxyToLoopback();
    void logsNeitherQueryNorBody();
    void cancelsWhenDestroyed();

private:
    HttpServer server_;
    NetworkHttpTransport transport_{10s};
};

void TestNetworkHttpTransport::handsOnEveryStatus_data() {
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 400, 401, 403, 404, 409, 410, 429, 500, 501, 502, 503}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestNetworkHttpTransport::handsOnEveryStatus() {
    QFETCH(const int, status);
    server_.on("/any", {status,
                        "{\"error\":\"some\"}",
                        {{"Content-Type", "Application/JSON; charset=utf-8"},
                         {"WWW-Authenticate", "Basic realm=\"x\""}}});
    const Answer answer = await(transport_.send(get(server_.url(QStringLiteral("/any")))));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, QByteArray("{\"error\":\"some\"}"));
    QCOMPARE(answer->contentType, QByteArray("application/json"));
}

void TestNetworkHttpTransport::sendsWhatItIsTold() {
    server_.on("/post", HttpServer::Reply{});
    HttpRequest request{.method = HttpRequest::Method::Post,
                        .url = server_.url(QStringLiteral("/post?x=%2B")),
                        .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                    {"Accept", "application/json"},
                                    {"Authorization", "Bearer abc"}},
                        .body = "token=a%2Bb"};
    QVERIFY(await(transport_.send(request)).has_value());
    const HttpServer::Request &received = server_.requests().constLast();
    QCOMPARE(received.method, QByteArray("POST"));
    QCOMPARE(received.target, QByteArray("/post?x=%2B"));
    QCOMPARE(received.body, QByteArray("token=a%2Bb"));
    QCOMPARE(received.header("Accept"), QByteArray("application/json"));
    QCOMPARE(received.header("Authorization"), QByteArray("Bearer abc"));
    QCOMPARE(received.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
}

void TestNetworkHttpTransport::readsCachingHeaders() {
    server_.on("/cached", {200,
                           "{}",
                           {{"Cache-Control", "max-age=600"},
                            {"Age", "100"},
                            {"Date", "Sun, 06 Nov 1994 08:49:00 GMT"},
                            {"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"}}});
    const Answer answer = await(transport_.send(get(server_.url(QStringLiteral("/cached")))));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->maxAge, std::optional(500s));
    QCOMPARE(answer->retryAfter, std::optional(37s)); // by the server's own clock
    QCOMPARE(answer->date, std::optional(QDateTime(QDate(1994, 11, 6), QTime(8, 49), Qt::UTC)));
}

void TestNetworkHttpTransport::keepsNoCookies() {
    server_.on("/cookie", {200, {}, {{"Set-Cookie", "sid=1"}}});
    QVERIFY(await(transport_.send(get(server_.url(QStringLiteral("/cookie"))))).has_value());
    QVERIFY(await(transport_.send(get(server_.url(QStringLiteral("/cookie"))))).has_value());
    QCOMPARE(server_.requests().constLast().path(), QByteArray("/cookie"));
    QCOMPARE(server_.requests().constLast().header("Cookie"), QByteArray());
}

void TestNetworkHttpTransport::followsNoRedirect_data() {
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestNetworkHttpTransport::followsNoRedirect() {
    QFETCH(const int, status);
    HttpServer server;
    server.on("/moved", {status, {}, {{"Location", "/elsewhere"}}});
    const Answer answer = await(transport_.send(get(server.url(QStringLiteral("/moved")))));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, status);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkHttpTransport::reportsLostConnections_data() {
    QTest::addColumn<Ending>("ending");
    QTest::newRow("before the answer") << Ending::DropBefore;
    QTest::newRow("within the body") << Ending::DropInBody;
}

void TestNetworkHttpTransport::reportsLostConnections() {
    QFETCH(const Ending, ending);
    server_.on("/lost", {200, "0123456789", {}, ending});
    const auto url = server_.url(QStringLiteral("/lost?secret=1"));
    const TransportError error = errorOf(await(transport_.send(get(url))));
    QCOMPARE(error.kind, Kind::ConnectionLost);
    QCOMPARE(error.url, server_.url(QStringLiteral("/lost")));
}

void TestNetworkHttpTransport::reportsRefusedConnection() {
    QUrl url(QStringLiteral("http://127.0.0.1/"));
    url.setPort(closedPort());
    QCOMPARE(errorOf(await(transport_.send(get(url)))).kind, Kind::ConnectionRefused);
}

void TestNetworkHttpTransport::reportsTimeout() {
    NetworkHttpTransport impatient(50ms);
    server_.on("/silent", {200, {}, {}, Ending::Hold});
    const auto future = impatient.send(get(server_.url(QStringLiteral("/silent"))));
    QCOMPARE(errorOf(await(future)).kind, Kind::TimedOut);
}

void TestNetworkHttpTransport::acceptsAnswerAsLargeAsAllowed() {
    server_.on("/large", {200, QByteArray(1000, 'x'), {}});
    const Answer answer = await(transport_.send(get(server_.url(QStringLiteral("/large")), 1000)));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->body.size(), 1000);
}

void TestNetworkHttpTransport::refusesLargerAnswer_data() {
    QTest::addColumn<HttpServer::Reply>("reply");
    QTest::newRow("one byte") << HttpServer::Reply{200, QByteArray(1001, 'x'), {}};
    QTest::newRow("of unknown length")
        << HttpServer::Reply{200, QByteArray(1'000'000, 'x'), {}, Ending::WithoutLength};
    // 5 MB that travel as some 5 KB.
    const QByteArray bomb = qCompress(QByteArray(5'000'000, 'x'), 9).sliced(4);
    QVERIFY(bomb.size() < 10'000);
    QTest::newRow("compressed") << HttpServer::Reply{200, bomb, {{"Content-Encoding", "deflate"}}};
}

void TestNetworkHttpTransport::refusesLargerAnswer() {
    QFETCH(const HttpServer::Reply, reply);
    server_.on("/larger", reply);
    QCOMPARE(
        errorOf(await(transport_.send(get(server_.url(QStringLiteral("/larger")), 1000)))).kind,
        Kind::TooLarge);
}

void TestNetworkHttpTransport::refusesUntrustedCertificate() {
    HttpServer server(makeTlsIdentity());
    const auto url = server.url(QStringLiteral("/"));
    const TransportError error = errorOf(await(transport_.send(get(url))));
    QCOMPARE(error.kind, Kind::TlsUntrusted);
    QVERIFY2(error.detail.contains(QStringLiteral("self-signed")), qPrintable(error.detail));
    QVERIFY(server.requests().isEmpty());
}

void TestNetworkHttpTransport::reportsFailedHandshake() {
    QTcpServer notTls; // answers a handshake with something else
    QVERIFY(notTls.listen(QHostAddress::LocalHost));
    connect(&notTls, &QTcpServer::newConnection, this, [&notTls] {
        QTcpSocket *socket = notTls.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QUrl url(QStringLiteral("https://127.0.0.1/"));
    url.setPort(notTls.serverPort());
    QCOMPARE(errorOf(await(transport_.send(get(url)))).kind, Kind::TlsFailed);
}

void TestNetworkHttpTransport::goesPastTheProxyToLoopback() {
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(closedPort()));
    const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
    server_.on("/direct", HttpServer::Reply{});
    QVERIFY(await(transport_.send(get(server_.url(QStringLiteral("/direct"))))).has_value());
}

void TestNetworkHttpTransport::logsNeitherQueryNorBody() {
    QLoggingCategory::setFilterRules(QStringLiteral("bifrost.*=true"));
    const auto previous = qInstallMessageHandler(captureLog);
    server_.on("/logged", {200, "answered-secret", {}});
    HttpRequest request{.method = HttpRequest::Method::Post,
                        .url = server_.url(QStringLiteral("/logged?code=asked-secret")),
                        .headers = {{"Content-Type", "text/plain"}, {"X-Token", "header-secret"}},
                        .body = "sent-secret"};
    const Answer answer = await(transport_.send(request));
    server_.on("/logged", {200, {}, {}, Ending::DropBefore});
    const Answer lost = await(transport_.send(request));
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(answer.has_value() && !lost.has_value());
    const QString log = logged.join(QLatin1Char('\n'));
    QVERIFY2(log.contains(QStringLiteral("POST http://127.0.0.1:")), qPrintable(log));
    QVERIFY2(log.contains(QStringLiteral("/logged 200")), qPrintable(log));
    QVERIFY2(!log.contains(QStringLiteral("secret")), qPrintable(log));
    QVERIFY(!toLogString(lost.error()).contains(QStringLiteral("secret")));
}

void TestNetworkHttpTransport::cancelsWhenDestroyed() {
    server_.on("/pending", {200, {}, {}, Ending::Hold});
    auto transport = std::make_unique<NetworkHttpTransport>(10s);
    QSignalSpy received(&server_, &HttpServer::requestReceived);
    const auto future = transport->send(get(server_.url(QStringLiteral("/pending"))));
    QVERIFY(received.wait());
    transport.reset();
    QVERIFY(future.isCanceled() && future.isFinished());
}

BIFROST_TEST(TestNetworkHttpTransport, QCoreApplication)
#include "tst_networkhttptransport.moc"
