// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "idtoken/idtokenvalidator.h"

#include <QSet>

namespace bifrost {

// The checks that IdTokenValidator is made of, one a rule. Each takes claims whose signature is
// verified.

/// No value: the check passed.
using Violation = std::optional<ValidationError>;

/// The error for a rule about time, with both times as `IdTokenValidator` specifies.
[[nodiscard]] ValidationError timeError(Rule rule, const QDateTime &heldAgainst,
                                        const std::optional<QDateTime> &time);

/// `aud`, one string or an array of strings (OIDC Core §2). No value for anything else.
[[nodiscard]] std::optional<QSet<QString>> audienceOf(const QJsonObject &claims);
/// For an error: sorted and printable.
[[nodiscard]] QString listed(const std::optional<QSet<QString>> &audience);

/// The checks for every ID Token, of a sign-in or a refresh: `iss`, `sub`, `aud`, `azp`, `exp`,
/// `iat`, `nbf`.
[[nodiscard]] Violation checkEveryToken(const QJsonObject &claims,
                                        const IdTokenExpectations &expected);

/// OIDC Core §3.1.3.7 (11), compared in constant time.
[[nodiscard]] Violation checkNonce(const QJsonObject &claims, const Nonce &nonce);

/// OIDC Core §3.1.3.7 (13) and §3.1.2.1: `max_age` makes `auth_time` required. If present, it must
/// be a time in any case.
[[nodiscard]] Violation checkAuthenticationTime(const QJsonObject &claims,
                                                const IdTokenExpectations &expected,
                                                const std::optional<std::chrono::seconds> &maxAge);

/// OIDC Core §3.1.3.8 and §3.3.2.10: `at_hash` of the access token, `c_hash` of the code. Both are
/// optional in the code flow, and must match if present.
[[nodiscard]] Violation checkAccessTokenHash(const QJsonObject &claims, const Algorithm &algorithm,
                                             const Secret &accessToken);
[[nodiscard]] Violation checkCodeHash(const QJsonObject &claims, const Algorithm &algorithm,
                                      const AuthorizationCode &code);

} // namespace bifrost
