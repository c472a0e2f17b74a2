// SPDX-License-Identifier: Apache-2.0
#include "platform/loopbackconnection.h"

#include "core/logging.h"
#include "platform/loopbackresponse.h"

namespace bifrost {
namespace {

using namespace std::chrono_literals;

constexpr auto headTimeout = 10s;
constexpr auto answerTimeout = 10s;
constexpr auto lingerTimeout = 1s;

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent), socket_(socket) {
    socket_->setParent(this);
    socket_->setReadBufferSize(maximumHeadSize);
    connect(socket_, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(socket_, &QTcpSocket::bytesWritten, this, &LoopbackConnection::sent);
    connect(socket_, &QTcpSocket::disconnected, this, &LoopbackConnection::closed);
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, &LoopbackConnection::drop);
    deadline_.start(headTimeout);
}

AcceptedConnection LoopbackConnection::ends() const {
    return {.descriptor = socket_->socketDescriptor(),
            .localAddress = socket_->localAddress().toIPv4Address(),
            .localPort = socket_->localPort(),
            .peerAddress = socket_->peerAddress().toIPv4Address(),
            .peerPort = socket_->peerPort()};
}

void LoopbackConnection::admit(PeerUser peer) {
    peer_ = peer;
    switch (peer) {
    case PeerUser::Gone:
        return drop();
    case PeerUser::Other:
        qCInfo(lcLoopback) << "a program of another user was refused";
        return respond(refusalResponse(403));
    case PeerUser::Same:
    case PeerUser::Unknown:
        break;
    }
    state_ = State::Reading;
    read(); // what came together with the connection is announced by no later signal
}

void LoopbackConnection::read() {
    if (state_ == State::Arrived) {
        return;
    }
    if (state_ != State::Reading) {
        socket_->readAll(); // a body, a second request: of no interest, but the socket must drain
        return;
    }
    const qsizetype judged = received_.size();
    received_.append(socket_->read(maximumHeadSize + 1 - received_.size()));
    ParsedHead parsed = parseRequestHead(received_, judged);
    switch (parsed.state) {
    case HeadState::Incomplete:
        return;
    case HeadState::Malformed:
        respond(refusalResponse(400));
        return;
    case HeadState::TooLarge:
        respond(refusalResponse(431));
        return;
    case HeadState::Complete:
        deadline_.stop();
        state_ = State::Waiting;
        head_ = std::move(parsed.head);
        Q_EMIT requestReceived();
    }
}

void LoopbackConnection::respond(const QByteArray &response) {
    state_ = State::Answering;
    deadline_.start(answerTimeout);
    socket_->write(response);
}

void LoopbackConnection::sent() {
    if (socket_->bytesToWrite() > 0) {
        return;
    }
    Q_EMIT delivered();
    if (received_.endsWith("\r\n\r\n")) {
        socket_->disconnectFromHost();
        return;
    }
    // More than a head was sent. Closing with bytes unread would reset the connection, and could
    // take the answer away from the browser: let the other side close first, for a moment.
    state_ = State::Lingering;
    deadline_.start(lingerTimeout);
}

void LoopbackConnection::drop() {
    qCDebug(lcLoopback) << "connection dropped";
    socket_->abort();
}

} // namespace bifrost
