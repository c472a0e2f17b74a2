// SPDX-License-Identifier: Apache-2.0
// Where the listener listens, and which requests it serves.
#include "listenerfixture.h"
#include "support/testroom.h"

#include <QNetworkInterface>
#include <QTcpServer>

using namespace bifrost;
using namespace bifrost::test;

namespace {

quint16 freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

class TestLoopbackListener : public ListenerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { listen(); }
    void listensOnTheFirstFreePort();
    void listensOnAnyPortWhenNoneIsFree();
    void doesNotShareThePort();
    void listensOnLoopbackOnly();
    void passesTheRawQuery();
    void queuesRequests();
    void readsHeadInSegments_data();
    void readsHeadInSegments();
    void rejectsWhatIsNotTheRedirect_data();
    void rejectsWhatIsNotTheRedirect();
    void ignoresBytesAfterTheHead();
    void outlastsIdleConnections();
    void servesNewConnectionsBesideLingeringOnes();
};

void TestLoopbackListener::listensOnTheFirstFreePort() {
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 free = freePort();
    const auto listener = factory_.listen({taken.serverPort(), free});
    QVERIFY(listener.has_value());
    QCOMPARE((*listener)->redirectUri(),
             QUrl(QStringLiteral("http://127.0.0.1:%1/callback").arg(free)));
    QVERIFY((*listener)->isOnConfiguredPort());
}

void TestLoopbackListener::listensOnAnyPortWhenNoneIsFree() {
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const auto listener = factory_.listen({taken.serverPort()});
    QVERIFY(listener.has_value());
    QVERIFY((*listener)->redirectUri().port() > 0);
    QVERIFY((*listener)->redirectUri().port() != taken.serverPort());
    QVERIFY(!(*listener)->isOnConfiguredPort());
}

void TestLoopbackListener::doesNotShareThePort() {
    QTcpServer second; // Qt sets SO_REUSEADDR for it, too
    QVERIFY(!second.listen(QHostAddress::LocalHost, port()));
    QVERIFY(!second.listen(QHostAddress::AnyIPv4, port()));
}

void TestLoopbackListener::listensOnLoopbackOnly() {
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others.removeAll(QHostAddress(QHostAddress::LocalHost));
    others.append(QHostAddress(QStringLiteral("127.0.0.2")));
    for (const QHostAddress &address : others) {
        QTcpSocket socket;
        socket.connectToHost(address, port());
        QTRY_VERIFY2(socket.state() == QAbstractSocket::UnconnectedState,
                     qPrintable(address.toString()));
    }
}

void TestLoopbackListener::passesTheRawQuery() {
    const QByteArray query = "code=a%2Bb+c&state=%C3%A9&state=x&error_description=User+said%20no";
    redirect(query);
    QCOMPARE(next().query, query);
}

void TestLoopbackListener::queuesRequests() {
    redirect("a=1");
    redirect("b=2");
    const auto both = listener_->next();
    QTRY_VERIFY(both.isFinished());
    QCOMPARE(both.result().size(), 2);
    QCOMPARE(both.result().constFirst().query, QByteArray("a=1"));
    QCOMPARE(both.result().constLast().query, QByteArray("b=2"));
    QVERIFY(both.result().constFirst().id != both.result().constLast().id);
    const auto third = listener_->next();
    redirect("c=3");
    QTRY_VERIFY(third.isFinished());
    QCOMPARE(third.result().constFirst().query, QByteArray("c=3"));
}

void TestLoopbackListener::readsHeadInSegments_data() {
    QTest::addColumn<qsizetype>("cut");
    const qsizetype size = head("/callback?code=abc&state=xyz").size();
    for (qsizetype cut = 1; cut < size; ++cut) {
        QTest::addRow("after %d", static_cast<int>(cut)) << cut;
    }
}

void TestLoopbackListener::readsHeadInSegments() {
    QFETCH(const qsizetype, cut);
    const QByteArray whole = head("/callback?code=abc&state=xyz");
    Visitor visitor(port());
    visitor.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    visitor.send(whole.first(cut));
    QTRY_VERIFY(visitor.socket().bytesToWrite() == 0 && visitor.isConnected());
    QCoreApplication::processEvents(); // the listener receives the first part only
    QCOMPARE(visitor.received(), QByteArray());
    visitor.send(whole.sliced(cut));
    QCOMPARE(status(visitor.response()), QByteArray("303"));
    QCOMPARE(next().query, QByteArray("code=abc&state=xyz"));
}

