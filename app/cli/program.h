// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The whole of `bifrostctl`. Returns its exit status. Creates an application object of its own.
[[nodiscard]] int runProgram(int argc, char **argv);
