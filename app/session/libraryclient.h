// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/authenticationclient.h"

/// `bifrost::Client` behind the interface of the application.
[[nodiscard]] bifrost::Result<std::unique_ptr<AuthenticationClient>>
makeLibraryClient(const bifrost::ClientConfiguration &configuration);

/// The static functions of `bifrost::Client`.
[[nodiscard]] StoredSessionAccess storedSessionAccess(bifrost::StoredSessionSearch search);
