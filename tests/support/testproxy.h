// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace bifrost::test {

/// An HTTP proxy on 127.0.0.1 that behaves as it is told. It alone knows the hosts of `hosts`: a
/// request that arrives there was resolved by the proxy, and by nobody else.
class TestProxy final : public QObject {
    Q_OBJECT
public:
    enum class Mood {
        Open,      ///< opens a tunnel, or forwards, for everyone
        Basic,     ///< for those who know `user` and `password` (RFC 7617)
        Digest,    ///< the same (RFC 7616, MD5)
        NtlmMute,  ///< asks for NTLM and never sends a challenge
        Negotiate, ///< asks for Negotiate and nothing else
        Status,    ///< responds with `status` and a page
        Denies,    ///< asks as Basic does, then responds with `status`
        Silent,    ///< accepts connections and says nothing
        Closes,    ///< at once
        Garbles,   ///< does not speak HTTP
    };

    TestProxy();
    [[nodiscard]] quint16 port() const { return server_.serverPort(); }
    [[nodiscard]] QString name() const;
    /// `http://127.0.0.1:PORT`
    [[nodiscard]] QString address() const;
    /// Ends its open connections: the next request comes on a new one.
    void dropConnections();

    Mood mood = Mood::Open;
    int status = 403;
    QByteArray user = "ada";
    QByteArray password = "open sesame";
    QHash<QByteArray, quint16> hosts; ///< name to port of 127.0.0.1

    QByteArrayList heads;   ///< of all requests, in order
    QByteArrayList tunnels; ///< the targets of those that were opened

    /// How often it was given a name and password, right or wrong.
    [[nodiscard]] qsizetype attempts() const;

private:
    void accept();
    void read(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    void connectThrough(QTcpSocket *client, const QByteArray &head, const QByteArray &rest);
    [[nodiscard]] bool lets(const QByteArray &head) const;
    [[nodiscard]] bool isDigestRight(const QByteArray &head) const;
    void ask(QTcpSocket *client);
    static void respond(QTcpSocket *client, int status, const QByteArray &fields = {});

    QHash<QTcpSocket *, QByteArray> received_;
    QTcpServer server_; // last: its sockets report their end to what stands above
};

} // namespace bifrost::test
