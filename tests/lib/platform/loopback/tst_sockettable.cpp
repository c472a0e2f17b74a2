// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/sockettable.h"
#include "support/testroom.h"

#include <QTemporaryDir>

using namespace bifrost;

namespace {

/// A client at 127.0.0.1:46354 of user 1000, connected to 127.0.0.1:41237, as Linux writes it on a
/// little-endian machine.
const QByteArray line =
    "  12: 0100007F:B512 0100007F:A115 01 00000000:00000000 00:00000000 00000000  1000        0 "
    "226876 1 000000000ceb33d5 20 4 0 10 -1\n";
constexpr SocketRow row{.localAddress = 0x7f000001,
                        .localPort = 46354,
                        .remoteAddress = 0x7f000001,
                        .remotePort = 41237,
                        .state = SocketState::Established,
                        .user = 1000,
                        .inode = 226876};
constexpr AcceptedConnection accepted{.descriptor = -1,
                                      .localAddress = 0x7f000001,
                                      .localPort = 41237,
                                      .peerAddress = 0x7f000001,
                                      .peerPort = 46354};
constexpr OwnUser own{.id = 1000, .isShared = false};

QByteArray with(const QByteArray &before, const QByteArray &after) {
    QByteArray changed = line;
    return changed.replace(before, after);
}

} // namespace

class TestSocketTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        if (Q_BYTE_ORDER != Q_LITTLE_ENDIAN) {
            QSKIP("The lines are those of a little-endian machine.");
        }
        folder_ = std::make_unique<QTemporaryDir>();
    }
    void readsALine();
    void readsAMappedAddress();
    void readsAnIpv6Address();
    void rejectsOtherLines_data();
    void rejectsOtherLines();
    void reportsTheUserOfASocket_data();
    void reportsTheUserOfASocket();
    void doesNotTrustASharedId_data();
    void doesNotTrustASharedId();
    void searchesEveryTable_data();
    void searchesEveryTable();
    void comparesTheSourceAddress();
    void distinguishesManyConnections();

private:
    QString table(const QByteArray &lines) {
        QFile file(folder_->filePath(QString::number(++tables_)));
        [[maybe_unused]] const bool opened = file.open(QIODevice::WriteOnly);
        file.write("  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   "
                   "uid  timeout inode\n" +
                   lines);
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> folder_;
    int tables_ = 0;
};

void TestSocketTable::readsALine() {
    QCOMPARE(parseSocketRow(line), row);
    QCOMPARE(parseSocketRow(line.trimmed()), row);
}

void TestSocketTable::readsAMappedAddress() {
    QByteArray mapped = line;
    mapped.replace("0100007F:", "0000000000000000FFFF00000100007F:");
    QCOMPARE(parseSocketRow(mapped), row);
}

void TestSocketTable::readsAnIpv6Address() {
    QByteArray ipv6 = line;
    ipv6.replace("0100007F:", "B80D0120000000000000000001000000:");
    SocketRow expected = row;
    expected.localAddress = expected.remoteAddress = {0x20010db800000000, 1};
    QCOMPARE(parseSocketRow(ipv6), expected);
    QVERIFY(!expected.localAddress.isIpv4());
}

void TestSocketTable::rejectsOtherLines_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("end of line") << QByteArray("\n");
    QTest::newRow("heading") << QByteArray("  sl  local_address rem_address   st tx_queue rx_queue "
                                           "tr tm->when retrnsmt   uid  timeout inode\n");
    QTest::newRow("cut off") << line.first(line.indexOf("226876"));
    QTest::newRow("no number") << with("12:", "12");
    QTest::newRow("address too short") << with("0100007F:B512", "100007F:B512");
    QTest::newRow("address is no number") << with("0100007F:B512", "0100007G:B512");
    QTest::newRow("port too long") << with("0100007F:B512", "0100007F:B5120");
    QTest::newRow("port too short") << with("0100007F:B512", "0100007F:B51");
    QTest::newRow("no port") << with("0100007F:B512", "0100007FB512");
    QTest::newRow("port is no number") << with("0100007F:B512", "0100007F:-512");
    QTest::newRow("state is no number") << with(" 01 ", " xx ");
    QTest::newRow("state too large") << with(" 01 ", " 100 ");
    QTest::newRow("user is no number") << with(" 1000 ", " root ");
    QTest::newRow("user too large") << with(" 1000 ", " 4294967296 ");
    QTest::newRow("user below zero") << with(" 1000 ", " -1 ");
    QTest::newRow("inode is no number") << with("226876", "inode");
    QTest::newRow("bytes") << QByteArray("\0\xff:\0 \x80", 6).repeated(40);
}

void TestSocketTable::rejectsOtherLines() {
    QFETCH(const QByteArray, text);
    QVERIFY(!parseSocketRow(text));
}

