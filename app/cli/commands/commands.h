// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exitstatus.h"

class CommandContext;

// What the commands of the same name do. Each runs the event loop of the application once, and
// returns how it has ended.

[[nodiscard]] ExitStatus runLogin(CommandContext &context);
[[nodiscard]] ExitStatus runLogout(CommandContext &context);
[[nodiscard]] ExitStatus runStatus(CommandContext &context);
[[nodiscard]] ExitStatus runAccounts(CommandContext &context);
[[nodiscard]] ExitStatus runToken(CommandContext &context);
[[nodiscard]] ExitStatus runIdToken(CommandContext &context);
[[nodiscard]] ExitStatus runApi(CommandContext &context);
/// Does not return if the command could be started, except on Windows.
[[nodiscard]] ExitStatus runExec(CommandContext &context);
[[nodiscard]] ExitStatus runDoctorCommand(CommandContext &context);
[[nodiscard]] ExitStatus runComplete(CommandContext &context);
