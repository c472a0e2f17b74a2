// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/accounts/accountdirectory.h"
#include "seams/processlock.h"
#include "seams/secretstore.h"

#include <bifrost/client.h>

#include <memory>

namespace bifrost {

/// What an `AccountManager` uses of the system.
class AccountSystem {
public:
    AccountSystem() = default;
    AccountSystem(const AccountSystem &) = delete;
    AccountSystem &operator=(const AccountSystem &) = delete;
    virtual ~AccountSystem() = default;

    [[nodiscard]] virtual SecretStore &secrets() = 0;
    /// Of the list of accounts.
    [[nodiscard]] virtual ProcessLock &lock() = 0;
    [[nodiscard]] virtual AccountDirectory::ListKeys keys() = 0;
    /// Whether a session of the application may be stored, answered without the keychain.
    [[nodiscard]] virtual bool mayHoldSession() const = 0;
    /// Fails like `Client::create()`. This object outlives the client.
    [[nodiscard]] virtual Result<std::unique_ptr<Client>>
    makeClient(ClientConfiguration configuration) = 0;
};

} // namespace bifrost
