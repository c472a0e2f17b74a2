// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/takenport.h>

#include <QByteArray>

#include <optional>

class QIODevice;

namespace bifrost {

/// A line of /proc/net/tcp or /proc/net/tcp6 about a socket that listens on a port, on any address.
struct ListeningSocket {
    quint32 user = 0;
    quint64 inode = 0;
};
/// The first one of `table` for `port`; reads 32 MiB at most.
[[nodiscard]] std::optional<ListeningSocket> findListeningSocket(QIODevice &table, quint16 port);

/// The program that listens on `port` of this computer. Linux tells the user, and for a program of
/// this user its name and process; elsewhere the holder is `TakenPort::Holder::Unknown`.
[[nodiscard]] TakenPort portHolder(quint16 port);

} // namespace bifrost
