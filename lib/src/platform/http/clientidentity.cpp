// SPDX-License-Identifier: Apache-2.0
#include "platform/http/clientidentity.h"

#include "platform/http/profiletls.h"

#include <QSslConfiguration>

#include <array>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using TransportKind = TransportError::Kind;

/// A key in PEM does not say to Qt what it is.
QSslKey readKey(const QByteArray &pem) {
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (const QSslKey key(pem, algorithm); !key.isNull()) {
            return key;
        }
    }
    return {};
}

/// What OpenSSL says of the alerts about a certificate (RFC 8446 §6.2), and about nothing else.
QString certificateAlert(const QString &errorText) {
    constexpr std::array alerts{
        "certificate required"_L1, "bad certificate"_L1,     "unsupported certificate"_L1,
        "certificate revoked"_L1,  "certificate expired"_L1, "certificate unknown"_L1,
        "unknown ca"_L1,           "access denied"_L1};
    for (const QLatin1StringView alert : alerts) {
        if (errorText.contains("alert "_L1 + alert)) {
            return alert;
        }
    }
    return {};
}

/// How a server ends a connection when it does not like a certificate and sends no alert.
bool mayBeRejection(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::RemoteHostClosedError ||
           error == QNetworkReply::SslHandshakeFailedError ||
           error == QNetworkReply::UnknownNetworkError;
}

TransportError rejection(TransportKind kind, const QString &detail) {
    TransportError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

std::optional<TransportError> outOfDate(const QSslCertificate &certificate, const QDateTime &now) {
    if (certificate.expiryDate() < now) {
        return rejection(TransportKind::ClientCertificateExpired,
                         certificate.expiryDate().toUTC().toString(Qt::ISODate));
    }
    if (certificate.effectiveDate() > now) {
        return rejection(TransportKind::ClientCertificateNotYetValid,
                         certificate.effectiveDate().toUTC().toString(Qt::ISODate));
    }
    return std::nullopt;
}

} // namespace

ClientIdentity::ClientIdentity(const std::optional<ClientCertificate> &certificate,
                               SecurityProfile profile)
    : profile_(profile) {
    if (certificate) {
        chain_ = QSslCertificate::fromData(certificate->chain, QSsl::Pem);
        key_ = readKey(certificate->key.reveal());
    }
}

void ClientIdentity::present(ClientTls tls, QNetworkRequest &request) const {
    restrictTls(profile_, request);
    if (tls == ClientTls::Anonymous || chain_.isEmpty()) {
        return;
    }
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.setLocalCertificateChain(chain_);
    configuration.setPrivateKey(*key_);
    request.setSslConfiguration(configuration);
}

std::optional<TransportError> certificateRejection(const QNetworkReply &reply,
                                                   const QDateTime &now) {
    const QString alert = certificateAlert(reply.errorString());
    if (alert.isEmpty() && !mayBeRejection(reply.error())) {
        return std::nullopt; // without a look at the certificate, which loads the TLS plugin
    }
    const QSslCertificate shown = reply.request().sslConfiguration().localCertificate();
    if (shown.isNull()) {
        return alert.isEmpty() ? std::nullopt
                               : std::optional(rejection(TransportKind::ClientCertificateRequired,
                                                         u"alert "_s + alert));
    }
    if (!mayBeRejection(reply.error())) {
        return std::nullopt;
    }
    if (const auto dated = outOfDate(shown, now)) {
        return dated;
    }
    return alert.isEmpty() ? std::nullopt
                           : std::optional(rejection(TransportKind::ClientCertificateRefused,
                                                     u"alert "_s + alert));
}

} // namespace bifrost
