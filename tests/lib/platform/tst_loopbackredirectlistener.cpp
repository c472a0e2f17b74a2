// SPDX-License-Identifier: Apache-2.0
#include "platform/loopbackredirectlistener.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace bifrost;

Q_DECLARE_METATYPE(bifrost::BrowserOutcome)

namespace {

/// One raw connection to the listener.
class Visitor {
public:
    explicit Visitor(quint16 port) { socket_.connectToHost(QHostAddress::LocalHost, port); }
    void send(const QByteArray &bytes) { socket_.write(bytes); }
    [[nodiscard]] bool isConnected() const {
        return socket_.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool isClosed() const {
        return socket_.state() == QAbstractSocket::UnconnectedState;
    }
    QByteArray received() { return received_ += socket_.readAll(); }
    /// All until the listener closes.
    QByteArray response() {
        return QTest::qWaitFor([this] { return isClosed(); }) ? received()
                                                              : QByteArray("still open");
    }
    QTcpSocket &socket() { return socket_; }

private:
    QTcpSocket socket_;
    QByteArray received_;
};

QByteArray status(const QByteArray &response) {
    return response.mid(9, 3);
}

QByteArray field(const QByteArray &response, const QByteArray &name) {
    const qsizetype start = response.indexOf("\r\n" + name + ": ");
    return start < 0
               ? QByteArray()
               : response.sliced(start + name.size() + 4,
                                 response.indexOf("\r\n", start + 2) - start - name.size() - 4);
}

QByteArray render(BrowserOutcome outcome) {
    return "<style>p{}</style><p>outcome " + QByteArray::number(static_cast<int>(outcome)) + "</p>";
}

quint16 freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

class TestLoopbackRedirectListener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesTheFirstFreePort();
    void takesAnyPortWhenNoneIsFree();
    void sharesThePortWithNobody();
    void listensOnLoopbackAlone();
    void handsOverTheRawQuery();
    void queuesRequests();
    void readsHeadInSegments_data();
    void readsHeadInSegments();
    void refusesWhatIsNotTheRedirect_data();
    void refusesWhatIsNotTheRedirect();
    void ignoresWhatFollowsTheHead();
    void outlastsIdleConnections();
    void keepsThePageOfTheOldestTab();
    void servesNewcomersBesideManyThatLinger();
    void leavesNoCodeInTheTab();
    void holdsThePageUntilAnswered();
    void showsTheOutcome_data();
    void showsTheOutcome();
    void showsThePageAgain();
    void answersOnce();
    void startsTheBrowserAtTheTarget();
    void closingDeliversWhatIsOwed();
    void closingWaitsForTheTabToFetchItsPage();
    void closingWaitsNotForEver();
    void closingCallsUnansweredTabsOutOfDate();
    void closingAcceptsNoMoreRedirects();
    void closingFreesThePort();
    void mayBeDestroyedByWhoHears();

private:
    [[nodiscard]] QByteArray head(const QByteArray &target, const QByteArray &fields = {}) const {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) +
               "\r\n" + fields + "\r\n";
    }
    [[nodiscard]] quint16 port() const {
        return static_cast<quint16>(listener_->redirectUri().port());
    }
    QByteArray visit(const QByteArray &bytes) const {
        Visitor visitor(port());
        visitor.send(bytes);
        return visitor.response();
    }
    /// Comes back with the address of the result page.
    QByteArray redirect(const QByteArray &query = "code=abc") const {
        return field(visit(head("/callback?" + query)), "Location");
    }
    RedirectRequest next() const {
        const auto future = listener_->next();
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result().constFirst()
                                                                    : RedirectRequest{"none", 0};
    }

    LoopbackRedirectListenerFactory factory_{render, QStringLiteral("/callback")};
    std::unique_ptr<RedirectListener> listener_;
};

void TestLoopbackRedirectListener::init() {
    auto listener = factory_.listen({});
    QVERIFY(listener.has_value());
    listener_ = std::move(*listener);
}

