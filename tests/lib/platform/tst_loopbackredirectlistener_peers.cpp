// SPDX-License-Identifier: Apache-2.0
// Whom it serves. Who the peers are is the test's to say; tst_peeruser and tst_otheruser have real
// ones.
#include "listenerbench.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

class TestLoopbackRedirectListenerPeers : public ListenerBench {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        peer_.reset();
        lookups_ = 0;
        listen();
    }
    void anotherUserIsForbiddenEverything_data();
    void anotherUserIsForbiddenEverything();
    void anotherUserNeedNotSendAnything();
    void whoHasGoneIsDropped();
    void whoIsNotKnownIsServed();
    void nothingIsReadBeforeThePeerIsKnown();
    void asksOnceForAllThatHaveCome();
    void slowLookUpsLeaveRoomForTheRest();
};

void TestLoopbackRedirectListenerPeers::anotherUserIsForbiddenEverything_data() {
    QTest::addColumn<QByteArray>("request");
    for (const char *path : {"/", "/callback", "/callback?code=a&state=b", "/start/x",
                             "/callback/x", "/favicon.ico"}) {
        QTest::newRow(path) << "GET " + QByteArray(path) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }
    QTest::newRow("malformed") << QByteArray("\x16\x03\x01 what?\r\n\r\n");
    QTest::newRow("too large") << "GET /" + QByteArray(65'536, 'a');
    QTest::newRow("another method") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\n\r\n");
}

void TestLoopbackRedirectListenerPeers::anotherUserIsForbiddenEverything() {
    QFETCH(const QByteArray, request);
    peer_ = PeerUser::Other;
    QCOMPARE(status(visit(request)), QByteArray("403"));
    peer_.reset();
    QCOMPARE(status(visit(head("/callback?code=genuine"))), QByteArray("303"));
    QCOMPARE(next().query, QByteArray("code=genuine"));
}

void TestLoopbackRedirectListenerPeers::anotherUserNeedNotSendAnything() {
    peer_ = PeerUser::Other;
    QCOMPARE(status(visit({})), QByteArray("403"));
}

void TestLoopbackRedirectListenerPeers::whoHasGoneIsDropped() {
    peer_ = PeerUser::Gone;
    const QUrl start = listener_->startUri({QUrl(QStringLiteral("https://id.example/")), {}});
    QCOMPARE(visit(head(start.path().toLatin1())), QByteArray());
    QVERIFY(!listener_->contested().isFinished());
    peer_ = PeerUser::Unknown; // nothing is used up
    QCOMPARE(status(visit(head(start.path().toLatin1()))), QByteArray("303"));
}

void TestLoopbackRedirectListenerPeers::whoIsNotKnownIsServed() {
    peer_ = PeerUser::Unknown;
    const QByteArray page = redirect();
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    QVERIFY(visit(head(page)).endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackRedirectListenerPeers::nothingIsReadBeforeThePeerIsKnown() {
    QCOMPARE(status(visit("\x16\x03\x01 what?\r\n\r\n")), QByteArray("400"));
    QCOMPARE(lookups_, 1);
}

void TestLoopbackRedirectListenerPeers::asksOnceForAllThatHaveCome() {
    std::vector<std::unique_ptr<Visitor>> visitors;
    for (int i = 0; i < 8; ++i) {
        visitors.push_back(std::make_unique<Visitor>(port()));
        visitors.back()->send(head("/nothing"));
    }
    // The system completes a connection before anybody accepts it.
    for (const auto &visitor : visitors) {
        QVERIFY(visitor->socket().waitForConnected());
    }
    for (const auto &visitor : visitors) {
        QCOMPARE(status(visitor->response()), QByteArray("404"));
    }
    QVERIFY2(lookups_ < 8, QByteArray::number(lookups_));
}

// A look-up that blocks, as one in a table of very many sockets does.
void TestLoopbackRedirectListenerPeers::slowLookUpsLeaveRoomForTheRest() {
    using namespace std::chrono_literals;
    qint64 spent = 0;
    LoopbackRedirectListenerFactory slow(render, QStringLiteral("/callback"), {},
                                         [&spent](const QList<AcceptedConnection> &connections) {
                                             QElapsedTimer timer;
                                             timer.start();
                                             while (timer.elapsed() < 20) { // busy, as that is
                                             }
                                             spent += timer.elapsed();
                                             return QList<PeerUser>(connections.size(),
                                                                    PeerUser::Same);
                                         });
    listener_ = *slow.listen({});
    QElapsedTimer timer;
    timer.start();
    int served = 0;
    while (timer.elapsed() < 2000) {
        served += status(visit(head("/nothing"))) == "404" ? 1 : 0;
    }
    qInfo("%d served one after the other, %lld of %lld ms in look-ups", served, spent,
          timer.elapsed());
    QVERIFY(served > 5);
    QVERIFY(spent * 10 < timer.elapsed() * 6); // half, and what has just begun
}

BIFROST_TEST(TestLoopbackRedirectListenerPeers, QCoreApplication)
#include "tst_loopbackredirectlistener_peers.moc"
