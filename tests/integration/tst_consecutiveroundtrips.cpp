// SPDX-License-Identifier: Apache-2.0
// Consecutive round trips over the only port that the provider knows.
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

class TestConsecutiveRoundTrips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        provider_ = std::make_unique<HttpProvider>();
        port_ = unusedPort();
    }

    /// The last tab has been redirected and never fetches its page: the listener waits for it.
    void waitsForAClosingListener_data() {
        QTest::addColumn<bool>("sameClient");
        QTest::newRow("same client") << true;
        QTest::newRow("another client") << false;
    }
    void waitsForAClosingListener() {
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

    void signOutRightAfterwardsGetsItsReturn() {
        RelyingParty party(*provider_);
        party.configuration.redirectPorts = {port_};
        QCOMPARE(outcome(party.signIn()), QStringLiteral("ok"));
        leaveBehind(party);
        QVERIFY(isOpen());

        const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), QStringLiteral("ok"));
        QVERIFY(receipt->done(SignOutReceipt::Step::BrowserReturned));
    }

    void waitsForThePortOfAnotherProcess() {
        RelyingParty party(*provider_);
        party.configuration.redirectPorts = {port_};
        QTcpServer other; // only its end is noticed
        QVERIFY(other.listen(QHostAddress::LocalHost, port_));
        const auto session = party.client().signIn({});
        QTimer::singleShot(500ms, &other, [&other] { other.close(); });
        QCOMPARE(outcome(party.await(session)), QStringLiteral("ok"));
        QCOMPARE(party.browser.pages.constLast().url.port(), int(port_));
    }

private:
    /// A sign-in whose tab is redirected to its page and does not fetch it.
    void leaveBehind(RelyingParty &party) {
        party.browser.holdsCallback = true;
        const auto session = party.client().signIn({});
        QTRY_VERIFY_WITH_TIMEOUT(party.browser.heldCallback.has_value(), 10000);
        const QUrl callback = *party.browser.heldCallback;
        QTcpSocket tab;
        tab.connectToHost(QHostAddress::LocalHost, port_);
        tab.write("GET " + callback.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                  " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port_) + "\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(session.isFinished(), 10000);
        QCOMPARE(outcome(session.result()), QStringLiteral("ok"));
        party.browser.holdsCallback = false;
        party.browser.pages.append(ScriptedBrowser::Page()); // no other page follows
    }
    [[nodiscard]] bool isOpen() const {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port_);
        return socket.waitForConnected(1000);
    }

    std::unique_ptr<HttpProvider> provider_;
    quint16 port_ = 0;
};

BIFROST_TEST(TestConsecutiveRoundTrips, QCoreApplication)
#include "tst_consecutiveroundtrips.moc"
