// SPDX-License-Identifier: Apache-2.0
// Where the listener listens, and other programs that try to take its port.
#include "hostile/attack.h"
#include "hostile/pendingsignin.h"
#include "hostile/rawclient.h"
#include "support/testroom.h"

#include <QNetworkInterface>
#include <QTcpServer>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace bifrost;
using namespace bifrost::test;

namespace {

/// Takes the port as a hostile program would: with every option that may help.
bool canListen(quint32 address, quint16 port, int option) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, option, &on, sizeof on);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(address);
    const bool done = ::bind(fd, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0 &&
                      ::listen(fd, 8) == 0;
    ::close(fd);
    return done;
}

} // namespace

class TestListenerSocket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listensOn127001Only();
    void noOtherProgramCanTakeThePort_data();
    void noOtherProgramCanTakeThePort();
    void takenPortLeadsToAnotherOne();
    void raceForThePortCapturesNoRedirect();
    void nothingListensBeforeAndAfter();
};

void TestListenerSocket::listensOn127001Only() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    QVERIFY(RawClient(signIn.port()).isConnected());
    QVERIFY(!RawClient(signIn.port(), QHostAddress(QHostAddress::LocalHostIPv6)).isConnected());
    QVERIFY(!RawClient(signIn.port(), QHostAddress(QStringLiteral("127.0.0.2"))).isConnected());
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback()) {
            QVERIFY2(!RawClient(signIn.port(), address).isConnected(),
                     qPrintable(address.toString()));
        }
    }
    QCOMPARE(signIn.succeed(), QString());
}

void TestListenerSocket::noOtherProgramCanTakeThePort_data() {
    QTest::addColumn<quint32>("address");
    QTest::addColumn<int>("option");
    QTest::newRow("same address, SO_REUSEADDR") << quint32{INADDR_LOOPBACK} << SO_REUSEADDR;
    QTest::newRow("same address, SO_REUSEPORT") << quint32{INADDR_LOOPBACK} << SO_REUSEPORT;
    QTest::newRow("any address, SO_REUSEADDR") << quint32{INADDR_ANY} << SO_REUSEADDR;
    QTest::newRow("any address, SO_REUSEPORT") << quint32{INADDR_ANY} << SO_REUSEPORT;
}

void TestListenerSocket::noOtherProgramCanTakeThePort() {
    QFETCH(const quint32, address);
    QFETCH(const int, option);
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    QVERIFY(!canListen(address, signIn.port(), option));
    QCOMPARE(signIn.succeed(), QString());
}

void TestListenerSocket::takenPortLeadsToAnotherOne() {
    QTcpServer thief;
    QVERIFY(thief.listen(QHostAddress::LocalHost));
    PendingSignIn signIn;
    signIn.party.configuration.redirectPorts = {thief.serverPort()};
    QVERIFY(signIn.begin());
    QVERIFY(signIn.port() != thief.serverPort());
    QCOMPARE(signIn.succeed(), QString());
    QVERIFY(!thief.hasPendingConnections());
}

// Another process tries to take the port all the time, and holds it repeatedly for a moment.
void TestListenerSocket::raceForThePortCapturesNoRedirect() {
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    Attack thief(QStringLiteral("squat"), port, 0);
    QVERIFY(thief.isInFullSwing());
    for (int i = 0; i < 5; ++i) { // each checks a hundred times whether the port is free
        PendingSignIn signIn;
        signIn.party.configuration.redirectPorts = {port};
        QVERIFY(signIn.begin());
        QCOMPARE(signIn.succeed(), QString());
    }
    const QByteArray told = thief.end();
    QVERIFY2(told.endsWith(", 0 visitors"), told);
}

void TestListenerSocket::nothingListensBeforeAndAfter() {
    quint16 port = 0;
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        port = probe.serverPort();
    }
    PendingSignIn signIn;
    signIn.party.configuration.redirectPorts = {port};
    signIn.party.client();
    QVERIFY(!RawClient(port).isConnected());
    QVERIFY(signIn.begin());
    QVERIFY(RawClient(port).isConnected());
    QCOMPARE(signIn.succeed(), QString());
    QVERIFY(QTest::qWaitFor([&] { return !RawClient(port).isConnected(); }, 10000));
}

BIFROST_TEST(TestListenerSocket, QCoreApplication)
#include "tst_listenersocket.moc"
