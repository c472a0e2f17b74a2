// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <span>

namespace bifrost {

enum class KeyType { Rsa, Ec, Okp };
enum class Padding { None, Pkcs1, Pss };

/// One row of the fixed table of signature algorithms (RFC 7518 §3.1; RFC 8037 §3.1; RFC 9864 §2).
/// It has no row for `none` and none for HS*, so neither can be used.
struct Algorithm {
    const char *name;
    KeyType keyType;
    const char *curve;  ///< JWK `crv`, or nullptr
    const char *digest; ///< OpenSSL name, or nullptr for EdDSA
    Padding padding;
    int signatureSize;     ///< bytes, fixed for ECDSA and EdDSA; 0 for RSA: as long as the modulus
    const char *tokenHash; ///< OpenSSL name of the hash behind `at_hash` and `c_hash`
    int tokenHashSize;     ///< bytes

    /// The same signature scheme, possibly under another name: `EdDSA` with Ed25519 is `Ed25519`.
    [[nodiscard]] bool isSameScheme(const Algorithm &other) const;
};

[[nodiscard]] std::span<const Algorithm> algorithms();

/// The row of `name`. `EdDSA` is the name of two schemes, one for each curve (RFC 8037 §3.1), and
/// has two rows: the length of the signature selects one; if it fits none, the first is returned.
/// nullptr for a name that is not in the table.
[[nodiscard]] const Algorithm *findAlgorithm(QByteArrayView name, qsizetype signatureSize = 0);

} // namespace bifrost
