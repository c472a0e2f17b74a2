// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <QString>

/// The commands in the order of the help.
[[nodiscard]] const std::vector<Command> &commandTable();
/// Null if there is none of this name.
[[nodiscard]] const Command *findCommand(const QString &name);

/// Options that every command takes.
[[nodiscard]] const std::vector<CommandOption> &commonOptions();
/// Options of every command that needs an account.
[[nodiscard]] const std::vector<CommandOption> &accountOptions();
