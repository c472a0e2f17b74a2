// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"

namespace bifrost {

/// Opens each configured port of the redirect host, one after the other, and closes it again. Where
/// none is free, tries any port, as a sign-in does (RFC 8252 §7.3).
[[nodiscard]] Findings examineListener(const ClientConfiguration &configuration);

} // namespace bifrost
