// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/peeruser.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <functional>

namespace bifrost {

class LoopbackConnection;

/// `peerUsers()`, or what a test puts in its place.
using PeerLookup = std::function<QList<PeerUser>(const QList<AcceptedConnection> &)>;

/// Has new connections judged by who is at the other end, before anything is read from them.
///
/// Where the system has to search all its sockets, a look-up takes long, and longer the more
/// sockets somebody opens. So all that have come are looked up at once, and a look-up that took a
/// while asks for a pause of three times as long, in which new ones are left in the system's queue:
/// at most a quarter of the time goes into it.
class PeerGate final : public QObject {
    Q_OBJECT
public:
    explicit PeerGate(PeerLookup lookup) : lookup_(std::move(lookup)) {}

    /// Calls `connection->admit()` soon, never within this call. The connection may go before.
    void ask(LoopbackConnection *connection);
    /// In milliseconds: for how long nobody should be asked about. Mostly 0.
    [[nodiscard]] int pause() const { return static_cast<int>(pause_.remainingTime()); }

private:
    void judge();

    PeerLookup lookup_;
    QList<QPointer<LoopbackConnection>> waiting_;
    QDeadlineTimer pause_;
};

} // namespace bifrost
