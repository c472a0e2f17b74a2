// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/loopback/peeruser.h"
#include "platform/loopback/requesthead.h"

#include <QTcpSocket>
#include <QTimer>

namespace bifrost {

/// One connection of a browser, or of any other program of this computer: one request, one
/// response, closed. `closed()` is the last signal.
class LoopbackConnection final : public QObject {
    Q_OBJECT
public:
    /// Owns `socket`. Handles a request head that is malformed, too large, or not complete within
    /// ten seconds. Reads nothing before `admit()`.
    LoopbackConnection(QTcpSocket *socket, QObject *parent);

    [[nodiscard]] AcceptedConnection ends() const;
    /// Called once. Reads the request of this user or of an unidentified peer. Another user gets
    /// 403, whatever the request is.
    void admit(PeerUser peer);
    /// The peer that was admitted.
    [[nodiscard]] PeerUser peer() const { return peer_; }

    /// No complete request has arrived.
    [[nodiscard]] bool isIdle() const {
        return state_ == State::Arrived || state_ == State::Reading;
    }
    /// A complete request waits for `respond()`.
    [[nodiscard]] bool isWaiting() const { return state_ == State::Waiting; }
    /// Nothing is left to send: the system has the response and the peer has to close, or the peer
    /// is another user.
    [[nodiscard]] bool isOwedNothing() const {
        return state_ == State::Lingering || peer_ == PeerUser::Other;
    }
    [[nodiscard]] const RequestHead &head() const { return head_; }

    /// Called once. Sends a complete response and closes.
    void respond(const QByteArray &response);
    /// Closes the connection at once.
    void abort();

Q_SIGNALS:
    void requestReceived();
    /// The system has accepted every byte of the response.
    void delivered();
    void closed();

private:
    enum class State { Arrived, Reading, Waiting, Answering, Lingering };

    void read();
    void sent();

    QTcpSocket *socket_;
    QTimer deadline_;
    State state_ = State::Arrived;
    PeerUser peer_ = PeerUser::Unknown;
    QByteArray received_;
    RequestHead head_;
};

} // namespace bifrost
