// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exitstatus.h"

#include <bifrost/secret.h>

#include <QStringList>

/// The variable in which `exec` passes an access token on.
inline constexpr const char *accessTokenVariable = "BIFROST_ACCESS_TOKEN";

/// Becomes the program `command`, with `token` in its environment, so that it has this process's
/// terminal, signals and exit status. Returns only if that is impossible: 126 or 127, as a shell
/// does. On Windows it starts the program, waits for it, and returns its exit status.
[[nodiscard]] ExitStatus becomeProgram(const QStringList &command, const bifrost::Secret &token);
