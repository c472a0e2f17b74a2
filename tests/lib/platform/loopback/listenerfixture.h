// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/loopback/loopbacklistenerfactory.h"

#include <QTcpSocket>
#include <QtTest>

namespace bifrost::test {

/// One raw connection to the listener.
class Visitor {
public:
    explicit Visitor(quint16 port) { socket_.connectToHost(QHostAddress::LocalHost, port); }
    void send(const QByteArray &bytes) { socket_.write(bytes); }
    [[nodiscard]] bool isConnected() const {
        return socket_.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool isClosed() const {
        return socket_.state() == QAbstractSocket::UnconnectedState;
    }
    QByteArray received() { return received_ += socket_.readAll(); }
    /// Everything until the listener closes the connection.
    QByteArray response() {
        return QTest::qWaitFor([this] { return isClosed(); }) ? received()
                                                              : QByteArray("still open");
    }
    QTcpSocket &socket() { return socket_; }

private:
    QTcpSocket socket_;
    QByteArray received_;
};

inline QByteArray status(const QByteArray &response) {
    return response.mid(9, 3);
}

inline QByteArray field(const QByteArray &response, const QByteArray &name) {
    const qsizetype start = response.indexOf("\r\n" + name + ": ");
    return start < 0
               ? QByteArray()
               : response.sliced(start + name.size() + 4,
                                 response.indexOf("\r\n", start + 2) - start - name.size() - 4);
}

inline QByteArray render(BrowserOutcome outcome) {
    return "<style>p{}</style><p>outcome " + QByteArray::number(static_cast<int>(outcome)) + "</p>";
}

/// For tests of a listener on any port; init() calls listen().
class ListenerFixture : public QObject {
protected:
    void listen() {
        auto listener = factory_.listen({});
        QVERIFY(listener.has_value());
        listener_ = std::move(*listener);
    }
    [[nodiscard]] QByteArray head(const QByteArray &target, const QByteArray &fields = {}) const {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) +
               "\r\n" + fields + "\r\n";
    }
    [[nodiscard]] quint16 port() const {
        return static_cast<quint16>(listener_->redirectUri().port());
    }
    QByteArray visit(const QByteArray &bytes) const {
        Visitor visitor(port());
        visitor.send(bytes);
        return visitor.response();
    }
    /// Sends a redirect; returns the address of its page.
    QByteArray redirect(const QByteArray &query = "code=abc") const {
        return field(visit(head("/callback?" + query)), "Location");
    }
    RedirectRequest next() const {
        const auto future = listener_->next();
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result().constFirst()
                                                                    : RedirectRequest{"none", 0};
    }

    /// The peer of all connections from now on; without a value, the real one.
    std::optional<PeerUser> peer_;
    qsizetype lookups_ = 0; ///< calls, not connections
    LoopbackListenerFactory factory_{render, QStringLiteral("/callback"), QStringLiteral("Acme"),
                                     [this](const QList<AcceptedConnection> &connections) {
                                         ++lookups_;
                                         return peer_ ? QList<PeerUser>(connections.size(), *peer_)
                                                      : peerUsers(connections);
                                     }};
    std::unique_ptr<RedirectListener> listener_;
};

} // namespace bifrost::test