void TestLoopbackListener::rejectsWhatIsNotTheRedirect_data() {
    QTest::addColumn<QByteArray>("request"); // PORT stands for the port
    QTest::addColumn<QByteArray>("expected");
    const QByteArray host = "Host: 127.0.0.1:PORT\r\n";
    const auto row = [](const char *name, const QByteArray &request, const char *expected) {
        QTest::newRow(name) << request << QByteArray(expected);
    };
    const auto get = [host](const QByteArray &target) {
        return "GET " + target + " HTTP/1.1\r\n" + host + "\r\n";
    };
    row("root", get("/?code=x"), "404");
    row("icon", get("/favicon.ico"), "404");
    row("longer path", get("/callback2?code=x"), "404");
    row("path below", get("/callback/x?code=x"), "404");
    row("path with slash", get("/callback/?code=x"), "404");
    row("path in capitals", get("/Callback?code=x"), "404");
    row("encoded path", get("/%63allback?code=x"), "404");
    row("unknown start", get("/start/x"), "404");
    row("POST", "POST /callback?code=x HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n", "405");
    row("HEAD", "HEAD /callback?code=x HTTP/1.1\r\n" + host + "\r\n", "405");
    row("foreign name", "GET /callback?code=x HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", "421");
    row("another port", "GET /callback?code=x HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", "421");
    const auto with = [host](const QByteArray &fields) {
        return "GET /callback?code=x HTTP/1.1\r\n" + host + fields + "\r\n";
    };
    row("from a script", with("Origin: https://evil.example\r\n"), "403");
    row("as an image", with("Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n"), "403");
    row("in a frame", with("Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n"), "403");
    row("prefetch", with("Sec-Purpose: prefetch\r\n"), "503");
    row("prerender", with("Sec-Purpose: prefetch;prerender\r\n"), "503");
    row("no host", "GET /callback?code=x HTTP/1.1\r\n\r\n", "400");
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01", 8), "400");
    row("too large", "GET /callback?code=" + QByteArray(70'000, 'x'), "431");
}

void TestLoopbackListener::rejectsWhatIsNotTheRedirect() {
    QFETCH(QByteArray, request);
    QFETCH(const QByteArray, expected);
    const auto waiting = listener_->next();
    const QByteArray response =
        visit(QByteArray(request).replace("PORT", QByteArray::number(port())));
    QCOMPARE(status(response), expected);
    QVERIFY(!response.contains("code=x") && !response.contains("evil"));
    QCOMPARE(field(response, "Referrer-Policy"), QByteArray("no-referrer"));
    redirect("genuine=1"); // the first one that reaches the flow
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().constFirst().query, QByteArray("genuine=1"));
}

void TestLoopbackListener::ignoresBytesAfterTheHead() {
    Visitor visitor(port());
    visitor.send(head("/callback?a=1") + head("/callback?b=2") + "body");
    QTRY_VERIFY(visitor.received().contains("\r\n\r\n"));
    visitor.socket().disconnectFromHost();
    QCOMPARE(visitor.response().count("HTTP/1.1 "), 1);
    QCOMPARE(next().query, QByteArray("a=1"));
    const auto second = listener_->next();
    redirect("c=3");
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().constFirst().query, QByteArray("c=3"));
}

void TestLoopbackListener::outlastsIdleConnections() {
    std::vector<std::unique_ptr<Visitor>> idle;
    for (int i = 0; i < 500; ++i) {
        idle.push_back(std::make_unique<Visitor>(port()));
        if (i % 50 == 49) { // as many as the system keeps in the queue
            QTRY_VERIFY(std::all_of(idle.end() - 50, idle.end(), [](const auto &visitor) {
                return visitor->isConnected() || visitor->isClosed();
            }));
        }
    }
    QTRY_VERIFY(std::count_if(idle.begin(), idle.end(),
                              [](const auto &visitor) { return visitor->isConnected(); }) <= 64);
    QVERIFY(idle.back()->isConnected()); // the oldest connection was evicted
    redirect("code=abc");
    QCOMPARE(next().query, QByteArray("code=abc"));
}

void TestLoopbackListener::servesNewConnectionsBesideLingeringOnes() {
    std::vector<std::unique_ptr<Visitor>> lingering;
    for (int i = 0; i < 64; ++i) {
        lingering.push_back(std::make_unique<Visitor>(port()));
        lingering.back()->send(head("/nothing") + "and more");
    }
    QTRY_VERIFY(std::all_of(lingering.begin(), lingering.end(),
                            [](const auto &visitor) { return !visitor->received().isEmpty(); }));
    std::vector<std::unique_ptr<Visitor>> newcomers;
    for (int i = 0; i < 16; ++i) {
        newcomers.push_back(std::make_unique<Visitor>(port()));
        newcomers.back()->send(head("/nothing"));
    }
    for (const auto &newcomer : newcomers) {
        QCOMPARE(status(newcomer->response()), QByteArray("404"));
    }
}

BIFROST_TEST(TestLoopbackListener, QCoreApplication)
#include "tst_loopbacklistener.moc"
