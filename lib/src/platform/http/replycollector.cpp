// SPDX-License-Identifier: Apache-2.0
#include "platform/http/replycollector.h"

#include "core/logging.h"
#include "platform/http/certificatenames.h"
#include "platform/http/httpheaders.h"

#include <QMetaEnum>
#include <QNetworkInformation>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace bifrost {
namespace {

using TransportKind = TransportError::Kind;

bool isOffline() {
    // Only if the application has loaded a backend: loading one would call the system bus at each
    // start.
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information != nullptr &&
           information->reachability() == QNetworkInformation::Reachability::Disconnected;
}

TransportKind kindOf(QNetworkReply::NetworkError error, bool certificateRefused) {
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return isOffline() ? TransportKind::Offline : TransportKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return TransportKind::ConnectionRefused;
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
        return TransportKind::ProxyUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return TransportKind::ProxyAuthenticationRequired;
    case QNetworkReply::TimeoutError:
        return TransportKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return certificateRefused ? TransportKind::TlsUntrusted : TransportKind::TlsFailed;
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError: // 'network unreachable'
        return TransportKind::Offline;
    case QNetworkReply::UnknownContentError: // not what its Content-Encoding says, or a bomb
        return TransportKind::NotJson;
    default:
        return TransportKind::ConnectionLost;
    }
}

// Qt reports an error for a response with an error status, which is a response here. Without a
// status, or if it is truncated or cannot be decoded, it is none.
bool isCompleteAnswer(QNetworkReply::NetworkError error, int status) {
    if (error == QNetworkReply::NoError) {
        return status != 0;
    }
    if (error == QNetworkReply::ContentReSendError) {
        return status == 307 || status == 308; // Qt tried to rewind a body that does not rewind
    }
    return status >= 400 && error > QNetworkReply::UnknownProxyError &&
           error != QNetworkReply::ProtocolFailure;
}

QByteArray mediaType(const QByteArray &contentType) {
    const qsizetype semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.first(semicolon)).trimmed().toLower();
}

QByteArray withoutByteOrderMark(QByteArray body) {
    constexpr QByteArrayView mark("\xef\xbb\xbf"); // in UTF-8
    return body.startsWith(mark) ? body.sliced(mark.size()) : body;
}

const char *methodName(QNetworkAccessManager::Operation operation) {
    return operation == QNetworkAccessManager::PostOperation ? "POST" : "GET";
}

} // namespace

ReplyCollector::ReplyCollector(QNetworkReply &reply, Limits limits)
    : QObject(&reply), reply_(reply), maximumSize_(limits.maximumSize) {
    elapsed_.start();
    connect(&reply_, &QNetworkReply::readyRead, this, &ReplyCollector::read);
    connect(&reply_, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            tlsErrors_.append(error.errorString());
        }
        const auto chain = reply_.sslConfiguration().peerCertificateChain();
        certificateIssuer_ = chain.isEmpty() ? QString() : issuerName(chain.constLast());
    });
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] { abort(TransportKind::TimedOut); });
    connect(&reply_, &QNetworkReply::finished, &deadline_, &QTimer::stop);
    deadline_.start(limits.timeout);
}

void ReplyCollector::read() {
    if (abortedFor_) {
        return;
    }
    // One byte more than allowed is enough to detect the excess; the rest is not decoded.
    body_.append(reply_.read(maximumSize_ + 1 - body_.size()));
    if (body_.size() > maximumSize_) {
        abort(TransportKind::TooLarge);
    }
}

void ReplyCollector::abort(TransportError::Kind kind) {
    abortedFor_ = kind;
    reply_.abort();
}

Result<HttpResponse> ReplyCollector::takeResult() {
    const int status = reply_.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply_.isOpen()) {
        read();
    }
    const std::optional<TransportError> error = transportError();
    if (error) {
        qCInfo(lcHttp).noquote() << methodName(reply_.operation()) << loggableUrl().toString()
                                 << "failed:" << error->detail << elapsed_.elapsed() << "ms";
        return failure(*error);
    }
    qCInfo(lcHttp).noquote() << methodName(reply_.operation()) << loggableUrl().toString() << status
                             << elapsed_.elapsed() << "ms";
    return response();
}

std::optional<TransportError> ReplyCollector::transportError() const {
    const int status = reply_.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!abortedFor_ && isCompleteAnswer(reply_.error(), status)) {
        return std::nullopt;
    }
    TransportError error;
    error.url = loggableUrl();
    error.kind = abortedFor_ ? *abortedFor_ : kindOf(reply_.error(), !tlsErrors_.isEmpty());
    if (error.kind == TransportKind::TlsUntrusted) {
        error.detail = tlsErrors_.join(QLatin1String("; "));
        error.certificateIssuer = certificateIssuer_;
    } else if (!abortedFor_) {
        // The name of the enumerator, because errorString() contains the whole URL.
        error.detail = QString::fromLatin1(
            QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply_.error()));
    }
    return error;
}

HttpResponse ReplyCollector::response() {
    HttpResponse response;
    response.status = reply_.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.url = reply_.url();
    response.contentType = mediaType(reply_.rawHeader("Content-Type"));
    // RFC 8259 §8.1: it may be ignored.
    response.body = withoutByteOrderMark(std::exchange(body_, {}));
    response.location = reply_.rawHeader("Location");
    response.maxAge = freshnessLifetime(reply_.rawHeader("Cache-Control"), reply_.rawHeader("Age"));
    response.date = parseHttpDate(reply_.rawHeader("Date"));
    response.isFromCache = reply_.hasRawHeader("Age");
    response.retryAfter = parseRetryAfter(reply_.rawHeader("Retry-After"),
                                          response.date.value_or(QDateTime::currentDateTimeUtc()));
    return response;
}

QUrl ReplyCollector::loggableUrl() const {
    return reply_.url().adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace bifrost
