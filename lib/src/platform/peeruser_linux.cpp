// SPDX-License-Identifier: Apache-2.0
#include "platform/peeruser.h"

#ifdef Q_OS_LINUX

#include "platform/sockettable.h"

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace bifrost {
namespace {

/// One end of a connection, as the program that has it open sees it.
struct End {
    quint32 address;
    quint16 port;
    quint32 remoteAddress;
    quint16 remotePort;
};

/// The kernel's own look-up by addresses (sock_diag(7)): its cost does not depend on how many
/// sockets there are. No privilege is needed.
class SocketDiagnostics {
public:
    SocketDiagnostics()
        : descriptor_(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG)) {}
    ~SocketDiagnostics() {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
        }
    }
    Q_DISABLE_COPY_MOVE(SocketDiagnostics)

    /// The socket at `end`; no value when there is none, or the kernel does not answer.
    [[nodiscard]] std::optional<SocketRow> find(const End &end) const {
        return send(end) ? receive(end) : std::nullopt;
    }

private:
    struct Request {
        nlmsghdr header;
        inet_diag_req_v2 body;
    };

    [[nodiscard]] bool send(const End &end) const {
        Request request{};
        request.header.nlmsg_len = sizeof request;
        request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
        request.header.nlmsg_flags = NLM_F_REQUEST;
        request.body.sdiag_family = AF_INET; // finds IPv6 sockets with mapped addresses as well
        request.body.sdiag_protocol = IPPROTO_TCP;
        request.body.idiag_states = ~0U;
        inet_diag_sockid &id = request.body.id;
        id.idiag_sport = htons(end.port);
        id.idiag_dport = htons(end.remotePort);
        id.idiag_src[0] = htonl(end.address);
        id.idiag_dst[0] = htonl(end.remoteAddress);
        id.idiag_cookie[0] = id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
        sockaddr_nl kernel{};
        kernel.nl_family = AF_NETLINK;
        return descriptor_ >= 0 && ::sendto(descriptor_, &request, sizeof request, 0,
                                            reinterpret_cast<const sockaddr *>(&kernel),
                                            sizeof kernel) == static_cast<ssize_t>(sizeof request);
    }

    // The kernel has answered by the time sendto() returns.
    [[nodiscard]] std::optional<SocketRow> receive(const End &end) const {
        alignas(nlmsghdr) char buffer[4096];
        const ssize_t size = ::recv(descriptor_, buffer, sizeof buffer, MSG_DONTWAIT);
        nlmsghdr header{};
        inet_diag_msg body{};
        if (size < static_cast<ssize_t>(NLMSG_HDRLEN + sizeof body)) {
            return std::nullopt; // an error is shorter
        }
        std::memcpy(&header, buffer, sizeof header);
        std::memcpy(&body, buffer + NLMSG_HDRLEN, sizeof body);
        // Where no connection fits, the kernel names who listens there.
        if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY || body.id.idiag_sport != htons(end.port) ||
            body.id.idiag_dport != htons(end.remotePort)) {
            return std::nullopt;
        }
        return SocketRow{end.address,
                         end.port,
                         end.remoteAddress,
                         end.remotePort,
                         static_cast<SocketState>(body.idiag_state),
                         body.idiag_uid,
                         body.idiag_inode};
    }

    int descriptor_;
};

End theirs(const AcceptedConnection &it) {
    return {it.peerAddress, it.peerPort, it.localAddress, it.localPort};
}

End ours(const AcceptedConnection &it) {
    return {it.localAddress, it.localPort, it.peerAddress, it.peerPort};
}

} // namespace

QList<PeerUser> peerUsers(const QList<AcceptedConnection> &connections) {
    const OwnUser own = ownUser();
    const SocketDiagnostics diagnostics;
    QList<PeerUser> users(connections.size(), PeerUser::Unknown);
    QList<AcceptedConnection> unanswered;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const AcceptedConnection &it = connections[i];
        if (const auto socket = diagnostics.find(theirs(it))) {
            users[i] = userOf(*socket, own);
        } else if (ownState(it.descriptor) != SocketState::Established) {
            users[i] = PeerUser::Gone;
        } else if (!diagnostics.find(ours(it))) { // it is there: so nobody answers at all
            unanswered.append(it);
            places.append(i);
        } // else the other end is no socket of this system
    }
    if (!unanswered.isEmpty()) {
        const QList<PeerUser> found = socketTableUsers(
            unanswered, own, {QStringLiteral("/proc/net/tcp"), QStringLiteral("/proc/net/tcp6")});
        for (qsizetype i = 0; i < found.size(); ++i) {
            users[places[i]] = found[i];
        }
    }
    return users;
}

} // namespace bifrost

#endif
