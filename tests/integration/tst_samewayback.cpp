// SPDX-License-Identifier: Apache-2.0
// Round trips one after another over the one port that the provider knows.
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace bifrost;
using namespace bifrost::test;
using namespace std::chrono_literals;

namespace {

/// A port of 127.0.0.1 that was free a moment ago.
quint16 unusedPort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

} // namespace

class TestSameWayBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        provider_ = std::make_unique<HttpProvider>();
        port_ = unusedPort();
    }

    /// The last tab has been redirected and never comes for its page: the listener waits for it.
    void ownListenerThatClosesIsWaitedFor_data() {
        QTest::addColumn<bool>("sameClient");
        QTest::newRow("same client") << true;
        QTest::newRow("another client") << false;
    }
    void ownListenerThatClosesIsWaitedFor() {
        QFETCH(bool, sameClient);
        RelyingParty first(*provider_);
        RelyingParty second(*provider_);
        first.configuration.redirectPorts = second.configuration.redirectPorts = {port_};
        RelyingParty &next = sameClient ? first : second;
        leaveBehind(first);
        QVERIFY(isOpen());

        QCOMPARE(outcome(next.signIn()), QStringLiteral("ok"));
        QCOMPARE(next.browser.pages.constLast().url.port(), int(port_));
    }

    void signOutRightAfterKeepsItsWayBack() {
        RelyingParty party(*provider_);
        party.configuration.redirectPorts = {port_};
        QCOMPARE(outcome(party.signIn()), QStringLiteral("ok"));
        leaveBehind(party);
        QVERIFY(isOpen());

        const auto receipt = party.await(party.manager().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), QStringLiteral("ok"));
        QVERIFY(receipt->done(SignOutReceipt::Step::BrowserReturned));
    }

    void portOfAnotherProcessIsWaitedFor() {
        RelyingParty party(*provider_);
        party.configuration.redirectPorts = {port_};
        QTcpServer other; // what it is does not show: that it goes does
        QVERIFY(other.listen(QHostAddress::LocalHost, port_));
        const auto session = party.manager().signIn({});
        QTimer::singleShot(500ms, &other, [&other] { other.close(); });
        QCOMPARE(outcome(party.await(session)), QStringLiteral("ok"));
        QCOMPARE(party.browser.pages.constLast().url.port(), int(port_));
    }

private:
    /// A sign-in whose tab is redirected to its page and does not fetch it.
    void leaveBehind(RelyingParty &party) {
        party.browser.holdsCallback = true;
        const auto session = party.manager().signIn({});
        QTRY_VERIFY_WITH_TIMEOUT(party.browser.heldCallback.has_value(), 10000);
        const QUrl callback = *party.browser.heldCallback;
        QTcpSocket tab;
        tab.connectToHost(QHostAddress::LocalHost, port_);
        tab.write("GET " + callback.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                  " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port_) + "\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(session.isFinished(), 10000);
        QCOMPARE(outcome(session.result()), QStringLiteral("ok"));
        party.browser.holdsCallback = false;
        party.browser.pages.append(ScriptedBrowser::Page()); // nothing more comes
    }
    [[nodiscard]] bool isOpen() const {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port_);
        return socket.waitForConnected(1000);
    }

    std::unique_ptr<HttpProvider> provider_;
    quint16 port_ = 0;
};

BIFROST_TEST(TestSameWayBack, QCoreApplication)
#include "tst_samewayback.moc"
