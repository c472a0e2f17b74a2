// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <bifrost/result.h>

namespace bifrost {

/// RFC 7009 §2.2: a provider answers 200 for an unknown token too. An error of RFC 7009 §2.2.1
/// becomes `OAuthErrorResponse`, whatever its status, any other unusable response a
/// `TransportError`.
[[nodiscard]] Result<void> processRevocationResponse(const HttpResponse &response);

} // namespace bifrost
