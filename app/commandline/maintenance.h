// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandline/commandline.h"

/// Does what the command line requests without the window: help, version, self-test,
/// doctor, forget; and refuses a command line that is invalid, before a display is needed. Returns
/// the exit status; no value if the window is to be opened. Creates an application object of its
/// own, so call it before there is one.
[[nodiscard]] std::optional<int> runMaintenance(int argc, char **argv);
