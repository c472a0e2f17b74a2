// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk.h"

#include <QList>

namespace bifrost {

/// The provider's keys (RFC 7517, 5). Keys that are of no use to us are skipped.
class JwkSet {
public:
    /// Fails with `Rule::JwkSetIsJsonObject` or `Rule::JwkSetIsWithinLimits` (100 keys).
    [[nodiscard]] static Result<JwkSet> parse(const QByteArray &document);

    /// The keys that may have signed: with `keyId`, those of exactly that ID (RFC 7515, 4.1.4);
    /// without, all that allow `algorithm`, at most 10.
    [[nodiscard]] QList<Jwk> candidates(const Algorithm &algorithm, const QByteArray &keyId) const;
    [[nodiscard]] bool hasKeyId(const QByteArray &keyId) const;

private:
    JwkSet() = default;
    QList<Jwk> keys_;
};

} // namespace bifrost
