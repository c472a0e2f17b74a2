// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

namespace bifrost {

/// `code_challenge` for method S256 (RFC 7636 §4.2). `plain` is not supported.
[[nodiscard]] QString codeChallengeS256(const CodeVerifier &verifier);

} // namespace bifrost
