// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/observedseams.h"

#include <bifrost/client.h>

#include <memory>

namespace bifrost {

/// A client that reaches the world through `seams`, which must outlive it, instead of through this
/// system; only its `ApiClient` sends over the network, without a proxy and without the client's
/// certificate. The injection point of `Bifrost::Testing`, and exported for it alone: seams are
/// private, so both have to be of the same version (ARCHITECTURE.md, "Test doubles").
///
/// Fails like `Client::create()`.
[[nodiscard]] BIFROST_EXPORT Result<std::unique_ptr<Client>>
injectedClient(UnobservedSeams seams, ClientConfiguration configuration);

} // namespace bifrost
