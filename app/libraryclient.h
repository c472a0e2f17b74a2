// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "authenticationclient.h"

/// The real thing: `bifrost::Client` behind the controller's interface.
[[nodiscard]] bifrost::Result<std::unique_ptr<AuthenticationClient>>
makeLibraryClient(const bifrost::ClientConfiguration &configuration);

/// Over `bifrost::Client`.
[[nodiscard]] StoredSessionAccess storedSessionAccess(bifrost::StoredSessionSearch search);
