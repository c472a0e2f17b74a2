// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Makes a crash of this process, and of the processes that it starts, leave no core dump: the
/// memory holds tokens. On Unix this concerns the file and, on Linux, also the programs that
/// collect dumps regardless of the limit. Windows asks the user before it sends a report.
void disableCoreDumps();
