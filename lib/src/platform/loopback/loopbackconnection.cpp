// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/loopbackconnection.h"

#include "core/logging.h"
#include "platform/loopback/loopbackresponse.h"

#include <QHostAddress>
#include <QtEndian>

namespace bifrost {
namespace {

using namespace std::chrono_literals;

constexpr auto headTimeout = 10s;
constexpr auto answerTimeout = 10s;
constexpr auto lingerTimeout = 1s;

SocketAddress endAddress(const QHostAddress &address) {
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        return address.toIPv4Address();
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {qFromBigEndian<quint64>(bytes.c), qFromBigEndian<quint64>(bytes.c + 8)};
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent), socket_(socket) {
    socket_->setParent(this);
    socket_->setReadBufferSize(maximumHeadSize);
    connect(socket_, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(socket_, &QTcpSocket::bytesWritten, this, &LoopbackConnection::sent);
    connect(socket_, &QTcpSocket::disconnected, this, &LoopbackConnection::closed);
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, &LoopbackConnection::abort);
    deadline_.start(headTimeout);
}

AcceptedConnection LoopbackConnection::ends() const {
    return {.descriptor = socket_->socketDescriptor(),
            .localAddress = endAddress(socket_->localAddress()),
            .localPort = socket_->localPort(),
            .peerAddress = endAddress(socket_->peerAddress()),
            .peerPort = socket_->peerPort()};
}

void LoopbackConnection::admit(PeerUser peer) {
    peer_ = peer;
    switch (peer) {
    case PeerUser::Gone:
        return abort();
    case PeerUser::Other:
        qCInfo(lcLoopback) << "rejected a program of another user";
        return respond(refusalResponse(403));
    case PeerUser::Same:
    case PeerUser::Unknown:
        break;
    }
    state_ = State::Reading;
    read(); // no signal follows for data that arrived together with the connection
}

void LoopbackConnection::read() {
    if (state_ == State::Arrived) {
        return;
    }
    if (state_ != State::Reading) {
        socket_->readAll(); // a body or a second request, which must not fill the buffer
        return;
    }
    const qsizetype known = received_.size();
    received_.append(socket_->read(maximumHeadSize + 1 - received_.size()));
    ParsedHead parsed = parseRequestHead(received_, known);
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
    // More than a head was sent. Closing with unread bytes would reset the connection, and the
    // browser might lose the response, so the peer has a moment to close first.
    state_ = State::Lingering;
    deadline_.start(lingerTimeout);
}

void LoopbackConnection::abort() {
    qCDebug(lcLoopback) << "connection aborted";
    socket_->abort();
}

} // namespace bifrost
