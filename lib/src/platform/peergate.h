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
/// while asks for a pause that is as long, in which new ones are left in the system's queue: at
/// most half of the time goes into it.
class PeerGate final : public QObject {
    Q_OBJECT
public:
    explicit PeerGate(PeerLookup lookup) : lookup_(std::move(lookup)) {}

    /// Calls `connection->admit()` soon, never within this call. The connection may go before.
    void ask(LoopbackConnection *connection);
    /// Look-ups take long, so that many should be asked about at once.
    [[nodiscard]] bool isSlow() const { return lastLookUp_ >= 5; }
    /// Nobody should be asked about now: it is time for others, or many are asked about already.
    [[nodiscard]] bool needsRest() const {
        return !pause_.hasExpired() || (isSlow() && !waiting_.isEmpty());
    }
    /// In milliseconds, for how long.
    [[nodiscard]] int rest() const { return static_cast<int>(pause_.remainingTime()); }

private:
    void judge();

    PeerLookup lookup_;
    QList<QPointer<LoopbackConnection>> waiting_;
    qint64 lastLookUp_ = 0; // milliseconds
    QDeadlineTimer pause_;
};

} // namespace bifrost
