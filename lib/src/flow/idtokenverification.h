// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/providerdiscovery.h"
#include "jose/idtokenvalidator.h"

#include <functional>

namespace bifrost {

/// One of the checks of `IdTokenValidator`, with all but the token and the keys bound.
using IdTokenCheck = std::function<Result<IdTokenClaims>(const Jws &, const JwkSet &)>;

/// What has to be done before the network is waited for; its failure is the outcome then.
using BeforeFetch = std::function<QFuture<Result<void>>()>;

/// Checks `idToken` with `keys`, the provider's as they were fetched for this operation: then
/// nothing waits for the network. Without any, they are fetched. When the key is not among them,
/// they are fetched anew, once, and the check is made again (Core 1.0, 10.1.1). `discovery` must
/// outlive `context`.
[[nodiscard]] QFuture<Result<IdTokenClaims>>
verifyIdToken(const Secret &idToken, const std::optional<JwkSet> &keys,
              ProviderDiscovery &discovery, QObject *context, const IdTokenCheck &check,
              const BeforeFetch &beforeFetch = {});

} // namespace bifrost
