// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/peeruser.h"

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

/// One TCP socket of this machine, as Linux shows it. Addresses and ports are in host order.
struct SocketRow {
    quint32 localAddress = 0;
    quint16 localPort = 0;
    quint32 remoteAddress = 0;
    quint16 remotePort = 0;
    SocketState state = SocketState::Close;
    quint32 user = 0;
    quint64 inode = 0; ///< 0: no program has it open

    friend bool operator==(const SocketRow &, const SocketRow &) = default;
};

/// Who this program is, to compare the users of sockets with.
struct OwnUser {
    quint32 id = 0;
    /// The system shows everybody of another user namespace under this ID as well, so that it says
    /// nothing about who somebody is.
    bool isShared = false;
};

/// This process: its effective user, and what /proc says about its user namespace.
[[nodiscard]] OwnUser ownUser();
/// `overflowId` stands for users whom a namespace has no ID for (user_namespaces(7)); `idMap` is
/// the text of /proc/self/uid_map.
[[nodiscard]] OwnUser ownUser(quint32 id, quint32 overflowId, const QByteArray &idMap);

/// A line of /proc/net/tcp or /proc/net/tcp6; of the latter only IPv4 addresses that are mapped
/// into IPv6 (RFC 4291, 2.5.5.2). No value for the heading, for other addresses and for anything
/// else.
[[nodiscard]] std::optional<SocketRow> parseSocketRow(QByteArrayView line);

/// Whose the socket at the other end is.
[[nodiscard]] PeerUser userOf(const SocketRow &socket, const OwnUser &own);

/// What `peerUsers()` falls back to: looks the connections up in `tables`, files in the format of
/// /proc/net/tcp. All come to one port. What cannot be read, or is not found and is still
/// connected, is `Unknown`. Tables are read as far as needed, and 32 MiB of each at most: about
/// 200,000 sockets.
[[nodiscard]] QList<PeerUser> socketTableUsers(const QList<AcceptedConnection> &connections,
                                               const OwnUser &own, const QStringList &tables);

/// Of our end of a connection; `Established` where the system does not say.
[[nodiscard]] SocketState ownState(qintptr descriptor);

} // namespace bifrost
