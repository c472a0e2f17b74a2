// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Makes what this program prints appear in the terminal that started it. Windows gives a program
/// with windows none; everywhere else, and where output goes to a file or a pipe, nothing is done.
void attachToConsole();
