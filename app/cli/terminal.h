// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>

/// `stream` is a terminal, and not a file or a pipe.
[[nodiscard]] bool isTerminal(FILE *stream);

/// There is a display here on which a browser can show a page, and this program wasn't started from
/// another computer (SSH), whose user would not see it. Needs no application object.
[[nodiscard]] bool hasDesktop();

/// Writes line breaks as they are, also on Windows: other programs, such as Git, take a carriage
/// return for a part of the line.
void keepLineBreaks();
