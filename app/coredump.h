// SPDX-License-Identifier: Apache-2.0
#pragma once

/// A crash of this process, and of what it starts, leaves no picture of its memory behind: tokens
/// are in there. On Unix, for the file and, on Linux, also for programs that collect such pictures
/// whatever the limit says. On Windows the system asks the person before it sends a report.
void disableCoreDumps();
