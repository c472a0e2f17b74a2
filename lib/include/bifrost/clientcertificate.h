// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QByteArray>

namespace bifrost {

/// A certificate that identifies the client in TLS (RFC 8705), and its private key. RSA of 2048 to
/// 4096 bits, P-256, P-384 or P-521, because that is what Qt's TLS takes.
struct ClientCertificate {
    /// PEM (RFC 7468 §5): the client's certificate, then those that lead to its authority. A
    /// self-signed one stands alone.
    QByteArray chain{};
    Secret key{}; ///< the private key of the first certificate: PEM without a password
};

} // namespace bifrost
