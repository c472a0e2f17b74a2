// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"
#include "protocol/clientjwt.h"

namespace bifrost {

/// The parameters of an authorization request with `authorizationParameters` in a signed request
/// object (RFC 9101 §4 and §5): `request`, and beside it only what a provider that follows OIDC
/// Core §6.1 needs to find there. Good for a minute from `now`, the provider's time. No value if
/// the key does not sign.
[[nodiscard]] std::optional<Parameters> signedRequest(const Parameters &authorizationParameters,
                                                      const ClientJwtSigner &signer,
                                                      const QDateTime &now);

} // namespace bifrost
