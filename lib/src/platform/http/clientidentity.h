// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clienttls.h"

#include <bifrost/clientcertificate.h>
#include <bifrost/error.h>

#include <QDateTime>
#include <QList>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace bifrost {

/// Who the client is in TLS: the bearer of a certificate, or nobody.
class ClientIdentity {
public:
    ClientIdentity() = default;
    /// `certificate` has passed `certificateProblem()`.
    explicit ClientIdentity(const std::optional<ClientCertificate> &certificate);

    /// Has the certificate shown in the handshake of `request`, if the server asks for one. Not
    /// with `ClientTls::Anonymous`, or without a certificate.
    void present(ClientTls tls, QNetworkRequest &request) const;

private:
    QList<QSslCertificate> chain_;
    QSslKey key_;
};

/// That a server has ended a connection on account of the client's certificate, or of its absence:
/// it has said so with an alert (RFC 8446 §6.2), or it has hung up and the certificate is out of
/// date. No value if neither is so. `detail` never holds more than the date or the alert.
[[nodiscard]] std::optional<TransportError> certificateRejection(const QNetworkReply &reply,
                                                                 const QDateTime &now);

} // namespace bifrost
