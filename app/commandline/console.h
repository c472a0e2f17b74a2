// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Connects the output of this program to the terminal that it was started from. Windows does not
/// do so for programs with windows. Does nothing elsewhere, or if the output goes to a file or a
/// pipe.
void attachToConsole();

/// Prints `line` to the standard output, without the control characters that a terminal would
/// execute.
void printLine(const QString &line);
