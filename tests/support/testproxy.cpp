// SPDX-License-Identifier: Apache-2.0
#include "support/testproxy.h"

#include <QCryptographicHash>
#include <QTcpSocket>
#include <QUrl>

namespace bifrost::test {
namespace {

QByteArray field(const QByteArray &head, const QByteArray &name) {
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

QByteArray parameter(const QByteArray &credentials, const QByteArray &name) {
    for (const QByteArray &part : credentials.split(',')) {
        const QByteArray pair = part.trimmed();
        const qsizetype begin = pair.indexOf(name + '=');
        if (begin >= 0 && (begin == 0 || pair.at(begin - 1) == ' ')) {
            return pair.sliced(begin + name.size() + 1).replace('"', "");
        }
    }
    return {};
}

QByteArray md5(const QByteArray &text) {
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

} // namespace

TestProxy::TestProxy() {
    connect(&server_, &QTcpServer::newConnection, this, &TestProxy::accept);
    if (!server_.listen(QHostAddress::LocalHost)) {
        qFatal("the test proxy cannot listen");
    }
}

QString TestProxy::name() const {
    return QStringLiteral("127.0.0.1:%1").arg(port());
}

QString TestProxy::address() const {
    return QStringLiteral("http://") + name();
}

qsizetype TestProxy::attempts() const {
    return std::count_if(heads.cbegin(), heads.cend(), [](const QByteArray &head) {
        return !field(head, "Proxy-Authorization").isEmpty();
    });
}

void TestProxy::dropConnections() {
    for (QTcpSocket *socket : server_.findChildren<QTcpSocket *>()) {
        socket->abort();
    }
}

void TestProxy::accept() {
    while (QTcpSocket *client = server_.nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            received_.remove(client);
            client->deleteLater();
        });
        read(client);
    }
}

void TestProxy::read(QTcpSocket *client) {
    QByteArray &received = received_[client];
    received += client->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    const QByteArray head = received.first(end);
    const QByteArray rest = received.sliced(end + 4);
    received.clear();
    heads.append(head);
    if (lets(head)) {
        connectThrough(client, head, rest);
    } else {
        answer(client, head);
    }
}

bool TestProxy::lets(const QByteArray &head) const {
    switch (mood) {
    case Mood::Open:
        return true;
    case Mood::Basic:
        return field(head, "Proxy-Authorization") == "Basic " + (user + ':' + password).toBase64();
    case Mood::Digest:
        return isDigestRight(head);
    default:
        return false;
    }
}

bool TestProxy::isDigestRight(const QByteArray &head) const {
    const QByteArray credentials = field(head, "Proxy-Authorization");
    const auto value = [&](const char *name) { return parameter(credentials, name); };
    const QByteArray ha1 = md5(user + ":corp:" + password);
    const QByteArray ha2 = md5(head.split(' ').constFirst() + ':' + value("uri"));
    return credentials.startsWith("Digest ") &&
           value("response") ==
               md5(ha1 + ":n0nce:" + value("nc") + ':' + value("cnonce") + ":auth:" + ha2);
}

void TestProxy::answer(QTcpSocket *client, const QByteArray &head) {
    switch (mood) {
    case Mood::Status:
        respond(client, status);
        return;
    case Mood::Denies:
        field(head, "Proxy-Authorization").isEmpty() ? ask(client) : respond(client, status);
        return;
    case Mood::Silent:
        return;
    case Mood::Closes:
        client->disconnectFromHost();
        return;
    case Mood::Garbles:
        client->write("220 mail.example ESMTP\r\n\r\n");
        return;
    default:
        ask(client);
    }
}

void TestProxy::ask(QTcpSocket *client) {
    switch (mood) {
    case Mood::Digest:
        respond(client, 407,
                "Proxy-Authenticate: Digest realm=\"corp\", nonce=\"n0nce\", qop=\"auth\"\r\n");
        return;
    case Mood::NtlmMute:
        respond(client, 407, "Proxy-Authenticate: NTLM\r\n");
        return;
    case Mood::Negotiate:
        respond(client, 407, "Proxy-Authenticate: Negotiate\r\n");
        return;
    default:
        respond(client, 407, "Proxy-Authenticate: Basic realm=\"corp\"\r\n");
    }
}

void TestProxy::respond(QTcpSocket *client, int status, const QByteArray &fields) {
    const QByteArray page = "<html><h1>The proxy says no</h1></html>";
    client->write("HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + fields +
                  "Content-Type: text/html\r\nContent-Length: " + QByteArray::number(page.size()) +
                  "\r\n\r\n" + page);
}

void TestProxy::connectThrough(QTcpSocket *client, const QByteArray &head, const QByteArray &rest) {
    const QByteArrayList line = head.first(head.indexOf("\r\n")).split(' ');
    const bool isTunnel = line.value(0) == "CONNECT";
    const QByteArray target = isTunnel ? line.value(1).split(':').constFirst()
                                       : QUrl(QString::fromLatin1(line.value(1))).host().toLatin1();
    const quint16 port = hosts.value(target);
    if (port == 0) {
        respond(client, 502);
        return;
    }
    tunnels.append(target);
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress::LocalHost, port);
    connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server,
            [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    if (isTunnel) {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        server->write(rest);
    } else { // in origin form, as a server expects it (RFC 9112 §3.2.1)
        const QByteArray path = QUrl(QString::fromLatin1(line.value(1)))
                                    .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        server->write(line.value(0) + ' ' + path + ' ' + line.value(2) +
                      head.sliced(head.indexOf("\r\n")) + "\r\n\r\n" + rest);
    }
}

} // namespace bifrost::test
