// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <QString>

/// `bifrostctl --help`: the commands, the options that all of them take, and how they end.
[[nodiscard]] QString generalHelp();
/// `bifrostctl COMMAND --help`.
[[nodiscard]] QString commandHelp(const Command &command);
