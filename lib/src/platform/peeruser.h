// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace bifrost {

/// Who is at the other end of a connection that was accepted on 127.0.0.1.
enum class PeerUser {
    Same,    ///< a program of the user who runs this one
    Other,   ///< a program of another user
    Gone,    ///< nobody any more: it has been closed or reset at the other end
    Unknown, ///< the system does not tell, or names root, who may be passing on for anybody
};

/// A connection that was accepted. Addresses and ports are in host order.
struct AcceptedConnection {
    qintptr descriptor = -1;
    quint32 localAddress = 0;
    quint16 localPort = 0;
    quint32 peerAddress = 0; ///< need not be 127.0.0.1: whoever connects chooses it
    quint16 peerPort = 0;
};

/// Asks the operating system, once for all of `connections`; the answers come in the same order.
/// Within this call, so that the answer is about the connection as it stands: ports are used again.
///
/// Linux asks the kernel for each connection by its addresses (sock_diag), or where that is not to
/// be had reads its tables of sockets (`socketTableUsers()`). Windows and macOS look through the
/// connections of all processes, or of this user's. Elsewhere all are `Unknown`.
///
/// Root is `Unknown`, unless it runs this program: it needs no address to learn what it wants, and
/// may be passing on for the person, as the relay of the Windows Subsystem for Linux does, or for
/// somebody else. On Windows the services of the system are not told from other users: `Other`.
[[nodiscard]] QList<PeerUser> peerUsers(const QList<AcceptedConnection> &connections);

} // namespace bifrost
