// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/sockettable.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

#include <array>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace bifrost {
namespace {

constexpr qint64 longestTable = qint64{32} * 1024 * 1024;
constexpr qsizetype longestLine = 512;
/// The table changes while it is read, so a row can be missed.
constexpr int readings = 2;

struct Key {
    SocketAddress peerAddress;
    SocketAddress localAddress;
    quint32 ports = 0;
    friend bool operator==(const Key &, const Key &) = default;
};

size_t qHash(const Key &key, size_t seed) {
    return qHashMulti(seed, key.peerAddress.high, key.peerAddress.low, key.localAddress.high,
                      key.localAddress.low, key.ports);
}

Key key(const SocketAddress &peerAddress, quint16 peerPort, const SocketAddress &localAddress,
        quint16 localPort) {
    return {peerAddress, localAddress, quint32{peerPort} << 16U | localPort};
}

template<typename Number>
std::optional<Number> number(QByteArrayView text, int base) {
    bool isNumber = false;
    const qulonglong value = text.toULongLong(&isNumber, base);
    if (!isNumber || value > std::numeric_limits<Number>::max()) {
        return std::nullopt;
    }
    return static_cast<Number>(value);
}

/// The words of a line, `most` at most.
QList<QByteArrayView> words(QByteArrayView line, qsizetype most) {
    QList<QByteArrayView> found;
    qsizetype start = 0;
    while (start < line.size() && found.size() < most) {
        qsizetype end = start;
        while (end < line.size() && line[end] != ' ' && line[end] != '\n') {
            ++end;
        }
        if (end > start) {
            found.append(line.sliced(start, end - start));
        }
        start = end + 1;
    }
    return found;
}

/// The address in `text`, 8 or 32 hexadecimal digits. It is printed in words of memory, in the byte
/// order of the machine.
std::optional<SocketAddress> readAddress(QByteArrayView text) {
    std::array<quint32, 4> words{};
    const qsizetype count = text.size() / 8;
    for (qsizetype i = 0; i < count; ++i) {
        const auto word = number<quint32>(text.sliced(8 * i, 8), 16);
        if (!word) {
            return std::nullopt;
        }
        words[size_t(i)] = qFromBigEndian(*word);
    }
    return count == 1 ? SocketAddress(words[0])
                      : SocketAddress(quint64{words[0]} << 32U | words[1],
                                      quint64{words[2]} << 32U | words[3]);
}

/// Reads `0100007F:6B1D`, or an end with an IPv6 address.
bool readEnd(QByteArrayView text, SocketAddress &address, quint16 &port) {
    const qsizetype colon = text.indexOf(':');
    if ((colon != 8 && colon != 32) || text.size() != colon + 5) {
        return false;
    }
    const auto read = readAddress(text.first(colon));
    const auto end = number<quint16>(text.sliced(colon + 1), 16);
    if (!read || !end) {
        return false;
    }
    address = *read;
    port = *end;
    return true;
}

/// Removes the connections that it finds from `wanted`. `mark` occurs in each line that can be one
/// of them. Returns false when the table cannot be read to its end.
bool readTable(const QString &path, const QByteArray &mark, const OwnUser &own,
               QHash<Key, qsizetype> &wanted, QList<PeerUser> &users) {
    QFile table(path);
    if (!table.open(QIODevice::ReadOnly)) {
        return false;
    }
    qint64 read = 0;
    while (!wanted.isEmpty()) {
        const QByteArray line = table.readLine(longestLine);
        read += line.size();
        if (line.isEmpty()) {
            return true;
        }
        if (read > longestTable) {
            return false;
        }
        if (const auto row = line.contains(mark) ? parseSocketRow(line) : std::nullopt) {
            const auto found = wanted.constFind(
                key(row->localAddress, row->localPort, row->remoteAddress, row->remotePort));
            if (found != wanted.constEnd()) {
                users[*found] = userOf(*row, own);
                wanted.erase(found);
            }
        }
    }
    return true;
}

} // namespace

