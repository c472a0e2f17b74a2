// SPDX-License-Identifier: Apache-2.0
#include "platform/peergate.h"

#include "platform/loopbackconnection.h"

#include <QElapsedTimer>

namespace bifrost {

void PeerGate::ask(LoopbackConnection *connection) {
    if (waiting_.isEmpty()) {
        QMetaObject::invokeMethod(this, &PeerGate::judge, Qt::QueuedConnection);
    }
    waiting_.append(connection);
}

void PeerGate::judge() {
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
        if (asking[i]) { // one that is admitted may end another
            asking[i]->admit(users.value(i, PeerUser::Unknown));
        }
    }
}

} // namespace bifrost
