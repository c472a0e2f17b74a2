// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <array>

/// How `bifrostctl` ends. `exec` ends as the command does that it starts.
enum class ExitStatus {
    Done = 0,
    Failed = 1,
    Usage = 2,
    SignedOut = 3,
    NeedsPerson = 4,
    Network = 5,
    Refused = 6,
    Keychain = 7,
    HttpStatus = 8,
    NotExecutable = 126, ///< as a shell reports it (POSIX.1-2017, Shell, 2.8.2)
    NotFound = 127,      ///< likewise
    Interrupted = 130,   ///< 128 and the number of SIGINT, likewise
};

struct ExitStatusRow {
    ExitStatus status;
    const char *meaning; ///< a phrase, for the help and the manual page
};

/// One row for each status, in their order.
[[nodiscard]] const std::array<ExitStatusRow, 12> &exitStatusRows();

/// The status of a command that has failed with `error`.
[[nodiscard]] ExitStatus exitStatusOf(const bifrost::Error &error);
