// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/loopback/peeruser.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <functional>

namespace bifrost {

class LoopbackConnection;

/// `peerUsers()`, or a replacement in a test.
using PeerLookup = std::function<QList<PeerUser>(const QList<AcceptedConnection> &)>;

/// Identifies the peers of new connections before anything is read from them.
///
/// Where the system has to search all its sockets, a look-up takes longer the more sockets a
/// program has opened. Therefore all new connections are looked up together, and each look-up is
/// followed by a pause of the same length, in which new connections stay in the system's queue:
/// look-ups take half of the time at most.
class PeerGate final : public QObject {
    Q_OBJECT
public:
    explicit PeerGate(PeerLookup lookup) : lookup_(std::move(lookup)) {}

    /// Calls `connection->admit()` later, never within this call, unless it is destroyed before.
    void ask(LoopbackConnection *connection);
    /// Look-ups take long, so many connections should be looked up together.
    [[nodiscard]] bool isSlow() const { return lastLookUp_ >= 5; }
    /// No connection should be added now: there is a pause, or a slow look-up is about to run.
    [[nodiscard]] bool needsRest() const {
        return !pause_.hasExpired() || (isSlow() && !waiting_.isEmpty());
    }
    /// The rest of the pause, in milliseconds.
    [[nodiscard]] int rest() const { return static_cast<int>(pause_.remainingTime()); }

private:
    void lookUp();

    PeerLookup lookup_;
    QList<QPointer<LoopbackConnection>> waiting_;
    qint64 lastLookUp_ = 0; // milliseconds
    QDeadlineTimer pause_;
};

} // namespace bifrost
