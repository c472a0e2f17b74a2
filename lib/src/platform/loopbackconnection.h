// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    /// or too large, is dealt with here.
    LoopbackConnection(QTcpSocket *socket, QObject *parent);

    /// No complete request has arrived.
    [[nodiscard]] bool isIdle() const { return state_ == State::Reading; }
    /// A complete request waits for `respond()`.
    [[nodiscard]] bool isWaiting() const { return state_ == State::Waiting; }
    /// The answer has been handed to the system; the other side is to close.
    [[nodiscard]] bool isLingering() const { return state_ == State::Lingering; }
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
    enum class State { Reading, Waiting, Answering, Lingering };

    void read();
    void sent();

    QTcpSocket *socket_;
    QTimer deadline_;
    State state_ = State::Reading;
    QByteArray received_;
    RequestHead head_;
};

} // namespace bifrost
