// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>
#include <bifrost/accountmanager.h>

#include <optional>

class CommandContext;

/// The account that commands use if none is named: the one that the window shows, or that of the
/// client that is configured for this run. `accounts` knows it from then on, without the list. No
/// value, after a complaint, if nothing is configured.
[[nodiscard]] std::optional<bifrost::Account> currentAccount(CommandContext &context,
                                                             bifrost::AccountManager &accounts);
