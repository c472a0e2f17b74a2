// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/algorithm.h"
#include "jose/contentencryption.h"
#include "jose/privatekey.h"

#include <bifrost/secret.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace bifrost {

/// One row of the fixed table of key management algorithms (RFC 7518 §4.1). It has no row for
/// `RSA1_5` (RFC 8725 §3.2; Bleichenbacher's attack), and none for `dir`, key wrapping and
/// passwords, whose key would be known to both sides.
struct KeyManagement {
    const char *name;
    KeyType keyType;
    const char *digest; ///< OpenSSL name of the hash of OAEP; nullptr for key agreement
    const char *wrap;   ///< OpenSSL name of the cipher that wraps the key; nullptr: none
    int wrapKeySize;    ///< bytes
};

/// The row of `name`; nullptr for a name that is not in the table.
[[nodiscard]] const KeyManagement *findKeyManagement(QByteArrayView name);

/// The content encryption key of a JWE with `header` (RFC 7518 §4.3 and §4.6), of the size that
/// `encryption` needs. If it cannot be recovered, for whatever reason, a random one: decryption
/// then fails later, as it does with a wrong key, and nobody can tell the reasons apart (RFC 7516
/// §11.5).
[[nodiscard]] Secret recoverContentKey(const KeyManagement &management,
                                       const ContentEncryption &encryption,
                                       const QJsonObject &header, const QByteArray &encryptedKey,
                                       const PrivateKey &key);

/// The key that ECDH-ES agrees on (RFC 7518 §4.6.2): Concat KDF with SHA-256 over the shared
/// secret. `algorithm` is the `AlgorithmID`, `size` the length of the key in bytes.
[[nodiscard]] Secret deriveAgreedKey(const Secret &sharedSecret, const QByteArray &algorithm,
                                     const QByteArray &partyU, const QByteArray &partyV, int size);

} // namespace bifrost
