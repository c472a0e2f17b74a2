// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/takenport.h>

#include <QByteArray>

#include <optional>

class QIODevice;

namespace bifrost {

/// A line of /proc/net/tcp or /proc/net/tcp6 that says who listens on a port, on whatever address.
struct ListeningSocket {
    quint32 user = 0;
    quint64 inode = 0;
};
/// The first one of `table` for `port`; 32 MiB are read at most.
[[nodiscard]] std::optional<ListeningSocket> findListeningSocket(QIODevice &table, quint16 port);

/// Who listens on `port` of this computer. Linux tells the user, and of a program of this user name
/// and process; elsewhere it is `TakenPort::Holder::Unknown`.
[[nodiscard]] TakenPort portHolder(quint16 port);

} // namespace bifrost
