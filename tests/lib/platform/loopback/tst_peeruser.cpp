// SPDX-License-Identifier: Apache-2.0
// Real connections, looked up in the real system.
#include "platform/loopback/peeruser.h"
#include "platform/loopback/sockettable.h"
#include "support/testroom.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bifrost;

namespace {

sockaddr_in address(quint32 host, quint16 port) {
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(host);
    return name;
}

quint16 portOf(int descriptor) {
    sockaddr_in name{};
    socklen_t size = sizeof name;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&name), &size);
    return ntohs(name.sin_port);
}

/// Used in a child after fork() too, so it makes plain system calls only.
int connectTo(quint16 port, quint32 from) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in own = address(from, 0);
    const sockaddr_in target = address(INADDR_LOOPBACK, port);
    return ::bind(fd, reinterpret_cast<const sockaddr *>(&own), sizeof own) == 0 &&
                   ::connect(fd, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0
               ? fd
               : -1;
}

int connectMapped(quint16 port) {
    const int fd = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int off = 0;
    ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    sockaddr_in6 target{};
    target.sin6_family = AF_INET6;
    target.sin6_port = htons(port);
    target.sin6_addr.s6_addr[10] = target.sin6_addr.s6_addr[11] = 0xff;
    target.sin6_addr.s6_addr[12] = 127;
    target.sin6_addr.s6_addr[15] = 1;
    return ::connect(fd, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0 ? fd : -1;
}

/// A listener and the connections that it accepts.
class Listener {
public:
    Listener() : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        const sockaddr_in name = address(INADDR_LOOPBACK, 0);
        isOpen_ = ::bind(fd_, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0 &&
                  ::listen(fd_, 16) == 0;
    }
    ~Listener() {
        for (const auto &connection : std::as_const(accepted_)) {
            ::close(static_cast<int>(connection.descriptor));
        }
        ::close(fd_);
    }
    Q_DISABLE_COPY_MOVE(Listener)
    [[nodiscard]] bool isOpen() const { return isOpen_; }
    [[nodiscard]] quint16 port() const { return portOf(fd_); }
    AcceptedConnection accept() {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        const int fd = ::accept4(fd_, reinterpret_cast<sockaddr *>(&peer), &size, SOCK_CLOEXEC);
        accepted_.append({.descriptor = fd,
                          .localAddress = INADDR_LOOPBACK,
                          .localPort = port(),
                          .peerAddress = ntohl(peer.sin_addr.s_addr),
                          .peerPort = ntohs(peer.sin_port)});
        return accepted_.constLast();
    }

private:
    int fd_;
    bool isOpen_ = false;
    QList<AcceptedConnection> accepted_;
};

/// A child process of another user that connects and stays until it is released.
class OtherUsersClient {
public:
    explicit OtherUsersClient(quint16 port) {
        int ends[2];
        if (::pipe(ends) != 0) {
            return;
        }
        child_ = ::fork();
        if (child_ == 0) {
            ::close(ends[1]);
            char byte = 0;
            const bool connected = ::setgid(61234) == 0 && ::setuid(61234) == 0 &&
                                   connectTo(port, INADDR_LOOPBACK) >= 0;
            [[maybe_unused]] const ssize_t ended = ::read(ends[0], &byte, 1);
            ::_exit(connected ? 0 : 1);
        }
        ::close(ends[0]);
        hold_ = ends[1];
    }
    ~OtherUsersClient() {
        ::close(hold_);
        ::waitpid(child_, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(OtherUsersClient)

private:
    pid_t child_ = -1;
    int hold_ = -1;
};

PeerUser byTable(const AcceptedConnection &connection) {
    return socketTableUsers({connection}, ownUser(),
                            {QStringLiteral("/proc/net/tcp"), QStringLiteral("/proc/net/tcp6")})
        .constFirst();
}

PeerUser bySystem(const AcceptedConnection &connection) {
    return peerUsers({connection}).constFirst();
}

} // namespace

class TestPeerUser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsNoConnections() { QVERIFY(peerUsers({}).isEmpty()); }
    void recognizesThisUser_data();
    void recognizesThisUser();
    void recognizesAnotherUser();
    void recognizesClosedConnections_data();
    void recognizesClosedConnections();
    void doesNotMistakeALaterListenerForThePeer();
    void answersEachOfMany();
    void doesNotDependOnHowManySocketsThereAre();
};

void TestPeerUser::recognizesThisUser_data() {
    QTest::addColumn<quint32>("from");
    QTest::newRow("127.0.0.1") << quint32{INADDR_LOOPBACK};
    QTest::newRow("127.0.0.2") << quint32{INADDR_LOOPBACK + 1};
    QTest::newRow("a socket of IPv6") << quint32{0};
}

void TestPeerUser::recognizesThisUser() {
    QFETCH(const quint32, from);
    Listener listener;
    QVERIFY(listener.isOpen());
    const int client =
        from == 0 ? connectMapped(listener.port()) : connectTo(listener.port(), from);
    if (client < 0 && from == 0) {
        QSKIP("This system has no IPv6.");
    }
    QVERIFY(client >= 0);
    const AcceptedConnection accepted = listener.accept();
    QCOMPARE(bySystem(accepted), PeerUser::Same);
    QCOMPARE(byTable(accepted), PeerUser::Same);
    ::shutdown(client, SHUT_WR); // has sent everything, and waits for the response
    QCOMPARE(bySystem(accepted), PeerUser::Same);
    QCOMPARE(byTable(accepted), PeerUser::Same);
    ::close(client);
}

void TestPeerUser::recognizesAnotherUser() {
    if (::geteuid() != 0) {
        QSKIP("Only root can play another user.");
    }
    Listener listener;
    QVERIFY(listener.isOpen());
    const OtherUsersClient client(listener.port());
    const AcceptedConnection accepted = listener.accept();
    QCOMPARE(bySystem(accepted), PeerUser::Other);
    QCOMPARE(byTable(accepted), PeerUser::Other);
}

void TestPeerUser::recognizesClosedConnections_data() {
    QTest::addColumn<bool>("resets");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

void TestPeerUser::recognizesClosedConnections() {
    QFETCH(const bool, resets);
    Listener listener;
    QVERIFY(listener.isOpen());
    const int client = connectTo(listener.port(), INADDR_LOOPBACK);
    const AcceptedConnection accepted = listener.accept();
    const linger hard{1, 0};
    if (resets) {
        ::setsockopt(client, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    }
    ::send(client, "GET", 3, MSG_NOSIGNAL);
    ::close(client);
    QCOMPARE(bySystem(accepted), PeerUser::Gone);
    QCOMPARE(byTable(accepted), PeerUser::Gone);
}

// If there is no connection, Linux returns the socket that listens on the same address.
void TestPeerUser::doesNotMistakeALaterListenerForThePeer() {
    Listener listener;
    QVERIFY(listener.isOpen());
    const int client = connectTo(listener.port(), INADDR_LOOPBACK);
    const AcceptedConnection accepted = listener.accept();
    const quint16 port = portOf(client);
    const linger hard{1, 0};
    ::setsockopt(client, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(client);
    const int thief = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in name = address(INADDR_LOOPBACK, port);
    QCOMPARE(::bind(thief, reinterpret_cast<const sockaddr *>(&name), sizeof name), 0);
    QCOMPARE(::listen(thief, 1), 0);
    QCOMPARE(bySystem(accepted), PeerUser::Gone);
    QCOMPARE(byTable(accepted), PeerUser::Gone);
    ::close(thief);
}

void TestPeerUser::answersEachOfMany() {
    Listener listener;
    QVERIFY(listener.isOpen());
    QList<AcceptedConnection> accepted;
    QList<PeerUser> expected;
    QList<int> clients;
    for (int i = 0; i < 10; ++i) {
        clients.append(connectTo(listener.port(), INADDR_LOOPBACK));
        accepted.append(listener.accept());
        expected.append(i % 2 == 0 ? PeerUser::Same : PeerUser::Gone);
        if (i % 2 != 0) {
            ::close(clients.takeLast());
        }
    }
    QCOMPARE(peerUsers(accepted), expected);
    for (const int client : std::as_const(clients)) {
        ::close(client);
    }
}

// A program of another user may open as many sockets as it can; that must not slow look-ups down.
void TestPeerUser::doesNotDependOnHowManySocketsThereAre() {
    Listener listener;
    QVERIFY(listener.isOpen());
    const int client = connectTo(listener.port(), INADDR_LOOPBACK);
    const AcceptedConnection accepted = listener.accept();
    const auto fastest = [&](auto lookUp) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            lookUp(accepted);
            least = std::min(least, timer.nsecsElapsed());
        }
        return least / 1000;
    };
    const qint64 before = fastest(bySystem);
    const qint64 tableBefore = fastest(byTable);
    QList<int> others;
    Listener crowded;
    QList<AcceptedConnection> crowd;
    for (int i = 0; i < 400; ++i) {
        others.append(connectTo(crowded.port(), INADDR_LOOPBACK));
        crowd.append(crowded.accept());
    }
    const qint64 after = fastest(bySystem);
    qInfo("the system %lld us, with 800 sockets more %lld us; the table %lld us, then %lld us",
          before, after, tableBefore, fastest(byTable));
    QVERIFY(after < 10 * before + 1000);
    for (const int other : std::as_const(others)) {
        ::close(other);
    }
    ::close(client);
}

BIFROST_TEST(TestPeerUser, bifrost::test::NoApplication)
#include "tst_peeruser.moc"
