// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace bifrost::test {

/// A web server whose responses never end: as fast as they are read, or byte by byte.
class StreamServer {
public:
    enum class Pace { Fast, Slow };

    StreamServer(const QByteArray &head, Pace pace) : head_(head), pace_(pace) {
        QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] { accept(); });
        server_.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString address() const {
        return QStringLiteral("http://127.0.0.1:%1/").arg(server_.serverPort());
    }

private:
    static constexpr qsizetype chunk = 65'536;

    void accept() {
        while (QTcpSocket *socket = server_.nextPendingConnection()) {
            socket->write("HTTP/1.1 200 OK\r\n" + head_ + "\r\n");
            if (pace_ == Pace::Fast) {
                QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
                    if (socket->bytesToWrite() < chunk) {
                        socket->write(QByteArray(chunk, ' '));
                    }
                });
            } else {
                auto *timer = new QTimer(socket);
                QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
                timer->start(20);
            }
        }
    }

    QTcpServer server_;
    QByteArray head_;
    Pace pace_;
};

} // namespace bifrost::test
