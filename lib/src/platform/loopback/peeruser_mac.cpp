// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/peeruser.h"

#ifdef Q_OS_MACOS

#include <arpa/inet.h>
#include <libproc.h>
#include <netinet/in.h>
#include <sys/proc_info.h>
#include <unistd.h>

#include <QtEndian>

#include <vector>

namespace bifrost {
namespace {

/// The processes whose effective user is this one's; empty when the system does not tell (in a
/// sandbox).
std::vector<pid_t> ownProcesses() {
    std::vector<pid_t> found;
    int size = ::proc_listpids(PROC_UID_ONLY, ::geteuid(), nullptr, 0);
    for (int i = 0; i < 4 && size > 0; ++i) { // new ones may have started
        found.resize(static_cast<std::size_t>(size) / sizeof(pid_t) + 64);
        const int room = static_cast<int>(found.size() * sizeof(pid_t));
        size = ::proc_listpids(PROC_UID_ONLY, ::geteuid(), found.data(), room);
        if (size < room) {
            break;
        }
    }
    found.resize(size > 0 ? static_cast<std::size_t>(size) / sizeof(pid_t) : 0);
    return found;
}

std::vector<proc_fdinfo> filesOf(pid_t process) {
    const int size = ::proc_pidinfo(process, PROC_PIDLISTFDS, 0, nullptr, 0);
    std::vector<proc_fdinfo> files(size > 0 ? static_cast<std::size_t>(size) / sizeof(proc_fdinfo)
                                            : 0);
    const int read = files.empty()
                         ? 0
                         : ::proc_pidinfo(process, PROC_PIDLISTFDS, 0, files.data(),
                                          static_cast<int>(files.size() * sizeof(proc_fdinfo)));
    files.resize(read > 0 ? static_cast<std::size_t>(read) / sizeof(proc_fdinfo) : 0);
    return files;
}

quint16 portOf(int port) {
    return ntohs(static_cast<in_port_t>(port));
}

/// `isIpv6` also of an IPv4 address that is mapped into IPv6.
template<typename Address>
SocketAddress addressOf(const Address &address, bool isIpv6) {
    if (!isIpv6) {
        return ntohl(address.ina_46.i46a_addr4.s_addr);
    }
    const auto *bytes = address.ina_6.s6_addr;
    return {qFromBigEndian<quint64>(bytes), qFromBigEndian<quint64>(bytes + 8)};
}

bool isPeer(const in_sockinfo &socket, const AcceptedConnection &it) {
    const bool isIpv6 = (socket.insi_vflag & INI_IPV6) != 0;
    return portOf(socket.insi_lport) == it.peerPort && portOf(socket.insi_fport) == it.localPort &&
           addressOf(socket.insi_laddr, isIpv6) == it.peerAddress &&
           addressOf(socket.insi_faddr, isIpv6) == it.localAddress;
}

} // namespace

// libproc shows the files of this user's processes only. A connection whose other end belongs to
// none of them is another user's, or has just been closed.
QList<PeerUser> peerUsers(const QList<AcceptedConnection> &connections) {
    const std::vector<pid_t> processes = ownProcesses();
    QList<PeerUser> users(connections.size(),
                          processes.empty() ? PeerUser::Unknown : PeerUser::Other);
    for (const pid_t process : processes) {
        for (const proc_fdinfo &file : filesOf(process)) {
            socket_fdinfo socket{};
            if (file.proc_fdtype != PROX_FDTYPE_SOCKET ||
                ::proc_pidfdinfo(process, file.proc_fd, PROC_PIDFDSOCKETINFO, &socket,
                                 sizeof socket) != static_cast<int>(sizeof socket) ||
                socket.psi.soi_kind != SOCKINFO_TCP) {
                continue;
            }
            for (qsizetype i = 0; i < connections.size(); ++i) {
                if (isPeer(socket.psi.soi_proto.pri_tcp.tcpsi_ini, connections[i])) {
                    users[i] = PeerUser::Same;
                }
            }
        }
    }
    return users;
}

} // namespace bifrost

#endif
