// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace bifrost {

/// The user at the other end of a connection that was accepted on a loopback address.
enum class PeerUser {
    Same,    ///< a program of the user who runs this one
    Other,   ///< a program of another user
    Gone,    ///< the connection has been closed or reset at the other end
    Unknown, ///< the system does not tell, or names root, which may be a relay for any user
};

/// An IPv6 address in host order. An IPv4 address is mapped (RFC 4291 §2.5.5.2), as sockets that
/// serve both show it.
struct SocketAddress {
    quint64 high = 0;
    quint64 low = 0;

    constexpr SocketAddress(quint32 ipv4 = 0) : low(mapped | ipv4) {} // NOLINT: any IPv4 address
    constexpr SocketAddress(quint64 ipv6High, quint64 ipv6Low) : high(ipv6High), low(ipv6Low) {}
    [[nodiscard]] constexpr bool isIpv4() const { return high == 0 && (low >> 32U) == 0xffffU; }
    [[nodiscard]] constexpr quint32 ipv4() const { return static_cast<quint32>(low); }
    friend constexpr bool operator==(const SocketAddress &, const SocketAddress &) = default;

private:
    static constexpr quint64 mapped = quint64{0xffff} << 32U;
};

/// A connection that was accepted. Ports are in host order.
struct AcceptedConnection {
    qintptr descriptor = -1;
    SocketAddress localAddress;
    quint16 localPort = 0;
    SocketAddress peerAddress; ///< chosen by the peer, so not necessarily 127.0.0.1 or ::1
    quint16 peerPort = 0;
};

/// Looks up all of `connections` in the operating system; the results have the same order. It
/// happens within this call, while the connections exist, because ports are reused.
///
/// On Linux the kernel finds each connection by its addresses (sock_diag); where that is not
/// available, its tables of sockets are read (`socketTableUsers()`). On Windows the connections of
/// all processes are searched, on macOS those of this user. Elsewhere all peers are `Unknown`.
///
/// Root is `Unknown`, unless it runs this program: root can read everything anyway, and may be a
/// relay for this user, as in the Windows Subsystem for Linux, or for another one. On Windows,
/// system services cannot be distinguished from other users: `Other`.
[[nodiscard]] QList<PeerUser> peerUsers(const QList<AcceptedConnection> &connections);

} // namespace bifrost
