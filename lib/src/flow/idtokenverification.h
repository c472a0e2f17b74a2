// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/providerdiscovery.h"
#include "jose/idtokenvalidator.h"

#include <functional>

namespace bifrost {

/// One of the checks of `IdTokenValidator`, with all but the token and the keys bound.
using IdTokenCheck = std::function<Result<IdTokenClaims>(const Jws &, const JwkSet &)>;

/// Checks `idToken` with the provider's keys. When the key is not among those we have, they are
/// fetched anew, once, and the check is made again (Core 1.0, 10.1.1). `discovery` must outlive
/// `context`.
[[nodiscard]] QFuture<Result<IdTokenClaims>> verifyIdToken(const Secret &idToken,
                                                           ProviderDiscovery &discovery,
                                                           QObject *context,
                                                           const IdTokenCheck &check);

} // namespace bifrost
