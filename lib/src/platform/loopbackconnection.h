// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/peeruser.h"
#include "protocol/redirectrequest.h"

#include <QTcpSocket>
#include <QTimer>

namespace bifrost {

/// One connection of a browser, or of anybody else on this machine: one request, one answer,
/// closed. Destroys itself when the socket is gone.
class LoopbackConnection final : public QObject {
    Q_OBJECT
public:
    /// Takes over `socket`. A request head that is not complete after ten seconds, or is malformed
    /// or too large, is dealt with here. Nothing is read before `admit()`.
    LoopbackConnection(QTcpSocket *socket, QObject *parent);

    [[nodiscard]] AcceptedConnection ends() const;
    /// Once: reads the request of this user, and of who is not known; anybody else gets 403,
    /// whatever they send.
    void admit(PeerUser peer);
    /// Who was admitted.
    [[nodiscard]] PeerUser peer() const { return peer_; }

    /// No complete request has arrived.
    [[nodiscard]] bool isIdle() const {
        return state_ == State::Arrived || state_ == State::Reading;
    }
    /// A complete request waits for `respond()`.
    [[nodiscard]] bool isWaiting() const { return state_ == State::Waiting; }
    /// Nothing is owed to it: its answer has been handed to the system and the other side is to
    /// close, or it is another user's.
    [[nodiscard]] bool isOwedNothing() const {
        return state_ == State::Lingering || peer_ == PeerUser::Other;
    }
    [[nodiscard]] const RequestHead &head() const { return head_; }

    /// Once: sends a whole answer and closes.
    void respond(const QByteArray &response);
    /// Drops the connection at once.
    void drop();

Q_SIGNALS:
    void requestReceived();
    /// Every byte of the answer has been handed to the system.
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
