// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/peeruser.h"

#ifdef Q_OS_LINUX

#include "platform/loopback/sockettable.h"

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace bifrost {
namespace {

/// One end of a connection, from the point of view of the program that has it open.
struct End {
    SocketAddress address;
    quint16 port;
    SocketAddress remoteAddress;
    quint16 remotePort;
};

/// In network order, as sock_diag(7) reads it.
void writeAddress(const SocketAddress &address, __be32 (&words)[4]) {
    if (address.isIpv4()) {
        words[0] = htonl(address.ipv4());
        return;
    }
    qToBigEndian(address.high, &words[0]);
    qToBigEndian(address.low, &words[2]);
}

/// The kernel's look-up by addresses (sock_diag(7)). Its cost does not depend on the number of
/// sockets, and it needs no privilege.
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
        // AF_INET finds IPv6 sockets with mapped addresses as well.
        request.body.sdiag_family = end.address.isIpv4() ? AF_INET : AF_INET6;
        request.body.sdiag_protocol = IPPROTO_TCP;
        request.body.idiag_states = ~0U;
        inet_diag_sockid &id = request.body.id;
        id.idiag_sport = htons(end.port);
        id.idiag_dport = htons(end.remotePort);
        writeAddress(end.address, id.idiag_src);
        writeAddress(end.remoteAddress, id.idiag_dst);
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
        // If no connection matches, the kernel returns the socket that listens there.
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
        } else if (!diagnostics.find(ours(it))) { // it exists, so sock_diag does not work here
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