std::optional<SocketRow> parseSocketRow(QByteArrayView line) {
    // sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode ...
    const QList<QByteArrayView> parts = words(line, 10);
    SocketRow row;
    if (parts.size() < 10 || !parts[0].endsWith(':') ||
        !readEnd(parts[1], row.localAddress, row.localPort) ||
        !readEnd(parts[2], row.remoteAddress, row.remotePort)) {
        return std::nullopt;
    }
    const auto state = number<quint8>(parts[3], 16);
    const auto user = number<quint32>(parts[7], 10);
    const auto inode = number<quint64>(parts[9], 10);
    if (!state || !user || !inode) {
        return std::nullopt;
    }
    row.state = static_cast<SocketState>(*state);
    row.user = *user;
    row.inode = *inode;
    return row;
}

OwnUser ownUser(quint32 id, quint32 overflowId, const QByteArray &idMap) {
    quint64 mapped = 0;
    for (const QByteArray &line : idMap.split('\n')) {
        mapped += number<quint32>(words(line, 3).value(2), 10).value_or(0);
    }
    const bool mapsEverybody = mapped >= std::numeric_limits<quint32>::max();
    return {id, id == overflowId && !mapsEverybody};
}

PeerUser userOf(const SocketRow &socket, const OwnUser &own) {
    // A closed socket has no owner and is shown as root's; nobody reads from it.
    if (socket.inode == 0 || socket.state == SocketState::TimeWait ||
        socket.state == SocketState::SynReceived || socket.state == SocketState::Listen) {
        return PeerUser::Gone;
    }
    if (socket.user == own.id) {
        return own.isShared ? PeerUser::Unknown : PeerUser::Same;
    }
    return socket.user == 0 ? PeerUser::Unknown : PeerUser::Other;
}

QList<PeerUser> socketTableUsers(const QList<AcceptedConnection> &connections, const OwnUser &own,
                                 const QStringList &tables) {
    QList<PeerUser> users(connections.size(), PeerUser::Unknown);
    QHash<Key, qsizetype> wanted;
    QByteArray mark; // all connections are to one port
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const AcceptedConnection &it = connections[i];
        if (ownState(it.descriptor) == SocketState::Close) { // reset: no search needed
            users[i] = PeerUser::Gone;
            continue;
        }
        wanted.insert(key(it.peerAddress, it.peerPort, it.localAddress, it.localPort), i);
        mark = ':' + QByteArray::number(it.localPort, 16).toUpper().rightJustified(4, '0') + ' ';
    }
    bool isWhole = true;
    for (int i = 0; i < readings && isWhole && !wanted.isEmpty(); ++i) {
        for (const QString &table : tables) {
            isWhole = readTable(table, mark, own, wanted, users) && isWhole;
        }
    }
    for (const qsizetype missing : std::as_const(wanted)) { // closed meanwhile
        if (ownState(connections[missing].descriptor) != SocketState::Established) {
            users[missing] = PeerUser::Gone;
        }
    }
    return users;
}

#ifdef Q_OS_LINUX

static QByteArray contents(const char *path) {
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

OwnUser ownUser() {
    constexpr quint32 usualOverflowId = 65534;
    const auto overflow = number<quint32>(contents("/proc/sys/kernel/overflowuid").trimmed(), 10);
    return ownUser(::geteuid(), overflow.value_or(usualOverflowId), contents("/proc/self/uid_map"));
}

SocketState ownState(qintptr descriptor) {
    tcp_info info{};
    socklen_t size = sizeof info;
    return ::getsockopt(static_cast<int>(descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) == 0
               ? static_cast<SocketState>(info.tcpi_state)
               : SocketState::Established;
}

#else

OwnUser ownUser() {
    return {};
}

SocketState ownState(qintptr /*descriptor*/) {
    return SocketState::Established;
}

#endif

} // namespace bifrost
