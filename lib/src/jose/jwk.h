// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/algorithm.h"
#include "jose/publickey.h"

#include <bifrost/result.h>

#include <QByteArray>
#include <QJsonObject>

namespace bifrost {

/// A public key of the provider (RFC 7517, 4), fit to verify signatures. Cheap to copy.
class Jwk {
public:
    /// Fails with `Rule::JwsKeyIsUsable`: unknown type or curve, not for signatures (`use`,
    /// `key_ops`), RSA under 2048 or over 4096 bits or with an even, small or large exponent, a
    /// point off its curve, a key that is published with its private half.
    [[nodiscard]] static Result<Jwk> parse(const QJsonObject &object);

    [[nodiscard]] const QByteArray &keyId() const { return keyId_; } ///< empty when absent
    /// The key's type, curve and declared `alg` allow `algorithm`.
    [[nodiscard]] bool allows(const Algorithm &algorithm) const;
    [[nodiscard]] EVP_PKEY *handle() const { return key_.handle(); }
    /// See PublicKey::isSound(): costs time at the first call.
    [[nodiscard]] bool isSound() const { return key_.isSound(); }

private:
    Jwk() = default;
    QByteArray keyId_;
    QByteArray algorithm_;
    KeyType keyType_{};
    QByteArray curve_;
    PublicKey key_;
};

} // namespace bifrost
