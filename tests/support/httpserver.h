// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace bifrost::test {

struct TlsIdentity;

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A small HTTP/1.1 server on 127.0.0.1 that answers as it is told, badly too, and remembers what
/// it was asked. Keeps connections alive.
class HttpServer final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray target; ///< path and query, raw
        HttpHeaders headers;
        QByteArray body;
        QSslCertificate certificate = QSslCertificate(); ///< of the client; null: none was shown

        [[nodiscard]] QByteArray path() const;
        /// All values of the field, joined by ", ".
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };
    enum class Ending {
        Complete,
        Hold,          ///< nothing comes until `release()`
        DropBefore,    ///< the connection ends without a byte of an answer
        DropInBody,    ///< the connection ends after half the body
        WithoutLength, ///< the end of the connection is the end of the body
    };
    struct Reply {
        int status = 200;
        QByteArray body;
        HttpHeaders headers;
        Ending ending = Ending::Complete;
    };
    using Handler = std::function<Reply(const Request &)>;

    /// Whether the server asks for a certificate of the client in the handshake. A demanded one
    /// must be among those that the process trusts.
    enum class ClientCertificates { NotAsked, Asked, Demanded };

    HttpServer();
    /// Over TLS.
    explicit HttpServer(const TlsIdentity &identity,
                        ClientCertificates certificates = ClientCertificates::NotAsked);

    [[nodiscard]] QUrl url(const QString &path) const;
    void on(const QByteArray &path, const Handler &handler);
    void on(const QByteArray &path, Reply reply);
    /// What answers `path`, for a test that changes its answers.
    [[nodiscard]] Handler handler(const QByteArray &path) const { return handlers_.value(path); }
    /// What it answers to `request`.
    [[nodiscard]] Reply reply(const Request &request) const;

    /// In order, those not answered yet among them.
    [[nodiscard]] const QList<Request> &requests() const { return requests_; }
    [[nodiscard]] qsizetype connectionCount() const { return connectionCount_; }
    [[nodiscard]] qsizetype openConnections() const { return received_.size(); }
    /// Answers what was held back, completely.
    void release();

Q_SIGNALS:
    void requestReceived();

private:
    void listen();
    void accept();
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const Request &request);
    static void send(QTcpSocket *socket, const Reply &reply);

    QString scheme_;
    QHash<QByteArray, Handler> handlers_;
    QHash<QTcpSocket *, QByteArray> received_;
    QList<Request> requests_;
    QList<std::pair<QPointer<QTcpSocket>, Reply>> held_;
    qsizetype connectionCount_ = 0;
    std::unique_ptr<QTcpServer> server_; // last: its sockets report their end to what stands above
};

/// A JSON answer as providers send it.
[[nodiscard]] HttpServer::Reply jsonReply(int status, const QByteArray &json);

} // namespace bifrost::test
