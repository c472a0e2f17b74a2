// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

/// Bifrost does not start with the desktop session although the setting wants it, or still does.
/// `reason` is the system's and may be empty.
[[nodiscard]] Notice describeAutostartProblem(const QString &reason);
