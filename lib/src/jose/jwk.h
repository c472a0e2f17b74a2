// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/algorithm.h"
#include "jose/publickey.h"

#include <bifrost/result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace bifrost {

/// A public key of the provider (RFC 7517 §4) that can verify signatures. Cheap to copy.
class Jwk {
public:
    /// Fails with `Rule::JwsKeyIsUsable`: unknown type or curve, not for signatures (`use`,
    /// `key_ops`), RSA under 2048 or over 4096 bits or with an even, small or large exponent, a
    /// point off its curve, a key that was published together with its private key.
    [[nodiscard]] static Result<Jwk> parse(const QJsonObject &object);

    [[nodiscard]] const QByteArray &keyId() const { return keyId_; } ///< empty when absent
    /// The member `issuer`, which RFC 7517 does not have: whose tokens the key may sign. Empty when
    /// absent.
    [[nodiscard]] const QString &issuer() const { return issuer_; }
    /// The key's type, curve and declared `alg` allow `algorithm`.
    [[nodiscard]] bool allows(const Algorithm &algorithm) const;
    [[nodiscard]] KeyType keyType() const { return keyType_; }
    [[nodiscard]] const QByteArray &curve() const { return curve_; } ///< `crv`; empty for RSA
    [[nodiscard]] EVP_PKEY *handle() const { return key_.handle(); }
    /// See `PublicKey::isSound()`; the first call takes time.
    [[nodiscard]] bool isSound() const { return key_.isSound(); }

private:
    Jwk() = default;
    QByteArray keyId_;
    QString issuer_;
    QByteArray algorithm_;
    KeyType keyType_{};
    QByteArray curve_;
    PublicKey key_;
};

} // namespace bifrost
