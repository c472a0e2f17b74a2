// SPDX-License-Identifier: Apache-2.0
#include "support/httpserver.h"

#include "support/tlsidentity.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

namespace bifrost::test {
namespace {

/// Takes one whole request off the front of `received`.
bool takeRequest(QByteArray &received, HttpServer::Request &request) {
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return false;
    }
    const QList<QByteArray> lines = received.first(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> start = lines.constFirst().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    const qsizetype bodyStart = headEnd + 4;
    if (received.size() < bodyStart + length) {
        return false;
    }
    request.body = received.sliced(bodyStart, length);
    received.remove(0, bodyStart + length);
    return true;
}

} // namespace

QByteArray HttpServer::Request::path() const {
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.first(mark);
}

QByteArray HttpServer::Request::header(const QByteArray &name) const {
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            values.append(value);
        }
    }
    return values.join(", ");
}

HttpServer::HttpServer()
    : scheme_(QStringLiteral("http")), server_(std::make_unique<QTcpServer>()) {
    listen();
}

HttpServer::HttpServer(const TlsIdentity &identity, ClientCertificates certificates)
    : scheme_(QStringLiteral("https")) {
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration;
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setCaCertificates(QSslConfiguration::defaultConfiguration().caCertificates());
    configuration.setPeerVerifyMode(
        certificates == ClientCertificates::NotAsked ? QSslSocket::VerifyNone
        : certificates == ClientCertificates::Asked  ? QSslSocket::QueryPeer
                                                     : QSslSocket::VerifyPeer);
    server->setSslConfiguration(configuration);
    server_ = std::move(server);
    listen();
}

void HttpServer::listen() {
    connect(server_.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    if (!server_->listen(QHostAddress::LocalHost)) {
        qFatal("the test server cannot listen");
    }
}

QUrl HttpServer::url(const QString &path) const {
    QUrl url(scheme_ + QStringLiteral("://127.0.0.1") + path);
    url.setPort(server_->serverPort());
    return url;
}

void HttpServer::on(const QByteArray &path, const Handler &handler) {
    handlers_.insert(path, handler);
}

void HttpServer::on(const QByteArray &path, Reply reply) {
    on(path, [reply = std::move(reply)](const Request &) { return reply; });
}

void HttpServer::accept() {
    while (QTcpSocket *socket = server_->nextPendingConnection()) {
        ++connectionCount_;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            received_.remove(socket);
            socket->deleteLater();
        });
        read(socket); // what came together with the connection
    }
}

void HttpServer::read(QTcpSocket *socket) {
    received_[socket].append(socket->readAll());
    Request request;
    while (takeRequest(received_[socket], request)) {
        if (const auto *encrypted = qobject_cast<QSslSocket *>(socket)) {
            request.certificate = encrypted->peerCertificate();
        }
        requests_.append(request);
        serve(socket, request);
        Q_EMIT requestReceived();
        request = {};
    }
}

HttpServer::Reply HttpServer::reply(const Request &request) const {
    const Handler handler = handlers_.value(request.path());
    Reply none;
    none.status = 404;
    return handler ? handler(request) : none;
}

void HttpServer::serve(QTcpSocket *socket, const Request &request) {
    const Reply reply = this->reply(request);
    if (reply.ending == Ending::Hold) {
        held_.append({socket, reply});
    } else {
        send(socket, reply);
    }
}

void HttpServer::release() {
    for (auto &[socket, reply] : std::exchange(held_, {})) {
        if (socket) {
            reply.ending = Ending::Complete;
            send(socket, reply);
        }
    }
}

void HttpServer::send(QTcpSocket *socket, const Reply &reply) {
    if (reply.ending == Ending::DropBefore) {
        socket->abort();
        return;
    }
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    for (const auto &[name, value] : reply.headers) {
        bytes += name + ": " + value + "\r\n";
    }
    if (reply.ending != Ending::WithoutLength) {
        bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    }
    bytes += "\r\n";
    const bool isCutShort = reply.ending == Ending::DropInBody;
    bytes += isCutShort ? reply.body.first(reply.body.size() / 2) : reply.body;
    socket->write(bytes);
    if (reply.ending != Ending::Complete) {
        socket->disconnectFromHost();
    }
}

HttpServer::Reply jsonReply(int status, const QByteArray &json) {
    return {status, json, {{"Content-Type", "application/json"}}};
}

} // namespace bifrost::test
