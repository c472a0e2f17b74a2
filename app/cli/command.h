// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exitstatus.h"

#include <QLatin1StringView>

#include <initializer_list>
#include <vector>

class CommandContext;

/// An option of a command.
struct CommandOption {
    QLatin1StringView name; ///< without dashes
    const char *value;      ///< the name of its value in the help; null: it has none
    const char *help;
};

/// A command of `bifrostctl`. The help, the completion, and a test of the manual page read these
/// rows; a new command is a new row.
struct Command {
    /// What it needs.
    enum class Needs {
        Nothing, ///< not even the configuration
        Account, ///< the configuration and an account (--account)
        Browser, ///< likewise, and a desktop if there is one
    };

    QLatin1StringView name;
    const char *arguments; ///< in the synopsis, after the options; empty: none
    int fewest;            ///< arguments
    int most;              ///< arguments; -1: any number
    const char *help;      ///< a sentence
    Needs needs;
    std::vector<CommandOption> options;
    std::vector<QLatin1StringView> words; ///< that its first argument is one of, for completion
    ExitStatus (*run)(CommandContext &context);
};
