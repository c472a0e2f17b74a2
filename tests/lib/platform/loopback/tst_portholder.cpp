// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/portholder.h"
#include "support/testroom.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTcpServer>
#include <QTest>

using namespace bifrost;

namespace {

const QByteArray heading = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when "
                           "retrnsmt   uid  timeout inode\n";

QByteArray row(const QByteArray &local, const QByteArray &state, const QByteArray &user,
               const QByteArray &inode) {
    return "   0: " + local + " 00000000:0000 " + state +
           " 00000000:00000000 00:00000000 00000000 " + user + "        0 " + inode +
           " 1 0000000000000000 100 0 0 10 0\n";
}

std::optional<ListeningSocket> find(const QByteArray &rows) {
    QByteArray bytes = heading + rows;
    QBuffer table(&bytes);
    table.open(QIODevice::ReadOnly);
    return findListeningSocket(table, 27421);
}

} // namespace

class TestPortHolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheListeningSocket_data() {
        QTest::addColumn<QByteArray>("local");
        QTest::newRow("loopback") << QByteArray("0100007F:6B1D");
        QTest::newRow("every address") << QByteArray("00000000:6B1D");
        QTest::newRow("every address of IPv6")
            << QByteArray("00000000000000000000000000000000:6B1D");
    }
    void findsTheListeningSocket() {
        QFETCH(QByteArray, local);
        const auto socket =
            find(row("0100007F:0050", "0A", "0", "1") + row(local, "0A", "1000", "4242"));
        QVERIFY(socket);
        QCOMPARE(socket->user, 1000U);
        QCOMPARE(socket->inode, 4242U);
    }

    void ignoresSocketsThatDoNotListen() {
        QVERIFY(!find({}));
        QVERIFY(!find(row("0100007F:6B1D", "01", "1000", "4242"))); // a connection
        QVERIFY(!find(row("0100007F:6B1E", "0A", "1000", "4242"))); // another port
        QVERIFY(!find("0100007F:6B1D 0A\n"));
    }

    void namesTheProgram() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const TakenPort taken = portHolder(server.serverPort());
        QCOMPARE(taken.port, server.serverPort());
#ifdef Q_OS_LINUX
        if (taken.holder == TakenPort::Holder::Unknown) {
            QSKIP("this system does not show whose its sockets are");
        }
        QCOMPARE(taken.holder, TakenPort::Holder::ThisUser);
        QCOMPARE(taken.processId, QCoreApplication::applicationPid());
        QVERIFY(QCoreApplication::applicationFilePath().contains(taken.program));
#endif
    }

    void reportsAFreePortAsUnknown() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        QCOMPARE(portHolder(port), TakenPort{port});
    }
};

BIFROST_TEST(TestPortHolder, QCoreApplication)
#include "tst_portholder.moc"
