// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/idtokenvalidator.h"

#include <QSet>

namespace bifrost {

// The checks that IdTokenValidator is made of, one a rule. Each takes claims whose signature is
// verified.

/// No value: the check holds.
using Objection = std::optional<ValidationError>;

/// Both times as IdTokenValidator promises them.
[[nodiscard]] ValidationError timeError(Rule rule, const QDateTime &heldAgainst,
                                        const std::optional<QDateTime> &time);

/// `aud`, one string or an array of strings (Core 1.0, 2). No value for anything else.
[[nodiscard]] std::optional<QSet<QString>> audienceOf(const QJsonObject &claims);
/// For an error: sorted, printable.
[[nodiscard]] QString listed(const std::optional<QSet<QString>> &audience);

/// What holds for every ID Token, from a sign-in or a refresh: `iss`, `sub`, `aud`, `azp`, `exp`,
/// `iat`, `nbf`.
[[nodiscard]] Objection checkEveryToken(const QJsonObject &claims,
                                        const IdTokenExpectations &expected);

/// 3.1.3.7 (11), in constant time.
[[nodiscard]] Objection checkNonce(const QJsonObject &claims, const Nonce &nonce);

/// 3.1.3.7 (13), and 3.1.2.1: `max_age` makes `auth_time` required. Present it must be a time in
/// any case.
[[nodiscard]] Objection checkAuthenticationTime(const QJsonObject &claims,
                                                const IdTokenExpectations &expected,
                                                const std::optional<std::chrono::seconds> &maxAge);

/// 3.1.3.8 and 3.3.2.10: `at_hash` over the access token, `c_hash` over the code. Both are optional
/// in the code flow, and binding when present.
[[nodiscard]] Objection checkAccessTokenHash(const QJsonObject &claims, const Algorithm &algorithm,
                                             const Secret &accessToken);
[[nodiscard]] Objection checkCodeHash(const QJsonObject &claims, const Algorithm &algorithm,
                                      const AuthorizationCode &code);

} // namespace bifrost
