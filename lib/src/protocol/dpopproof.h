// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/privatekey.h"

#include <bifrost/secret.h>

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <optional>

namespace bifrost {

/// What a proof of possession is about (RFC 9449 §4.2).
struct DpopProofContent {
    QByteArray method;
    QUrl url;                            ///< its query, fragment and user info are left out
    QDateTime now;                       ///< by the clock of the server that gets the proof
    QByteArray nonce;                    ///< of that server (RFC 9449 §8 and §9); empty: none
    std::optional<Secret> accessToken{}; ///< that is presented with the proof
};

/// A proof for one request: a JWT that `key`, on P-256, signs with ES256, with the public part in
/// its header, and a `jti` that no other proof has. No value if the key does not sign.
[[nodiscard]] std::optional<QByteArray> dpopProof(const PrivateKey &key,
                                                  const DpopProofContent &content);

/// What a key in hardware has to sign for such a proof, `publicJwk` being its public part, and the
/// proof that becomes of it with the signature in DER. No value if that is none.
[[nodiscard]] QByteArray dpopSigningInput(const QJsonObject &publicJwk,
                                          const DpopProofContent &content);
[[nodiscard]] std::optional<QByteArray> signedDpopProof(const QByteArray &signingInput,
                                                        QByteArrayView signature);

/// A key for proofs. Fails only when OpenSSL does.
[[nodiscard]] std::optional<PrivateKey> newProofKey();

/// The nonce in the field `DPoP-Nonce` of a response (RFC 9449 §8.1), or empty if there is none
/// that can be sent back: other characters than the syntax allows, several fields, or more than
/// 1024 bytes, which would make every later request too long for some servers.
[[nodiscard]] QByteArray usableDpopNonce(const QByteArray &field);

} // namespace bifrost
