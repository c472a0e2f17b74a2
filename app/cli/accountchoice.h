// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>
#include <bifrost/client.h>
#include <bifrost/session.h>

#include <chrono>
#include <functional>

class CommandContext;

/// What --account says, otherwise the variable BIFROST_ACCOUNT; empty: the current account.
[[nodiscard]] QString wantedAccount(const CommandContext &context);

/// Calls `next` with the one account that `wantedAccount()` means, which is in the list of
/// `CommandContext::accounts()`. The command fails if there is none, and lists them if there are
/// several.
void withAccount(CommandContext &context,
                 const std::function<void(const bifrost::Account &account)> &next);

/// Calls `next` with the client of the account that is meant. Of the current account, only its own
/// record is read, not the list.
void withClient(CommandContext &context, const std::function<void(bifrost::Client &client)> &next);

/// Calls `next` with the restored session of that account, whose access token is valid for at least
/// `minValidity`. The command fails if nobody is signed in.
void withSession(
    CommandContext &context, std::chrono::seconds minValidity,
    const std::function<void(bifrost::Client &client, const bifrost::Session &session)> &next);

/// Says what the keychain of `client` waits for, as long as the client lives.
void tellOfKeychain(CommandContext &context, bifrost::Client &client);
