// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>

/// `bifrost --self-test`: tries what Bifrost needs of this machine, and prints a line for each
/// part, with what to do where one fails. Makes its own application objects, one after the other:
/// where no window can be opened, Qt ends the process, and the rest must have been tried by then.
/// Returns the exit status: 0 when everything works, 1 otherwise.
[[nodiscard]] int runSelfTest(int argc, char **argv,
                              const bifrost::ClientConfiguration &configuration);
