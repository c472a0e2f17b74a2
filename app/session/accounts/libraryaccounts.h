// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accounts/authenticationaccounts.h"

#include <bifrost/accountmanager.h>

/// `bifrost::AccountManager` behind the interface of the application. `setup` completes the
/// configuration of each client.
[[nodiscard]] bifrost::Result<std::unique_ptr<AuthenticationAccounts>>
makeLibraryAccounts(const bifrost::ClientConfiguration &application,
                    const bifrost::AccountClientSetup &setup);
