// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "session/accounts/rememberedaccount.h"

#include <bifrost/account.h>
#include <bifrost/clientconfiguration.h>

#include <optional>

/// The account of what is configured that needs no name; see `bifrost::Account::account`.
[[nodiscard]] bifrost::Account configuredAccount(const bifrost::ClientConfiguration &configured);

/// What to remember of `account`, chosen while `configured` was.
[[nodiscard]] RememberedAccount
rememberedAccount(const bifrost::Account &account,
                  const std::optional<bifrost::ClientConfiguration> &configured);

/// The account that the window shows first; no value if there is none.
///
/// That is `remembered`, unless something else has been configured since it was chosen, or the
/// command line, the environment or its file (`sources`) names another client. Then, and if nothing
/// is remembered, it is the account of what is configured.
[[nodiscard]] std::optional<bifrost::Account>
startingAccount(const std::optional<bifrost::ClientConfiguration> &configured,
                const Configuration &sources, const std::optional<RememberedAccount> &remembered);
