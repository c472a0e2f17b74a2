// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"

namespace bifrost {

/// What would open the provider's address, see `findBrowser()`.
[[nodiscard]] QFuture<Findings> examineBrowser(QObject *context);

} // namespace bifrost
