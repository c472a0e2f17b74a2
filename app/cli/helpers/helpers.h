// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exitstatus.h"

class CommandContext;

// The commands that give an access token to other programs, in the way that those ask for it. Each
// gives it only for a server that may have it (`Setting::ApiOrigins`).

[[nodiscard]] ExitStatus runKubernetes(CommandContext &context);
[[nodiscard]] ExitStatus runGitCredential(CommandContext &context);
[[nodiscard]] ExitStatus runDockerCredential(CommandContext &context);
[[nodiscard]] ExitStatus runCurlHeader(CommandContext &context);
