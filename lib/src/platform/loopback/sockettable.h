// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/loopback/peeruser.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace bifrost {

/// States of a TCP socket, numbered as Linux does (include/net/tcp_states.h).
enum class SocketState : quint8 {
    Established = 1,
    SynSent,
    SynReceived,
    FinWait1,
    FinWait2,
    TimeWait,
    Close,
    CloseWait,
    LastAck,
    Listen,
    Closing,
};

/// One TCP socket of this machine, as Linux shows it. Ports are in host order.
struct SocketRow {
    SocketAddress localAddress;
    quint16 localPort = 0;
    SocketAddress remoteAddress;
    quint16 remotePort = 0;
    SocketState state = SocketState::Close;
    quint32 user = 0;
    quint64 inode = 0; ///< 0: no program has it open

    friend bool operator==(const SocketRow &, const SocketRow &) = default;
};

/// The user of this program, to compare the users of sockets with.
struct OwnUser {
    quint32 id = 0;
    /// The system shows all users of other user namespaces under this ID too, so it identifies
    /// nobody.
    bool isShared = false;
};

/// The effective user of this process, and its user namespace according to /proc.
[[nodiscard]] OwnUser ownUser();
/// `overflowId` represents users without an ID in the namespace (user_namespaces(7)); `idMap` is
/// the text of /proc/self/uid_map.
[[nodiscard]] OwnUser ownUser(quint32 id, quint32 overflowId, const QByteArray &idMap);

/// Parses a line of /proc/net/tcp or /proc/net/tcp6. No value for anything else, such as the
/// heading.
[[nodiscard]] std::optional<SocketRow> parseSocketRow(QByteArrayView line);

/// The user of the socket at the other end.
[[nodiscard]] PeerUser userOf(const SocketRow &socket, const OwnUser &own);

/// The fallback of `peerUsers()`: looks the connections, all to one port, up in `tables`, files in
/// the format of /proc/net/tcp. A connection that is not found and still open is `Unknown`. Tables
/// are read as far as needed, and 32 MiB of each at most, which is about 200,000 sockets.
[[nodiscard]] QList<PeerUser> socketTableUsers(const QList<AcceptedConnection> &connections,
                                               const OwnUser &own, const QStringList &tables);

/// The state of our end of a connection; `Established` where the system does not tell.
[[nodiscard]] SocketState ownState(qintptr descriptor);

} // namespace bifrost
