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

/// What an ID Token is validated against. `now` is a parameter: the checks use no clock.
struct IdTokenExpectations {
    Issuer issuer;
    QString clientId;
    QDateTime now;
    std::chrono::seconds tolerance{60};
};

/// The additional expectations of a sign-in (OIDC Core §3.1.3.7).
struct SignInExpectations {
    /// No value: the request had none, as RFC 8628 defines none; one in the token says nothing.
    std::optional<Nonce> nonce;
    Secret accessToken;                    ///< for `at_hash`, when present
    std::optional<AuthorizationCode> code; ///< for `c_hash`, when present; no value: there is none
    std::optional<std::chrono::seconds> maxAge;
};

/// Validates an ID Token rule by rule. Stateless; a class because only it may construct
/// `IdTokenClaims`.
///
/// Errors are of type `ValidationError`. For a rule about time (`IdTokenIsNotExpired`,
/// `IdTokenIssuedAtIsPlausible`, `IdTokenIsAlreadyValid`, `IdTokenAuthenticationIsRecent`) both
/// values are UTC times in ISO 8601: `actual` is that of the claim, `expected` is `now` (less
/// `maxAge`) without the tolerance, so that their difference shows by how much a clock may be
/// wrong. `actual` is empty when the claim is missing. Values of nonces and hashes never appear.
class IdTokenValidator {
public:
    /// OIDC Core §3.1.3.7 and §3.1.3.8, signature first.
    [[nodiscard]] static Result<IdTokenClaims> validate(const Jws &token, const JwkSet &keys,
                                                        const IdTokenExpectations &expected,
                                                        const SignInExpectations &signIn);
    /// OIDC Core §12.2: the claims of a refreshed ID Token match those of the `previous` one.
    /// Optional claims (`nonce`, `auth_time`) are compared if both tokens have them. The key that
    /// it names may be another one of `keys` than that which has signed it, as after a rotation of
    /// Ory Hydra's keys.
    [[nodiscard]] static Result<IdTokenClaims>
    validateRefreshed(const Jws &token, const JwkSet &keys, const IdTokenExpectations &expected,
                      const Secret &accessToken, const IdTokenClaims &previous);
};

} // namespace bifrost
