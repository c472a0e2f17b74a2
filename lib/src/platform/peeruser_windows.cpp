// SPDX-License-Identifier: Apache-2.0
#include "platform/peeruser.h"

#ifdef Q_OS_WIN

// winsock2.h stands before windows.h.
#include <winsock2.h>
#include <ws2tcpip.h>

#include <windows.h>

#include <iphlpapi.h>

#include <memory>
#include <type_traits>
#include <vector>

namespace bifrost {
namespace {

struct CloseHandleOf {
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseHandleOf>;

/// The user of a process as a TOKEN_USER; empty when the system does not say.
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
        // The system lets nobody but administrators look at the processes of others.
        return ::GetLastError() == ERROR_ACCESS_DENIED ? PeerUser::Other : PeerUser::Gone;
    }
    std::vector<BYTE> user = userOfProcess(opened.get());
    if (user.empty() || own.empty()) {
        return PeerUser::Unknown;
    }
    return ::EqualSid(sidOf(user), sidOf(own)) ? PeerUser::Same : PeerUser::Other;
}

/// Process 0 has what was closed; and under wine, what belongs to a program outside of it.
PeerUser userOfNoProcess(const MIB_TCPROW_OWNER_PID &socket) {
    return socket.dwState == MIB_TCP_STATE_ESTAB ? PeerUser::Unknown : PeerUser::Gone;
}

/// The connections of all processes, as a MIB_TCPTABLE_OWNER_PID; empty when the system refuses.
std::vector<BYTE> connectionsOfAll() {
    std::vector<BYTE> table;
    DWORD size = 64 * 1024;
    DWORD status = ERROR_INSUFFICIENT_BUFFER;
    for (int i = 0; i < 4 && status == ERROR_INSUFFICIENT_BUFFER; ++i) { // it may have grown
        table.resize(size);
        status = ::GetExtendedTcpTable(table.data(), &size, FALSE, AF_INET,
                                       TCP_TABLE_OWNER_PID_CONNECTIONS, 0);
    }
    if (status != NO_ERROR) {
        table.clear();
    }
    return table;
}

quint16 portOf(DWORD port) {
    return ::ntohs(static_cast<u_short>(port));
}

} // namespace

QList<PeerUser> peerUsers(const QList<AcceptedConnection> &connections) {
    QList<PeerUser> users(connections.size(), PeerUser::Unknown);
    std::vector<BYTE> bytes = connectionsOfAll();
    if (bytes.empty()) {
        return users;
    }
    std::vector<BYTE> own = userOfProcess(::GetCurrentProcess());
    const auto *table = reinterpret_cast<const MIB_TCPTABLE_OWNER_PID *>(bytes.data());
    for (DWORD row = 0; row < table->dwNumEntries; ++row) {
        const MIB_TCPROW_OWNER_PID &socket = table->table[row];
        for (qsizetype i = 0; i < connections.size(); ++i) {
            const AcceptedConnection &it = connections[i];
            if (portOf(socket.dwLocalPort) == it.peerPort &&
                portOf(socket.dwRemotePort) == it.localPort &&
                ::ntohl(socket.dwLocalAddr) == it.peerAddress &&
                ::ntohl(socket.dwRemoteAddr) == it.localAddress) {
                users[i] = socket.dwOwningPid == 0 ? userOfNoProcess(socket)
                                                   : userOfProcess(socket.dwOwningPid, own);
            }
        }
    }
    return users;
}

} // namespace bifrost

#endif
