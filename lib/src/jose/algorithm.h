// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>
#include <span>

namespace bifrost {

enum class KeyType { Rsa, Ec, Okp };
enum class Padding { None, Pkcs1, Pss };

/// One row of the fixed table of signature algorithms (RFC 7518, 3.1; RFC 8037, 3.1). There is no row
/// for `none` and none for HS*, so neither can exist.
struct Algorithm {
    const char *name;
    KeyType keyType;
    const char *curve;  ///< JWK `crv`, or nullptr
    const char *digest; ///< OpenSSL name, or nullptr for EdDSA
    Padding padding;
    int signatureSize; ///< bytes, fixed for ECDSA and EdDSA; 0 for RSA
};

[[nodiscard]] std::span<const Algorithm> algorithms();
[[nodiscard]] const Algorithm *findAlgorithm(QByteArrayView name);

} // namespace bifrost
