// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/providerdiscovery.h"

#include <functional>
#include <optional>

namespace bifrost {

/// What has to be done before waiting for the network. If it fails, so does the verification.
using BeforeFetch = std::function<QFuture<Result<void>>()>;

/// The provider may have rotated its keys since they were fetched (OIDC Core §10.1.1): none of them
/// is the key of the token, or none verifies its signature, because a key ID was used again or the
/// token names none.
[[nodiscard]] bool mayNeedNewerKeys(const Error &error);

/// Calls `verify` with `keys`, those of the provider as fetched for this operation, or, if there
/// are none, with its keys. If newer keys may help, they are fetched again, and `verify` is called
/// once more. Whatever a provider signs, there are two fetches at most, and the second is shared
/// and rate-limited by `ProviderDiscovery::refetchedKeys()`.
///
/// `beforeFetch` runs once, before the first fetch. `discovery` must outlive `context`.
template<typename T>
[[nodiscard]] QFuture<Result<T>>
verifyWithKeys(const std::optional<JwkSet> &keys, ProviderDiscovery &discovery, QObject *context,
               const std::function<Result<T>(const JwkSet &)> &verify,
               const BeforeFetch &beforeFetch = {}) {
    const auto prepared = [&] { return beforeFetch ? beforeFetch() : ready<Result<void>>({}); };
    const auto again = [&discovery, context, verify](const Result<T> &verified) {
        return verified || !mayNeedNewerKeys(verified.error())
                   ? ready(verified)
                   : andThen(discovery.refetchedKeys(), context, verify);
    };
    if (!keys) {
        const auto fetched =
            andThen(prepared(), context, [&discovery] { return discovery.keys(); });
        return whenDone(andThen(fetched, context, verify), context, again);
    }
    const Result<T> verified = verify(*keys);
    if (verified || !mayNeedNewerKeys(verified.error())) {
        return ready(verified);
    }
    return andThen(prepared(), context, [again, verified] { return again(verified); });
}

} // namespace bifrost
