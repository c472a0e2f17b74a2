// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/peeruser.h"

#ifdef Q_OS_WIN

// winsock2.h must precede windows.h.
#include <winsock2.h>
#include <ws2tcpip.h>

#include <windows.h>

#include <iphlpapi.h>

#include <QtEndian>

#include <memory>
#include <type_traits>
#include <vector>

namespace bifrost {
namespace {

struct CloseHandleOf {
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseHandleOf>;

/// The user of a process as a TOKEN_USER; empty when the system does not tell.
std::vector<BYTE> userOfProcess(HANDLE process) {
    HANDLE opened = nullptr;
    if (!::OpenProcessToken(process, TOKEN_QUERY, &opened)) {
        return {};
    }
    const Handle token(opened);
    DWORD size = 0;
    ::GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<BYTE> user(size);
    if (size == 0 || !::GetTokenInformation(token.get(), TokenUser, user.data(), size, &size)) {
        return {};
    }
    return user;
}

PSID sidOf(std::vector<BYTE> &user) {
    return reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid;
}

PeerUser userOfProcess(DWORD process, std::vector<BYTE> &own) {
    const Handle opened(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    if (!opened) {
        // Only administrators can open the processes of other users.
        return ::GetLastError() == ERROR_ACCESS_DENIED ? PeerUser::Other : PeerUser::Gone;
    }
    std::vector<BYTE> user = userOfProcess(opened.get());
    if (user.empty() || own.empty()) {
        return PeerUser::Unknown;
    }
    return ::EqualSid(sidOf(user), sidOf(own)) ? PeerUser::Same : PeerUser::Other;
}

/// One row of either table.
struct Connection {
    SocketAddress localAddress;
    quint16 localPort;
    SocketAddress remoteAddress;
    quint16 remotePort;
    DWORD state;
    DWORD process;
};

/// Process 0 owns closed connections and, under Wine, those of programs outside Wine.
PeerUser userOfNoProcess(const Connection &connection) {
    return connection.state == MIB_TCP_STATE_ESTAB ? PeerUser::Unknown : PeerUser::Gone;
}

quint16 portOf(DWORD port) {
    return ::ntohs(static_cast<u_short>(port));
}

SocketAddress addressOf(const UCHAR (&bytes)[16]) {
    return {qFromBigEndian<quint64>(&bytes[0]), qFromBigEndian<quint64>(&bytes[8])};
}

Connection connectionOf(const MIB_TCPROW_OWNER_PID &row) {
    return {::ntohl(row.dwLocalAddr),
            portOf(row.dwLocalPort),
            ::ntohl(row.dwRemoteAddr),
            portOf(row.dwRemotePort),
            row.dwState,
            row.dwOwningPid};
}

Connection connectionOf(const MIB_TCP6ROW_OWNER_PID &row) {
    return {addressOf(row.ucLocalAddr),
            portOf(row.dwLocalPort),
            addressOf(row.ucRemoteAddr),
            portOf(row.dwRemotePort),
            row.dwState,
            row.dwOwningPid};
}

/// Appends the connections of all processes. Returns false when the system refuses.
template<typename Table>
bool appendConnections(ULONG family, std::vector<Connection> &connections) {
    std::vector<BYTE> bytes;
    DWORD size = 64 * 1024;
    DWORD status = ERROR_INSUFFICIENT_BUFFER;
    for (int i = 0; i < 4 && status == ERROR_INSUFFICIENT_BUFFER; ++i) { // it may have grown
        bytes.resize(size);
        status = ::GetExtendedTcpTable(bytes.data(), &size, FALSE, family,
                                       TCP_TABLE_OWNER_PID_CONNECTIONS, 0);
    }
    if (status != NO_ERROR) {
        return false;
    }
    const auto *table = reinterpret_cast<const Table *>(bytes.data());
    for (DWORD row = 0; row < table->dwNumEntries; ++row) {
        connections.push_back(connectionOf(table->table[row]));
    }
    return true;
}

bool isPeer(const Connection &connection, const AcceptedConnection &it) {
    return connection.localPort == it.peerPort && connection.remotePort == it.localPort &&
           connection.localAddress == it.peerAddress && connection.remoteAddress == it.localAddress;
}

} // namespace

QList<PeerUser> peerUsers(const QList<AcceptedConnection> &connections) {
    QList<PeerUser> users(connections.size(), PeerUser::Unknown);
    std::vector<Connection> all;
    const bool hasIpv4 = appendConnections<MIB_TCPTABLE_OWNER_PID>(AF_INET, all);
    const bool hasIpv6 = appendConnections<MIB_TCP6TABLE_OWNER_PID>(AF_INET6, all);
    if (!hasIpv4 && !hasIpv6) {
        return users;
    }
    std::vector<BYTE> own = userOfProcess(::GetCurrentProcess());
    for (const Connection &connection : all) {
        for (qsizetype i = 0; i < connections.size(); ++i) {
            if (isPeer(connection, connections[i])) {
                users[i] = connection.process == 0 ? userOfNoProcess(connection)
                                                   : userOfProcess(connection.process, own);
            }
        }
    }
    return users;
}

} // namespace bifrost

#endif
