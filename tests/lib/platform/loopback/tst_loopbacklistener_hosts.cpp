// SPDX-License-Identifier: Apache-2.0
// The name of this computer in the redirect URI: which addresses are bound, and which Host counts.
#include "listenerfixture.h"
#include "support/testroom.h"

#include <QTcpServer>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RedirectHost)

namespace {

const auto ipv4 = QHostAddress(QHostAddress::LocalHost);
const auto ipv6 = QHostAddress(QHostAddress::LocalHostIPv6);

bool hasIpv6() {
    return QTcpServer().listen(ipv6);
}

} // namespace

class TestLoopbackListenerHosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!hasIpv6()) {
            QSKIP("This system has no ::1.");
        }
    }
    void bindsTheAddressesOfTheHost_data();
    void bindsTheAddressesOfTheHost();
    void namesTheHostInItsAddresses_data() { bindsTheAddressesOfTheHost_data(); }
    void namesTheHostInItsAddresses();
    void portIsTakenWhenEitherAddressIs();
    void passesOnRedirectsToAnotherName_data();
    void passesOnRedirectsToAnotherName();
    void refusesEverythingElseAtAnotherName();
    void identifiesPeersOnBothAddresses();

private:
    [[nodiscard]] static std::unique_ptr<RedirectListener> listen(RedirectHost host) {
        LoopbackListenerFactory factory(render, u"/callback"_s, u"Acme"_s, peerUsers, host);
        return std::move(*factory.listen({}));
    }
    static quint16 portOf(const RedirectListener &listener) {
        return static_cast<quint16>(listener.redirectUri().port());
    }
    static QByteArray get(const QHostAddress &address, quint16 port, const QByteArray &host,
                          const QByteArray &target) {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        socket.write("GET " + target + " HTTP/1.1\r\nHost: " + host + ':' +
                     QByteArray::number(port) + "\r\n\r\n");
        const bool isClosed =
            QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return isClosed ? socket.readAll() : QByteArray("still open");
    }
};

void TestLoopbackListenerHosts::bindsTheAddressesOfTheHost_data() {
    QTest::addColumn<RedirectHost>("host");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("hasIpv4");
    QTest::addColumn<bool>("hasIpv6");
    QTest::newRow("127.0.0.1") << RedirectHost::Ipv4Literal << QByteArray("127.0.0.1") << true
                               << false;
    QTest::newRow("localhost") << RedirectHost::Localhost << QByteArray("localhost") << true
                               << true;
    QTest::newRow("::1") << RedirectHost::Ipv6Literal << QByteArray("[::1]") << false << true;
}

void TestLoopbackListenerHosts::bindsTheAddressesOfTheHost() {
    QFETCH(RedirectHost, host);
    QFETCH(QByteArray, name);
    QFETCH(bool, hasIpv4);
    QFETCH(bool, hasIpv6);
    const auto listener = listen(host);
    const quint16 port = portOf(*listener);
    QCOMPARE(status(get(ipv4, port, name, "/callback?code=a")) == "303", hasIpv4);
    QCOMPARE(status(get(ipv6, port, name, "/callback?code=a")) == "303", hasIpv6);
}

void TestLoopbackListenerHosts::namesTheHostInItsAddresses() {
    QFETCH(RedirectHost, host);
    QFETCH(QByteArray, name);
    const auto listener = listen(host);
    const QByteArray origin = "http://" + name + ':' + QByteArray::number(portOf(*listener));
    QCOMPARE(listener->redirectUri().toEncoded(), origin + "/callback");
    const QUrl start =
        listener->startUri({QUrl(u"https://op.example.com/logout"_s), {{u"a"_s, u"b"_s}}});
    QVERIFY(start.toEncoded().startsWith(origin + "/start/"));
    const QHostAddress address = host == RedirectHost::Ipv6Literal ? ipv6 : ipv4;
    const QByteArray form =
        get(address, portOf(*listener), name, start.path(QUrl::FullyEncoded).toLatin1());
    QCOMPARE(status(form), QByteArray("200"));
    // A Content-Security-Policy can't name an IPv6 address.
    QVERIFY2(form.contains("form-action https://op.example.com https: 'self';"), form.constData());
}

