// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"
#include "jose/jws.h"

#include <bifrost/idtokenclaims.h>
#include <bifrost/issuer.h>
#include <bifrost/result.h>

#include <QDateTime>

#include <chrono>
#include <optional>

namespace bifrost {

/// What an ID Token is held against. `now` is part of it: the check itself knows no clock.
struct IdTokenExpectations {
    Issuer issuer;
    QString clientId;
    QDateTime now;
    std::chrono::seconds tolerance{60};
};

/// What the sign-in adds (Core 1.0, 3.1.3.7).
struct SignInExpectations {
    Nonce nonce;
    Secret accessToken;     ///< for `at_hash`, when present
    AuthorizationCode code; ///< for `c_hash`, when present
    std::optional<std::chrono::seconds> maxAge;
};

/// Checks an ID Token rule by rule. Stateless; the functions stand in a class because it alone may
/// construct `IdTokenClaims`.
///
/// Errors are of type `ValidationError`. For a rule about time (`IdTokenIsNotExpired`,
/// `IdTokenIssuedAtIsPlausible`, `IdTokenIsAlreadyValid`, `IdTokenAuthenticationIsRecent`) both
/// values are UTC times in ISO 8601: `actual` is the claim's, `expected` the one it was held
/// against, `now` (less `maxAge`) without the tolerance, so that their difference is how wrong a
/// clock may be. `actual` is empty when the claim is missing. Values of nonces and hashes never
/// appear.
class IdTokenValidator {
public:
    /// Core 1.0, 3.1.3.7 and 3.1.3.8, signature first.
    [[nodiscard]] static Result<IdTokenClaims> validate(const Jws &token, const JwkSet &keys,
                                                        const IdTokenExpectations &expected,
                                                        const SignInExpectations &signIn);
    /// Core 1.0, 12.2: the claims of a refresh continue those of the `previous` token. What a
    /// refresh may leave out (`nonce`, `auth_time`) is compared when both tokens have it.
    [[nodiscard]] static Result<IdTokenClaims>
    validateRefreshed(const Jws &token, const JwkSet &keys, const IdTokenExpectations &expected,
                      const Secret &accessToken, const IdTokenClaims &previous);
};

} // namespace bifrost
