// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwkset.h"
#include "jose/privatekey.h"

#include <bifrost/result.h>

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace bifrost {

constexpr qsizetype maximumIdTokenSize = qsizetype{64} * 1024;

/// A JWS in compact serialization (RFC 7515 §7.1), parsed; its signature is not verified yet.
class Jws {
public:
    /// Which keys of the set may have signed.
    enum class Signer {
        NamedKey, ///< with a `kid`, the keys of exactly that ID; else all for the algorithm
        AnyKey,   ///< all keys for the algorithm, the named ones first: `kid` is a hint (RFC 7515
                  ///< §4.1.4), and some providers name the key before the newest one
    };

    /// Checks structure, size, header, `crit` and `b64`, and that the algorithm is in the table. A
    /// JWE (RFC 7516) violates `Rule::JwsIsNotEncrypted`.
    [[nodiscard]] static Result<Jws> parse(const QByteArray &compact,
                                           qsizetype maximumSize = maximumIdTokenSize);

    [[nodiscard]] const Algorithm &algorithm() const { return *algorithm_; }
    [[nodiscard]] const QByteArray &keyId() const { return keyId_; } ///< empty when absent
    [[nodiscard]] const QJsonObject &header() const { return header_; }

    /// What nobody has proven yet: for finding out to whom the JWS belongs, never for use.
    [[nodiscard]] const QByteArray &unverifiedPayload() const { return payload_; }

    /// Verifies the signature with the candidates of the set, and returns the payload (RFC 7515
    /// §5.2). Fails with `Rule::JwsKeyIsFound` when the set has no key of that ID, or, without an
    /// ID, none for the algorithm; `Rule::JwsKeyIsUsable` when the key of that ID is not for the
    /// algorithm, or the key that verifies the signature is not sound; and with
    /// `Rule::JwsSignatureIsValid`.
    [[nodiscard]] Result<QByteArray> verify(const JwkSet &keys,
                                            Signer signer = Signer::NamedKey) const;

private:
    Jws() = default;
    const Algorithm *algorithm_ = nullptr;
    QByteArray keyId_;
    QJsonObject header_;
    QByteArray signingInput_;
    QByteArray payload_;
    QByteArray signature_;
};

/// What is signed of a JWS (RFC 7515 §5.1) over `payload`. `header` gets the member `alg`.
[[nodiscard]] QByteArray jwsSigningInput(QJsonObject header, QByteArrayView payload,
                                         const Algorithm &algorithm);

/// The JWS in compact serialization (RFC 7515 §7.1) of a `signingInput` that was signed elsewhere,
/// with an algorithm for EC keys: `der` is the signature as hardware writes it (RFC 3279 §2.2.3).
/// No value if it is something else.
[[nodiscard]] std::optional<QByteArray> jwsOf(const QByteArray &signingInput, QByteArrayView der,
                                              const Algorithm &algorithm);

/// A JWS in compact serialization (RFC 7515 §3.1 and §7.1) over `payload`. `header` gets the member
/// `alg`. No value when the key does not allow `algorithm`, or when whatever holds it does not
/// sign.
[[nodiscard]] std::optional<QByteArray> signJws(QJsonObject header, QByteArrayView payload,
                                                const Algorithm &algorithm, const PrivateKey &key);

} // namespace bifrost
