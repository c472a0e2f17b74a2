// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwkset.h"

#include <bifrost/result.h>

#include <QByteArray>
#include <QJsonObject>

namespace bifrost {

constexpr qsizetype maximumIdTokenSize = qsizetype{64} * 1024;

/// A JWS in compact serialization (RFC 7515, 7.1), taken apart, its signature not yet verified.
class Jws {
public:
    /// Structure, size, header JSON, `crit` and `b64`, algorithm by the table.
    [[nodiscard]] static Result<Jws> parse(const QByteArray &compact);

    [[nodiscard]] const Algorithm &algorithm() const { return *algorithm_; }
    [[nodiscard]] const QByteArray &keyId() const { return keyId_; } ///< empty when absent
    [[nodiscard]] const QJsonObject &header() const { return header_; }

    /// The payload, once one of the set's candidates has verified the signature (RFC 7515, 5.2).
    /// Fails with `Rule::JwsKeyIsFound` when the set has no key of that ID, or, without an ID, none
    /// for the algorithm; `Rule::JwsKeyIsUsable` when the key of that ID is not for the algorithm,
    /// or the key that fits the signature is not sound; `Rule::JwsSignatureIsValid`.
    [[nodiscard]] Result<QByteArray> verify(const JwkSet &keys) const;

private:
    Jws() = default;
    const Algorithm *algorithm_ = nullptr;
    QByteArray keyId_;
    QJsonObject header_;
    QByteArray signingInput_;
    QByteArray payload_;
    QByteArray signature_;
};

} // namespace bifrost
