// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"
#include "platform/http/proxychoice.h"

namespace bifrost {

/// What stands between this program and the desktop, by the files below `root` and the variables
/// that `variable` reads.
[[nodiscard]] Finding examineSandbox(const QString &root = QStringLiteral("/"),
                                     const VariableReader &variable = readVariable);

} // namespace bifrost
