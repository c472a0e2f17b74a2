// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QTcpServer;

namespace bifrost {

enum class Loopback { Ipv4, Ipv6 }; ///< 127.0.0.1 and ::1
enum class Binding {
    Bound,
    Refused,   ///< the port is not free
    NoAddress, ///< the system has no such address
};

/// Opens `server` on `address` and `port` (0: any port) so that no other program can listen there
/// too.
[[nodiscard]] Binding bindExclusively(QTcpServer &server, Loopback address, quint16 port);

} // namespace bifrost
