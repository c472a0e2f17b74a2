// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>

#include <QList>

#include <optional>

class CommandContext;

/// The one of `accounts` that commands use if none is named: it has the issuer and the client ID
/// that are configured, and is the one of an application that needs no more than one.
[[nodiscard]] std::optional<bifrost::Account>
currentAccount(const CommandContext &context, const QList<bifrost::Account> &accounts);
