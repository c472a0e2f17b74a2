// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace bifrost {

/// One row of the fixed table of content encryption algorithms, which are all authenticated (RFC
/// 7518 §5.1).
struct ContentEncryption {
    const char *name;
    const char *cipher; ///< OpenSSL name
    const char *digest; ///< OpenSSL name of the HMAC's hash; nullptr for GCM
    int keySize;        ///< bytes; for CBC with HMAC, both keys together
    int nonceSize;      ///< of the initialization vector, in bytes
    int tagSize;        ///< bytes
};

/// The row of `name`; nullptr for a name that is not in the table.
[[nodiscard]] const ContentEncryption *findContentEncryption(QByteArrayView name);

/// What a JWE protects, and what with (RFC 7516 §2).
struct EncryptedContent {
    QByteArray initializationVector;
    QByteArray ciphertext;
    QByteArray tag;
    QByteArray associatedData;
};

/// The plaintext (RFC 7518 §5.2.2.2 and §5.3). No value when anything is wrong: there is no telling
/// what, because a sender who can tell learns about the plaintext (RFC 7516 §11.5).
[[nodiscard]] std::optional<QByteArray> decryptContent(const ContentEncryption &encryption,
                                                       const Secret &key,
                                                       const EncryptedContent &content);

} // namespace bifrost
