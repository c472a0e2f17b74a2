// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clienttls.h"

#include <bifrost/clientcertificate.h>
#include <bifrost/clientconfiguration.h>
#include <bifrost/error.h>

#include <QDateTime>
#include <QList>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace bifrost {

/// Who the client is in TLS, the bearer of a certificate or nobody, and what TLS it accepts.
class ClientIdentity {
public:
    ClientIdentity() = default;
    /// `certificate` has passed `certificateProblem()`.
    explicit ClientIdentity(const std::optional<ClientCertificate> &certificate,
                            SecurityProfile profile = SecurityProfile::OpenIdConnect);

    /// Restricts the TLS of `request` to that of the profile (`restrictTls()`), and has the
    /// certificate shown in its handshake, if the server asks for one. No certificate with
    /// `ClientTls::Anonymous`, or without one.
    void present(ClientTls tls, QNetworkRequest &request) const;

private:
    QList<QSslCertificate> chain_;
    std::optional<QSslKey> key_; ///< even an empty one would load the TLS plugin at every start
    SecurityProfile profile_ = SecurityProfile::OpenIdConnect;
};

/// That a server has ended a connection on account of the client's certificate, or of its absence:
/// it has said so with an alert (RFC 8446 §6.2), or it has hung up and the certificate is out of
/// date. No value if neither is so. `detail` never holds more than the date or the alert.
[[nodiscard]] std::optional<TransportError> certificateRejection(const QNetworkReply &reply,
                                                                 const QDateTime &now);

} // namespace bifrost
