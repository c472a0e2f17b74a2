// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace bifrost {

/// The provider's keys (RFC 7517 §5). Keys that cannot be used are skipped.
class JwkSet {
public:
    /// Fails with `Rule::JwkSetIsJsonObject` or `Rule::JwkSetIsWithinLimits` (100 keys).
    [[nodiscard]] static Result<JwkSet> parse(const QByteArray &document);

    /// The keys that may have signed: with `keyId`, those of exactly that ID (RFC 7515 §4.1.4);
    /// without, all that allow `algorithm`, at most 10.
    [[nodiscard]] QList<Jwk> candidates(const Algorithm &algorithm, const QByteArray &keyId) const;
    /// Without the keys that have an `issuer` which is not one that `isAccepted`.
    [[nodiscard]] JwkSet
    accepted(const std::function<bool(const QString &issuer)> &isAccepted) const;
    [[nodiscard]] bool hasKeyId(const QByteArray &keyId) const;
    /// What a key of this ID, which was skipped, would have to be; no value if none was.
    [[nodiscard]] std::optional<QString> whyUnusable(const QByteArray &keyId) const;

private:
    JwkSet() = default;
    QList<Jwk> keys_;
    QHash<QByteArray, QString> unusable_; ///< by key ID
};

} // namespace bifrost