void TestLoopbackListenerHosts::portIsTakenWhenEitherAddressIs() {
    QTcpServer other;
    QVERIFY(other.listen(ipv6));
    const quint16 port = other.serverPort();
    LoopbackListenerFactory factory(render, u"/callback"_s, u"Acme"_s, peerUsers,
                                    RedirectHost::Localhost);
    QVERIFY(!factory.listenOn({port}));
    QTcpServer probe; // nothing is left open on the other address
    QVERIFY(probe.listen(ipv4, port));
    probe.close();
    other.close();
    QVERIFY(factory.listenOn({port}));
}

void TestLoopbackListenerHosts::passesOnRedirectsToAnotherName_data() {
    QTest::addColumn<RedirectHost>("own");
    QTest::addColumn<RedirectHost>("other");
    QTest::newRow("localhost for 127.0.0.1")
        << RedirectHost::Ipv4Literal << RedirectHost::Localhost;
    QTest::newRow("127.0.0.1 for localhost")
        << RedirectHost::Localhost << RedirectHost::Ipv4Literal;
    QTest::newRow("::1 for localhost") << RedirectHost::Localhost << RedirectHost::Ipv6Literal;
}

void TestLoopbackListenerHosts::passesOnRedirectsToAnotherName() {
    QFETCH(RedirectHost, own);
    QFETCH(RedirectHost, other);
    const auto listener = listen(own);
    const quint16 port = portOf(*listener);
    const QByteArray response =
        get(ipv4, port, hostName(other).toLatin1(), "/callback?code=x&state=y");
    QCOMPARE(status(response), QByteArray("303"));
    const QUrl page(QString::fromLatin1(field(response, "Location")));
    QCOMPARE(page.adjusted(QUrl::RemovePath), listener->redirectUri().adjusted(QUrl::RemovePath));
    const auto next = listener->next();
    QTRY_VERIFY(next.isFinished());
    const RedirectRequest redirect = next.result().constFirst();
    QCOMPARE(redirect.otherHost, std::optional(other));
    listener->answer(redirect.id, BrowserOutcome::OtherHost);
    const QByteArray shown =
        get(ipv4, port, hostName(own).toLatin1(), page.path(QUrl::FullyEncoded).toLatin1());
    QCOMPARE(status(shown), QByteArray("400"));
    QVERIFY(shown.endsWith(render(BrowserOutcome::OtherHost)));
}

void TestLoopbackListenerHosts::refusesEverythingElseAtAnotherName() {
    const auto listener = listen(RedirectHost::Ipv4Literal);
    const quint16 port = portOf(*listener);
    const QByteArray start =
        listener->startUri({QUrl(u"https://op.example.com"_s), {}}).path().toLatin1();
    QCOMPARE(status(get(ipv4, port, "localhost", start)), QByteArray("421"));
    QCOMPARE(status(get(ipv4, port, "localhost", "/callback/" + QByteArray(43, 'a'))),
             QByteArray("421"));
    QCOMPARE(status(get(ipv4, port, "rebound.example", "/callback?code=x")), QByteArray("421"));
    QCOMPARE(status(get(ipv4, port, "LOCALHOST", "/callback?code=x")), QByteArray("421"));
    QCOMPARE(status(get(ipv4, port, "localhost", "/")), QByteArray("404"));
}

void TestLoopbackListenerHosts::identifiesPeersOnBothAddresses() {
    QList<PeerUser> peers;
    LoopbackListenerFactory factory(
        render, u"/callback"_s, u"Acme"_s,
        [&peers](const QList<AcceptedConnection> &connections) {
            peers += peerUsers(connections);
            return QList<PeerUser>(connections.size(), PeerUser::Other);
        },
        RedirectHost::Localhost);
    const auto listener = std::move(*factory.listen({}));
    for (const QHostAddress &address : {ipv4, ipv6}) {
        QCOMPARE(status(get(address, portOf(*listener), "localhost", "/callback?code=x")),
                 QByteArray("403"));
    }
    QCOMPARE(peers.size(), 2);
#if defined(Q_OS_LINUX) || defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QCOMPARE(peers, QList<PeerUser>(2, PeerUser::Same));
#endif
}

BIFROST_TEST(TestLoopbackListenerHosts, QCoreApplication)
#include "tst_loopbacklistener_hosts.moc"
