// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/peeruser.h"

#if !defined(Q_OS_LINUX) && !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)

namespace bifrost {

QList<PeerUser> peerUsers(const QList<AcceptedConnection> &connections) {
    return QList<PeerUser>(connections.size(), PeerUser::Unknown);
}

} // namespace bifrost

#endif