void TestLoopbackRedirectListener::takesTheFirstFreePort() {
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 free = freePort();
    const auto listener = factory_.listen({taken.serverPort(), free});
    QVERIFY(listener.has_value());
    QCOMPARE((*listener)->redirectUri(),
             QUrl(QStringLiteral("http://127.0.0.1:%1/callback").arg(free)));
    QVERIFY((*listener)->isOnConfiguredPort());
}

void TestLoopbackRedirectListener::takesAnyPortWhenNoneIsFree() {
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const auto listener = factory_.listen({taken.serverPort()});
    QVERIFY(listener.has_value());
    QVERIFY((*listener)->redirectUri().port() > 0);
    QVERIFY((*listener)->redirectUri().port() != taken.serverPort());
    QVERIFY(!(*listener)->isOnConfiguredPort());
}

void TestLoopbackRedirectListener::sharesThePortWithNobody() {
    QTcpServer second; // Qt sets SO_REUSEADDR for it, too
    QVERIFY(!second.listen(QHostAddress::LocalHost, port()));
    QVERIFY(!second.listen(QHostAddress::AnyIPv4, port()));
}

void TestLoopbackRedirectListener::listensOnLoopbackAlone() {
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

void TestLoopbackRedirectListener::handsOverTheRawQuery() {
    const QByteArray query = "code=a%2Bb+c&state=%C3%A9&state=x&error_description=User+said%20no";
    redirect(query);
    QCOMPARE(next().query, query);
}

void TestLoopbackRedirectListener::queuesRequests() {
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

void TestLoopbackRedirectListener::readsHeadInSegments_data() {
    QTest::addColumn<qsizetype>("cut");
    const qsizetype size = head("/callback?code=abc&state=xyz").size();
    for (qsizetype cut = 1; cut < size; ++cut) {
        QTest::addRow("after %d", static_cast<int>(cut)) << cut;
    }
}

void TestLoopbackRedirectListener::readsHeadInSegments() {
    QFETCH(const qsizetype, cut);
    const QByteArray whole = head("/callback?code=abc&state=xyz");
    Visitor visitor(port());
    visitor.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    visitor.send(whole.first(cut));
    QTRY_VERIFY(visitor.socket().bytesToWrite() == 0 && visitor.isConnected());
    QCoreApplication::processEvents(); // the listener sees the first part alone
    QCOMPARE(visitor.received(), QByteArray());
    visitor.send(whole.sliced(cut));
    QCOMPARE(status(visitor.response()), QByteArray("303"));
    QCOMPARE(next().query, QByteArray("code=abc&state=xyz"));
}

void TestLoopbackRedirectListener::refusesWhatIsNotTheRedirect_data() {
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
    row("localhost", "GET /callback?code=x HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "421");
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

void TestLoopbackRedirectListener::refusesWhatIsNotTheRedirect() {
    QFETCH(QByteArray, request);
    QFETCH(const QByteArray, expected);
    const auto waiting = listener_->next();
    const QByteArray response =
        visit(QByteArray(request).replace("PORT", QByteArray::number(port())));
    QCOMPARE(status(response), expected);
    QVERIFY(!response.contains("code=x") && !response.contains("evil"));
    QCOMPARE(field(response, "Referrer-Policy"), QByteArray("no-referrer"));
    redirect("genuine=1"); // is the first that gets through
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().constFirst().query, QByteArray("genuine=1"));
}

void TestLoopbackRedirectListener::ignoresWhatFollowsTheHead() {
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

void TestLoopbackRedirectListener::outlastsIdleConnections() {
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
    QVERIFY(idle.back()->isConnected()); // the oldest gave way
    redirect("code=abc");
    QCOMPARE(next().query, QByteArray("code=abc"));
}

void TestLoopbackRedirectListener::keepsThePageOfTheOldestTab() {
    Visitor genuine(port());
    genuine.send(head(redirect()));
    const RedirectRequest request = next();
    QTRY_COMPARE(genuine.socket().bytesToWrite(), 0);
    std::vector<std::unique_ptr<Visitor>> others;
    const QByteArray foreign = redirect("code=foreign");
    for (int i = 0; i < 100; ++i) {
        others.push_back(std::make_unique<Visitor>(port()));
        others.back()->send(head(foreign));
    }
    QTRY_VERIFY(std::count_if(others.begin(), others.end(),
                              [](const auto &visitor) { return visitor->isClosed(); }) > 30);
    QCOMPARE(status(visit(head("/nothing"))), QByteArray("404"));
    listener_->answer(request.id, BrowserOutcome::SignedIn);
    QVERIFY(genuine.response().endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackRedirectListener::servesNewcomersBesideManyThatLinger() {
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

void TestLoopbackRedirectListener::leavesNoCodeInTheTab() {
    const QByteArray response = visit(head("/callback?code=secret&state=hidden"));
    QCOMPARE(status(response), QByteArray("303"));
    const QByteArray location = field(response, "Location");
    QVERIFY(location.startsWith("/callback/"));
    QCOMPARE(location.size(), qsizetype(sizeof "/callback/" - 1 + 43));
    QVERIFY(!response.contains("secret") && !response.contains("hidden"));
    QVERIFY(redirect() != location);
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    const QByteArray page = visit(head(location));
    QVERIFY(!page.contains("secret") && !page.contains("hidden"));
}

void TestLoopbackRedirectListener::holdsThePageUntilAnswered() {
    const QByteArray location = redirect();
    const RedirectRequest request = next();
    Visitor tab(port());
    tab.send(head(location));
    QTRY_VERIFY(tab.isConnected() && tab.socket().bytesToWrite() == 0);
    visit(head("/")); // the listener has read what came before this
    QCOMPARE(tab.received(), QByteArray());
    listener_->answer(request.id, BrowserOutcome::SignedIn);
    QVERIFY(tab.response().endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackRedirectListener::showsTheOutcome_data() {
    QTest::addColumn<BrowserOutcome>("outcome");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("signed in") << BrowserOutcome::SignedIn << QByteArray("200");
    QTest::newRow("signed out") << BrowserOutcome::SignedOut << QByteArray("200");
    QTest::newRow("declined") << BrowserOutcome::Declined << QByteArray("200");
    QTest::newRow("failed") << BrowserOutcome::Failed << QByteArray("400");
    QTest::newRow("out of date") << BrowserOutcome::OutOfDate << QByteArray("400");
}

void TestLoopbackRedirectListener::showsTheOutcome() {
    QFETCH(const BrowserOutcome, outcome);
    const QByteArray location = redirect();
    listener_->answer(next().id, outcome);
    const QByteArray response = visit(head(location));
    QTEST(status(response), "expected");
    QVERIFY(response.endsWith(render(outcome)));
    QVERIFY(field(response, "Content-Security-Policy").contains("style-src 'sha256-"));
    QCOMPARE(field(response, "Cache-Control"), QByteArray("no-store"));
}

void TestLoopbackRedirectListener::showsThePageAgain() {
    const QByteArray location = redirect();
    const RedirectRequest request = next();
    Visitor first(port());
    Visitor second(port());
    first.send(head(location));
    second.send(head(location));
    listener_->answer(request.id, BrowserOutcome::Declined);
    for (const QByteArray &response :
         {first.response(), second.response(), visit(head(location))}) {
        QVERIFY(response.endsWith(render(BrowserOutcome::Declined)));
    }
}

void TestLoopbackRedirectListener::answersOnce() {
    const QByteArray location = redirect();
    const RedirectRequest request = next();
    listener_->answer(request.id, BrowserOutcome::SignedIn);
    listener_->answer(request.id, BrowserOutcome::Failed);
    listener_->answer(request.id + 1, BrowserOutcome::Failed);
    QVERIFY(visit(head(location)).endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackRedirectListener::startsTheBrowserAtTheTarget() {
    const QUrl target(QStringLiteral("https://id.example/a?state=s%2Bt&scope=openid%20email"));
    const QUrl start = listener_->startUri(target);
    QCOMPARE(start.adjusted(QUrl::RemovePath), listener_->redirectUri().adjusted(QUrl::RemovePath));
    QVERIFY(!start.toString().contains(QStringLiteral("state")));
    QCOMPARE(start.path().size(), qsizetype(sizeof "/start/" - 1 + 43));
    for (int i = 0; i < 2; ++i) { // 'Open the browser again'
        const QByteArray response = visit(head(start.path().toLatin1()));
        QCOMPARE(status(response), QByteArray("303"));
        QCOMPARE(field(response, "Location"), target.toEncoded());
        QCOMPARE(field(response, "Cache-Control"), QByteArray("no-store"));
        QCOMPARE(field(response, "Referrer-Policy"), QByteArray("no-referrer"));
    }
    const QUrl other = listener_->startUri(QUrl(QStringLiteral("https://id.example/b")));
    QVERIFY(other != start);
    const QByteArray script = visit(head(start.path().toLatin1(), "Origin: https://x.example\r\n"));
    QCOMPARE(status(script), QByteArray("403"));
    QVERIFY(!script.contains("id.example"));
}

void TestLoopbackRedirectListener::closingDeliversWhatIsOwed() {
    const QByteArray location = redirect();
    const RedirectRequest request = next();
    Visitor tab(port());
    tab.send(head(location));
    QTRY_VERIFY(tab.isConnected() && tab.socket().bytesToWrite() == 0);
    listener_->answer(request.id, BrowserOutcome::SignedIn);
    const auto closed = listener_->close();
    QTRY_VERIFY(closed.isFinished());
    listener_.reset();
    QVERIFY(tab.response().endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackRedirectListener::closingWaitsForTheTabToFetchItsPage() {
    const QByteArray location = redirect();
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    const auto closed = listener_->close();
    const QByteArray page = visit(head(location));
    QVERIFY(page.endsWith(render(BrowserOutcome::SignedIn)));
    QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), 1000); // before the deadline
}

void TestLoopbackRedirectListener::closingWaitsNotForEver() {
    redirect();
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    QElapsedTimer timer;
    timer.start();
    const auto closed = listener_->close();
    QTRY_VERIFY(closed.isFinished());
    QVERIFY(timer.elapsed() >= 1900);
}

void TestLoopbackRedirectListener::closingCallsUnansweredTabsOutOfDate() {
    const QByteArray taken = redirect();
    next();
    const QByteArray queued = redirect();
    Visitor tab(port());
    tab.send(head(taken));
    QTRY_VERIFY(tab.isConnected() && tab.socket().bytesToWrite() == 0);
    const auto closed = listener_->close();
    QVERIFY(visit(head(queued)).endsWith(render(BrowserOutcome::OutOfDate)));
    QVERIFY(tab.response().endsWith(render(BrowserOutcome::OutOfDate)));
    QTRY_VERIFY(closed.isFinished());
}

void TestLoopbackRedirectListener::closingAcceptsNoMoreRedirects() {
    const QUrl start = listener_->startUri(QUrl(QStringLiteral("https://id.example/")));
    redirect();
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    const auto waiting = listener_->next();
    const auto closed = listener_->close();
    QVERIFY(waiting.isCanceled());
    const QByteArray late = visit(head("/callback?code=late"));
    QCOMPARE(status(late), QByteArray("400"));
    QVERIFY(late.endsWith(render(BrowserOutcome::OutOfDate)));
    QCOMPARE(status(visit(head(start.path().toLatin1()))), QByteArray("404"));
}

void TestLoopbackRedirectListener::closingFreesThePort() {
    const quint16 used = port();
    const auto closed = listener_->close();
    QTRY_VERIFY(closed.isFinished());
    const auto again = factory_.listen({used});
    QVERIFY(again.has_value() && (*again)->isOnConfiguredPort());
}

void TestLoopbackRedirectListener::mayBeDestroyedByWhoHears() {
    QFutureWatcher<QList<RedirectRequest>> watcher;
    connect(&watcher, &QFutureWatcherBase::finished, this, [this] { listener_.reset(); });
    watcher.setFuture(listener_->next());
    Visitor visitor(port());
    visitor.send(head("/callback?code=abc"));
    QTRY_VERIFY(listener_ == nullptr);
    visitor.response();
}

QTEST_GUILESS_MAIN(TestLoopbackRedirectListener)
#include "tst_loopbackredirectlistener.moc"
