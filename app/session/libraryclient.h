// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/authenticationclient.h"

#include <bifrost/accountmanager.h>

/// `bifrost::Client` behind the interface of the application.
[[nodiscard]] bifrost::Result<std::unique_ptr<AuthenticationClient>>
makeLibraryClient(const bifrost::ClientConfiguration &configuration);

/// The same for the client of an account of `manager`. It must not outlive them.
[[nodiscard]] std::unique_ptr<AuthenticationClient>
makeAccountClient(bifrost::Client &client, const bifrost::AccountManager &manager);

/// The static functions of `bifrost::Client`.
[[nodiscard]] StoredSessionAccess storedSessionAccess(bifrost::StoredSessionSearch search);
