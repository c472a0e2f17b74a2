// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"

namespace bifrost {

/// Whether this computer can use TLS at all. Does not use the network.
[[nodiscard]] Finding examineTls();

} // namespace bifrost
