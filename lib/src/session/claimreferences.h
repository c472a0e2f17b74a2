// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace bifrost {

/// The names of claims that a message refers to without containing them (OIDC Core §5.6.2). Sorted
/// and printable, at most 20 of each kind.
struct ClaimReferences {
    QStringList aggregated;  ///< inside a JWT of another issuer (§5.6.2.1)
    QStringList distributed; ///< at another endpoint (§5.6.2.2)

    friend bool operator==(const ClaimReferences &, const ClaimReferences &) = default;
};

/// Removes `_claim_names` and `_claim_sources` from `claims` and returns what they referred to. The
/// sources may contain access tokens, so they must not be shown.
///
/// Microsoft Entra ID replaces the groups of a user who is in too many by a reference, or by
/// `hasgroups`; both count as distributed.
[[nodiscard]] ClaimReferences takeClaimReferences(QJsonObject &claims);

/// Both together, without those that `claims` contains.
[[nodiscard]] ClaimReferences joined(const ClaimReferences &a, const ClaimReferences &b,
                                     const QJsonObject &claims);

} // namespace bifrost
