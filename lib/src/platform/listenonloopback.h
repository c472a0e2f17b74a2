// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QTcpServer;

namespace bifrost {

/// Opens `server` on 127.0.0.1 and `port` (0: any) so that no other program can listen there too.
[[nodiscard]] bool listenOnLoopback(QTcpServer &server, quint16 port);

} // namespace bifrost
