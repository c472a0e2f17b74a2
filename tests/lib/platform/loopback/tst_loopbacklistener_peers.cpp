// SPDX-License-Identifier: Apache-2.0
// Which peers are served. The test defines who they are; tst_peeruser and tst_otheruser have real
// ones.
#include "listenerfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

class TestLoopbackListenerPeers : public ListenerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        peer_.reset();
        lookups_ = 0;
        listen();
    }
    void rejectsEveryRequestOfAnotherUser_data();
    void rejectsEveryRequestOfAnotherUser();
    void rejectsAnotherUserBeforeARequest();
    void closesConnectionsOfPeersThatAreGone();
    void servesUnidentifiedPeers();
    void nothingIsReadBeforeThePeerIsKnown();
    void looksUpAllNewConnectionsTogether();
    void slowLookUpsLeaveRoomForTheRest();
};

void TestLoopbackListenerPeers::rejectsEveryRequestOfAnotherUser_data() {
    QTest::addColumn<QByteArray>("request");
    for (const char *path : {"/", "/callback", "/callback?code=a&state=b", "/start/x",
                             "/callback/x", "/favicon.ico"}) {
        QTest::newRow(path) << "GET " + QByteArray(path) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }
    QTest::newRow("malformed") << QByteArray("\x16\x03\x01 what?\r\n\r\n");
    QTest::newRow("too large") << "GET /" + QByteArray(65'536, 'a');
    QTest::newRow("another method") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\n\r\n");
}

void TestLoopbackListenerPeers::rejectsEveryRequestOfAnotherUser() {
    QFETCH(const QByteArray, request);
    peer_ = PeerUser::Other;
    QCOMPARE(status(visit(request)), QByteArray("403"));
    peer_.reset();
    QCOMPARE(status(visit(head("/callback?code=genuine"))), QByteArray("303"));
    QCOMPARE(next().query, QByteArray("code=genuine"));
}

void TestLoopbackListenerPeers::rejectsAnotherUserBeforeARequest() {
    peer_ = PeerUser::Other;
    QCOMPARE(status(visit({})), QByteArray("403"));
}

void TestLoopbackListenerPeers::closesConnectionsOfPeersThatAreGone() {
    peer_ = PeerUser::Gone;
    const QUrl start = listener_->startUri({QUrl(QStringLiteral("https://id.example/")), {}});
    QCOMPARE(visit(head(start.path().toLatin1())), QByteArray());
    QVERIFY(!listener_->contested().isFinished());
    peer_ = PeerUser::Unknown; // nothing was served before
    QCOMPARE(status(visit(head(start.path().toLatin1()))), QByteArray("303"));
}

void TestLoopbackListenerPeers::servesUnidentifiedPeers() {
    peer_ = PeerUser::Unknown;
    const QByteArray page = redirect();
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    QVERIFY(visit(head(page)).endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackListenerPeers::nothingIsReadBeforeThePeerIsKnown() {
    QCOMPARE(status(visit("\x16\x03\x01 what?\r\n\r\n")), QByteArray("400"));
    QCOMPARE(lookups_, 1);
}

void TestLoopbackListenerPeers::looksUpAllNewConnectionsTogether() {
    std::vector<std::unique_ptr<Visitor>> visitors;
    for (int i = 0; i < 8; ++i) {
        visitors.push_back(std::make_unique<Visitor>(port()));
        visitors.back()->send(head("/nothing"));
    }
    // The system establishes a connection before it is accepted.
    for (const auto &visitor : visitors) {
        QVERIFY(visitor->socket().waitForConnected());
    }
    for (const auto &visitor : visitors) {
        QCOMPARE(status(visitor->response()), QByteArray("404"));
    }
    QVERIFY2(lookups_ < 8, QByteArray::number(lookups_));
}

// A look-up that blocks, like one in a very long table of sockets.
void TestLoopbackListenerPeers::slowLookUpsLeaveRoomForTheRest() {
    using namespace std::chrono_literals;
    qint64 spent = 0;
    LoopbackListenerFactory slow(render, QStringLiteral("/callback"), {},
                                 [&spent](const QList<AcceptedConnection> &connections) {
                                     QElapsedTimer timer;
                                     timer.start();
                                     while (timer.elapsed() < 20) { // busy waiting
                                     }
                                     spent += timer.elapsed();
                                     return QList<PeerUser>(connections.size(), PeerUser::Same);
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
    QVERIFY(spent * 10 <
            timer.elapsed() * 6); // half of the time, and a look-up that has just begun
}

BIFROST_TEST(TestLoopbackListenerPeers, QCoreApplication)
#include "tst_loopbacklistener_peers.moc"
