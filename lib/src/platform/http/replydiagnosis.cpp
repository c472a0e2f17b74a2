// SPDX-License-Identifier: Apache-2.0
#include "platform/http/replydiagnosis.h"

#include "core/logging.h"
#include "platform/http/certificatenames.h"
#include "platform/http/clientidentity.h"

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

} // namespace

ReplyDiagnosis::ReplyDiagnosis(QNetworkReply &reply) : reply_(reply) {
    elapsed_.start();
    connect(&reply_, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            tlsErrors_.append(error.errorString());
        }
        const auto chain = reply_.sslConfiguration().peerCertificateChain();
        certificateIssuer_ = chain.isEmpty() ? QString() : issuerName(chain.constLast());
    });
}

std::optional<TransportError>
ReplyDiagnosis::conclude(std::optional<TransportKind> abortedFor) const {
    const int status = reply_.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto failed = error(status, abortedFor);
    const QString what = QString::fromLatin1(method()) + u' ' + loggableUrl().toString();
    if (failed) {
        qCInfo(lcHttp).noquote() << what << "failed:" << failed->detail << elapsed_.elapsed()
                                 << "ms";
    } else {
        qCInfo(lcHttp).noquote() << what << status << elapsed_.elapsed() << "ms";
    }
    return failed;
}

std::optional<TransportError> ReplyDiagnosis::error(int status,
                                                    std::optional<TransportKind> abortedFor) const {
    if (!abortedFor && isCompleteAnswer(reply_.error(), status)) {
        return std::nullopt;
    }
    const auto rejected = abortedFor || !tlsErrors_.isEmpty()
                              ? std::nullopt
                              : certificateRejection(reply_, QDateTime::currentDateTimeUtc());
    if (rejected) {
        TransportError error = *rejected;
        error.url = loggableUrl();
        return error;
    }
    TransportError error;
    error.url = loggableUrl();
    error.kind = abortedFor ? *abortedFor : kindOf(reply_.error(), !tlsErrors_.isEmpty());
    if (error.kind == TransportKind::TlsUntrusted) {
        error.detail = tlsErrors_.join(QLatin1String("; "));
        error.certificateIssuer = certificateIssuer_;
    } else if (!abortedFor) {
        // The name of the enumerator, because errorString() contains the whole URL.
        error.detail = QString::fromLatin1(
            QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply_.error()));
    }
    return error;
}

QByteArray ReplyDiagnosis::method() const {
    switch (reply_.operation()) {
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    default:
        return reply_.request().attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

QUrl ReplyDiagnosis::loggableUrl() const {
    return reply_.url().adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace bifrost
