// SPDX-License-Identifier: Apache-2.0
#include "platform/replycollector.h"

#include "core/logging.h"
#include "platform/httpheaders.h"

#include <QMetaEnum>
#include <QNetworkInformation>
#include <QSslError>

namespace bifrost {
namespace {

using TransportKind = TransportError::Kind;

bool isOffline() {
    // Only what the application loaded: a backend of our own would ask the system bus at each
    // start.
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information != nullptr &&
           information->reachability() == QNetworkInformation::Reachability::Disconnected;
}

TransportKind kindOf(QNetworkReply::NetworkError error, bool certificateRefused) {
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return isOffline() ? TransportKind::Offline : TransportKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return TransportKind::ConnectionRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
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

// An answer with an error status is an answer; Qt calls it an error. What comes without a status,
// or was cut short, or cannot be decoded, is none.
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
    });
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] { giveUp(TransportKind::TimedOut); });
    connect(&reply_, &QNetworkReply::finished, &deadline_, &QTimer::stop);
    deadline_.start(limits.timeout);
}

void ReplyCollector::read() {
    if (givenUp_) {
        return;
    }
    // One byte more than allowed is enough to know; the rest is never decoded.
    body_.append(reply_.read(maximumSize_ + 1 - body_.size()));
    if (body_.size() > maximumSize_) {
        giveUp(TransportKind::TooLarge);
    }
}

void ReplyCollector::giveUp(TransportError::Kind kind) {
    givenUp_ = kind;
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
    if (!givenUp_ && isCompleteAnswer(reply_.error(), status)) {
        return std::nullopt;
    }
    TransportError error;
    error.url = loggableUrl();
    error.kind = givenUp_ ? *givenUp_ : kindOf(reply_.error(), !tlsErrors_.isEmpty());
    if (error.kind == TransportKind::TlsUntrusted) {
        error.detail = tlsErrors_.join(QLatin1String("; "));
    } else if (!givenUp_) {
        // The name of the enumerator, not errorString(): that one quotes the whole address.
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
    response.body = std::exchange(body_, {});
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
