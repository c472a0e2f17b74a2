// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxyprobe.h"

#include "core/logging.h"

#include <QMetaEnum>
#include <QNetworkProxy>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestHead = qsizetype{16} * 1024;
constexpr int defaultTunnelPort = 443;

/// The first message of NTLM: signature, type 1, flags, and neither domain nor workstation.
const QByteArray ntlmNegotiate =
    QByteArray("NTLMSSP\0\1\0\0\0\5\x82\x08\0", 16) + QByteArray(16, '\0');

QByteArray authorityOf(const QUrl &target) {
    const QByteArray host = target.host(QUrl::FullyEncoded).toLatin1();
    return (host.contains(':') ? '[' + host + ']' : host) + ':' +
           QByteArray::number(target.port(defaultTunnelPort));
}

/// The values of the field `name`, without the blanks around them.
QByteArrayList fieldsOf(const QByteArray &head, const QByteArray &name) {
    QByteArrayList values;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name) {
            values.append(line.sliced(colon + 1).trimmed());
        }
    }
    return values;
}

/// 0 if it is no response of HTTP/1 (RFC 9112 §4).
int statusCodeOf(const QByteArray &head) {
    return head.startsWith("HTTP/1.") ? head.mid(9, 3).toInt() : 0;
}

} // namespace

ProxyProbe::ProxyProbe(Proxy proxy, const QUrl &target, std::chrono::milliseconds timeout,
                       QObject *parent)
    : QObject(parent),
      proxy_(std::move(proxy)),
      authority_(authorityOf(target)),
      usesConnect_(proxy_.type == Proxy::Type::Http && target.scheme() == "https"_L1),
      timeout_(timeout) {
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] { failBecause(u"no answer"_s); });
}

QFuture<Result<ProxyVerdict>> ProxyProbe::start() {
    connectToProxy();
    return result_.future();
}

void ProxyProbe::connectToProxy() {
    received_.clear();
    socket_ = std::make_unique<QTcpSocket>();
    socket_->setProxy(QNetworkProxy::NoProxy);
    connect(socket_.get(), &QTcpSocket::connected, this, &ProxyProbe::sendConnect);
    connect(socket_.get(), &QTcpSocket::readyRead, this, &ProxyProbe::read);
    connect(socket_.get(), &QTcpSocket::errorOccurred, this, &ProxyProbe::fail);
    deadline_.start(timeout_);
    socket_->connectToHost(proxy_.host, proxy_.port);
}

void ProxyProbe::sendConnect() {
    if (!usesConnect_) {
        finish(verdict_);
        return;
    }
    QByteArray request = "CONNECT " + authority_ + " HTTP/1.1\r\nHost: " + authority_ +
                         "\r\nProxy-Connection: keep-alive\r\nUser-Agent: Bifrost\r\n";
    if (!message_.isEmpty()) {
        request += "Proxy-Authorization: " + message_ + "\r\n";
    }
    socket_->write(request + "\r\n");
}

void ProxyProbe::read() {
    received_ += socket_->read(longestHead - received_.size());
    const qsizetype end = received_.indexOf("\r\n\r\n");
    if (end >= 0) {
        judge(received_.first(end));
    } else if (received_.size() >= longestHead || !QByteArray("HTTP/1.").startsWith(received_.first(
                                                      std::min<qsizetype>(7, received_.size())))) {
        failBecause(u"its answer is not HTTP"_s);
    }
}

void ProxyProbe::judge(const QByteArray &head) {
    const int status = statusCodeOf(head);
    if (status < 100) {
        failBecause(u"its answer is not HTTP"_s);
        return;
    }
    const QByteArrayList challenges = fieldsOf(head, "proxy-authenticate");
    if (!message_.isEmpty()) {
        judgeMessage(status, challenges);
        return;
    }
    verdict_.status = status;
    for (const QByteArray &challenge : challenges) {
        verdict_.methods.append(QString::fromLatin1(challenge.split(' ').constFirst()).toLower());
    }
    message_ = verdict_.asksForCredentials() ? nextMessage() : QByteArray();
    if (message_.isEmpty()) {
        finish(verdict_);
        return;
    }
    // Later, because this is called by the socket that it replaces.
    socket_->disconnect(this);
    QMetaObject::invokeMethod(this, &ProxyProbe::connectToProxy, Qt::QueuedConnection);
}

/// The beginning of what Qt would send: it prefers Digest to NTLM to Basic.
QByteArray ProxyProbe::nextMessage() const {
    if (verdict_.methods.contains("digest"_L1)) {
        return {};
    }
    if (verdict_.methods.contains("ntlm"_L1)) {
        return "NTLM " + ntlmNegotiate.toBase64();
    }
    const bool isBasic = verdict_.methods.contains("basic"_L1) &&
                         !verdict_.methods.contains("negotiate"_L1) && !proxy_.user.isEmpty();
    return isBasic ? "Basic " + (proxy_.user.toLatin1() + ':' +
                                 QString::fromUtf8(proxy_.password.reveal()).toLatin1())
                                    .toBase64()
                   : QByteArray();
}

void ProxyProbe::judgeMessage(int status, const QByteArrayList &challenges) {
    if (message_.startsWith("Basic")) {
        verdict_.status = status;
        verdict_.hasRefusedCredentials = status == 407;
    } else {
        verdict_.knowsNtlm =
            status != 407 || std::any_of(challenges.cbegin(), challenges.cend(), [](auto &value) {
                return value.toLower().startsWith("ntlm ");
            });
    }
    finish(verdict_);
}

void ProxyProbe::fail(QAbstractSocket::SocketError error) {
    if (error == QAbstractSocket::NetworkError) {
        finish(failure(TransportError{.kind = TransportError::Kind::Offline,
                                      .url = {},
                                      .retryAfter = {},
                                      .detail = u"NetworkError"_s}));
        return;
    }
    failBecause(
        QString::fromLatin1(QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(error)));
}

void ProxyProbe::failBecause(const QString &detail) {
    if (verdict_.asksForCredentials()) { // what it has said without NTLM is known
        finish(verdict_);
        return;
    }
    finish(failure(TransportError{.kind = TransportError::Kind::ProxyUnreachable,
                                  .url = {},
                                  .retryAfter = {},
                                  .detail = detail}));
}

void ProxyProbe::finish(Result<ProxyVerdict> result) {
    deadline_.stop();
    socket_->disconnect(this);
    if (result && result->status != 0) {
        qCInfo(lcHttp).noquote() << "CONNECT" << authority_ << "proxy" << proxy_.name() << "status"
                                 << result->status << result->methods.join(u' ');
    }
    deleteLater();
    result_.finish(std::move(result));
}

} // namespace bifrost