void TestSocketTable::reportsTheUserOfASocket_data() {
    QTest::addColumn<SocketRow>("socket");
    QTest::addColumn<OwnUser>("user");
    QTest::addColumn<PeerUser>("expected");
    const auto changed = [](auto change) {
        SocketRow socket = row;
        change(socket);
        return socket;
    };
    const OwnUser root{.id = 0, .isShared = false};
    const OwnUser shared{.id = 1000, .isShared = true};
    const SocketRow ofRoot = changed([](SocketRow &it) { it.user = 0; });
    QTest::newRow("this user") << row << own << PeerUser::Same;
    QTest::newRow("another") << changed([](SocketRow &it) { it.user = 1001; }) << own
                             << PeerUser::Other;
    QTest::newRow("root") << ofRoot << own << PeerUser::Unknown;
    QTest::newRow("root, to root") << ofRoot << root << PeerUser::Same;
    QTest::newRow("another, to root") << row << root << PeerUser::Other;
    QTest::newRow("an ID that many have") << row << shared << PeerUser::Unknown;
    QTest::newRow("closed") << changed([](SocketRow &it) { it.inode = 0; }) << own
                            << PeerUser::Gone;
    QTest::newRow("closed, of root")
        << changed([](SocketRow &it) { it.inode = it.user = 0; }) << root << PeerUser::Gone;
    for (const auto state :
         {SocketState::TimeWait, SocketState::SynReceived, SocketState::Listen}) {
        QTest::addRow("state %d", int(state))
            << changed([state](SocketRow &it) { it.state = state; }) << own << PeerUser::Gone;
    }
    QTest::newRow("has sent all it will")
        << changed([](SocketRow &it) { it.state = SocketState::FinWait2; }) << own
        << PeerUser::Same;
}

void TestSocketTable::reportsTheUserOfASocket() {
    QFETCH(const SocketRow, socket);
    QFETCH(const OwnUser, user);
    QTEST(userOf(socket, user), "expected");
}

void TestSocketTable::doesNotTrustASharedId_data() {
    QTest::addColumn<quint32>("id");
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<bool>("isShared");
    const QByteArray everybody = "         0          0 4294967295\n";
    const QByteArray container = "         0       1000          1\n         1     100000 65536\n";
    QTest::newRow("a person") << quint32{1000} << everybody << false;
    QTest::newRow("nobody, of the system") << quint32{65534} << everybody << false;
    QTest::newRow("a person, in a container") << quint32{1000} << container << false;
    QTest::newRow("nobody, in a container") << quint32{65534} << container << true;
    QTest::newRow("without a map") << quint32{65534} << QByteArray() << true;
    QTest::newRow("unreadable map") << quint32{65534} << QByteArray("x y z\n\n1") << true;
}

void TestSocketTable::doesNotTrustASharedId() {
    QFETCH(const quint32, id);
    QFETCH(const QByteArray, map);
    const OwnUser user = ownUser(id, 65534, map);
    QCOMPARE(user.id, id);
    QTEST(user.isShared, "isShared");
}

void TestSocketTable::searchesEveryTable_data() {
    QTest::addColumn<QByteArrayList>("tables");
    QTest::addColumn<PeerUser>("expected");
    const QByteArray other = with("B512", "B513");
    QTest::newRow("first") << QByteArrayList{line, other} << PeerUser::Same;
    QTest::newRow("second") << QByteArrayList{other, other + line} << PeerUser::Same;
    QTest::newRow("between lines that make no sense")
        << QByteArrayList{"\n\xff\xff\n" + QByteArray(5000, 'x') + '\n' + line} << PeerUser::Same;
    // The descriptor of `accepted` is unusable, so the other end may still exist.
    QTest::newRow("in none") << QByteArrayList{other, other} << PeerUser::Unknown;
    QTest::newRow("our own end") << QByteArrayList{with("0100007F:B512 0100007F:A115",
                                                        "0100007F:A115 0100007F:B512")}
                                 << PeerUser::Unknown;
    QTest::newRow("empty") << QByteArrayList{QByteArray()} << PeerUser::Unknown;
    QTest::newRow("no table") << QByteArrayList() << PeerUser::Unknown;
}

void TestSocketTable::searchesEveryTable() {
    QFETCH(const QByteArrayList, tables);
    QStringList paths{folder_->filePath(QStringLiteral("missing"))};
    for (const QByteArray &lines : tables) {
        paths.append(table(lines));
    }
    const QList<PeerUser> users = socketTableUsers({accepted}, own, paths);
    QCOMPARE(users.size(), 1);
    QTEST(users.constFirst(), "expected");
}

// The peer chooses its address: a socket at 127.0.0.2 with the same port is another one.
void TestSocketTable::comparesTheSourceAddress() {
    AcceptedConnection other = accepted;
    other.peerAddress = 0x7f000002;
    QCOMPARE(socketTableUsers({other}, own, {table(line)}), QList{PeerUser::Unknown});
}

void TestSocketTable::distinguishesManyConnections() {
    QByteArray lines;
    QList<AcceptedConnection> connections;
    QList<PeerUser> expected;
    for (int i = 0; i < 80; ++i) {
        AcceptedConnection connection = accepted;
        connection.peerPort = static_cast<quint16>(40000 + i);
        QByteArray next = line;
        next.replace("B512", QByteArray::number(connection.peerPort, 16).toUpper());
        next.replace(" 1000 ", i % 3 == 0 ? " 1001 " : " 1000 ");
        lines.prepend(next);
        connections.append(connection);
        expected.append(i % 3 == 0 ? PeerUser::Other : PeerUser::Same);
    }
    QCOMPARE(socketTableUsers(connections, own, {table(lines)}), expected);
}

BIFROST_TEST(TestSocketTable, bifrost::test::NoApplication)
#include "tst_sockettable.moc"
