// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/peergate.h"

#include "platform/loopback/loopbackconnection.h"

#include <QElapsedTimer>

namespace bifrost {

void PeerGate::ask(LoopbackConnection *connection) {
    if (waiting_.isEmpty()) {
        QMetaObject::invokeMethod(this, &PeerGate::lookUp, Qt::QueuedConnection);
    }
    waiting_.append(connection);
}

void PeerGate::lookUp() {
    QList<QPointer<LoopbackConnection>> asking = std::exchange(waiting_, {});
    asking.removeIf([](const auto &connection) { return connection.isNull(); });
    QList<AcceptedConnection> ends;
    for (const auto &connection : std::as_const(asking)) {
        ends.append(connection->ends());
    }
    QElapsedTimer timer;
    timer.start();
    const QList<PeerUser> users = lookup_(ends);
    lastLookUp_ = timer.elapsed();
    pause_.setRemainingTime(lastLookUp_);
    for (qsizetype i = 0; i < asking.size(); ++i) {
        if (asking[i]) { // admitting one connection may delete another
            asking[i]->admit(users.value(i, PeerUser::Unknown));
        }
    }
}

} // namespace bifrost
