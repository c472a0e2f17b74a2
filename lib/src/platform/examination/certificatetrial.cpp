// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/certificatetrial.h"

#include "platform/http/certificatenames.h"
#include "platform/http/networkaccess.h"

#include <QMetaEnum>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr quint16 portOfTls = 443;

TransportError::Kind kindOf(QAbstractSocket::SocketError error) {
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return TransportError::Kind::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return TransportError::Kind::ConnectionRefused;
    case QAbstractSocket::NetworkError:
        return TransportError::Kind::Offline;
    case QAbstractSocket::SslHandshakeFailedError:
        return TransportError::Kind::TlsFailed;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return TransportError::Kind::ProxyAuthenticationRequired;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return TransportError::Kind::ProxyUnreachable;
    default:
        return TransportError::Kind::ConnectionLost;
    }
}

} // namespace

CertificateTrial::CertificateTrial(QUrl url, const Proxy &proxy, QObject *parent)
    : QObject(parent), url_(std::move(url)), proxy_(proxy.name()) {
    socket_.setProxy(networkProxy(proxy));
    connect(&socket_, &QSslSocket::encrypted, this,
            [this] { finish(fine(Check::Certificate, facts())); });
    connect(&socket_, &QSslSocket::sslErrors, this, &CertificateTrial::refuse);
    connect(&socket_, &QAbstractSocket::errorOccurred, this, &CertificateTrial::fail);
    deadline_.setSingleShot(true);
    deadline_.callOnTimeout([this] {
        finish(broken(Check::Certificate, TransportError{.kind = TransportError::Kind::TimedOut,
                                                         .url = url_,
                                                         .retryAfter = {},
                                                         .detail = {},
                                                         .proxy = proxy_}));
    });
}

QFuture<Findings> CertificateTrial::start(const QUrl &url, const Proxy &proxy,
                                          std::chrono::milliseconds timeout, QObject *parent) {
    if (url.scheme() != "https"_L1) {
        return ready(Findings{notChecked(Check::Certificate, {{u"protocol"_s, u"none"_s}})});
    }
    const QUrl origin = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                                     QUrl::RemoveFragment);
    auto *trial = new CertificateTrial(origin, proxy, parent);
    const auto future = trial->findings_.future();
    trial->deadline_.start(timeout);
    trial->socket_.connectToHostEncrypted(url.host(QUrl::FullyEncoded),
                                          static_cast<quint16>(url.port(portOfTls)));
    return future;
}

/// Before the handshake fails for it.
void CertificateTrial::refuse(const QList<QSslError> &errors) {
    QStringList reasons;
    for (const QSslError &error : errors) {
        reasons.append(error.errorString());
    }
    const auto chain = socket_.peerCertificateChain();
    finish(broken(Check::Certificate,
                  TransportError{.kind = TransportError::Kind::TlsUntrusted,
                                 .url = url_,
                                 .retryAfter = {},
                                 .detail = reasons.join("; "_L1),
                                 .proxy = proxy_,
                                 .certificateIssuer =
                                     chain.isEmpty() ? QString() : issuerName(chain.constLast())},
                  facts()));
}

void CertificateTrial::fail(QAbstractSocket::SocketError error) {
    finish(broken(
        Check::Certificate,
        TransportError{.kind = kindOf(error),
                       .url = url_,
                       .retryAfter = {},
                       .detail = QString::fromLatin1(
                           QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(error)),
                       .proxy = proxy_}));
}

Facts CertificateTrial::facts() const {
    const auto chain = socket_.peerCertificateChain();
    if (chain.isEmpty()) {
        return {};
    }
    Facts facts{
        {u"subject"_s, subjectName(chain.constFirst())},
        {u"issuer"_s, issuerName(chain.constFirst())},
        {u"topmost"_s, issuerName(chain.constLast())},
        {u"expires"_s, chain.constFirst().expiryDate().toUTC().toString(Qt::ISODate)},
    };
    if (const QSslCipher cipher = socket_.sessionCipher(); !cipher.isNull()) {
        facts.prepend({u"cipher"_s, cipher.name()});
        facts.prepend({u"protocol"_s, cipher.protocolString()});
    }
    return facts;
}

void CertificateTrial::finish(const Finding &finding) {
    deadline_.stop();
    socket_.disconnect(this);
    deleteLater();
    findings_.finish({finding});
}

} // namespace bifrost
