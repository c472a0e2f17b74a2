// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk.h"
#include "jose/privatekey.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace bifrost {

/// RFC 7518 §3.3 to §3.5, RFC 8037 §3.1: `signature` over `input`, of exactly the required length.
/// Requires `key.allows(algorithm)`.
[[nodiscard]] bool verifySignature(const Algorithm &algorithm, const Jwk &key, QByteArrayView input,
                                   QByteArrayView signature);

/// The JWS signature over `input` (RFC 7518 §3.3 to §3.5, RFC 8037 §3.1). No value when the key
/// does not allow `algorithm`, or when whatever holds it does not sign.
[[nodiscard]] std::optional<QByteArray> makeSignature(const Algorithm &algorithm,
                                                      const PrivateKey &key, QByteArrayView input);

/// ECDSA alone (RFC 7518 §3.4): R and S, each as long as the order of the curve, out of the DER
/// form that OpenSSL and hardware write (RFC 3279 §2.2.3). No value if `der` is something else.
[[nodiscard]] std::optional<QByteArray> rawSignature(const Algorithm &algorithm,
                                                     QByteArrayView der);

} // namespace bifrost
