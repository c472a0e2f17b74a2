// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandline.h"

/// What the command line asks for that is done without the window: help, version, self-test,
/// forget. Returns the exit status; nothing when the window is wanted. Makes its own application
/// object, so call it before there is one.
[[nodiscard]] std::optional<int> runMaintenance(int argc, char **argv);
