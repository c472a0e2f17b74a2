// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpSocket>
#include <QTest>

namespace bifrost::test {

/// One connection that sends exactly the given bytes.
class RawClient {
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost) {
        socket_.connectToHost(address, port);
        connected_ = QTest::qWaitFor(
                         [this] {
                             return socket_.state() != QAbstractSocket::ConnectingState &&
                                    socket_.state() != QAbstractSocket::HostLookupState;
                         },
                         5000) &&
                     socket_.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool isConnected() const { return connected_; }

    /// Hands `bytes` to the system as one segment.
    void send(const QByteArray &bytes) {
        socket_.write(bytes);
        socket_.flush();
    }
    /// Everything received until the peer closes; empty if it does not close within `patience`.
    QByteArray answer(int patience = 15000) {
        const bool closed = QTest::qWaitFor(
            [this] { return socket_.state() == QAbstractSocket::UnconnectedState; }, patience);
        return closed ? socket_.readAll() : QByteArray();
    }
    [[nodiscard]] bool isClosed() const {
        return socket_.state() == QAbstractSocket::UnconnectedState;
    }

private:
    QTcpSocket socket_;
    bool connected_ = false;
};

/// Sends `bytes` on a new connection and returns the response.
inline QByteArray exchange(quint16 port, const QByteArray &bytes) {
    RawClient client(port);
    client.send(bytes);
    return client.answer();
}

[[nodiscard]] inline int statusOf(const QByteArray &answer) {
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

/// The value of a header field of `answer`.
[[nodiscard]] inline QByteArray fieldOf(const QByteArray &answer, const QByteArray &name) {
    const QByteArray head = answer.first(qMax<qsizetype>(0, answer.indexOf("\r\n\r\n")));
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(name + ": ")) {
            return line.sliced(name.size() + 2).trimmed();
        }
    }
    return {};
}

} // namespace bifrost::test
