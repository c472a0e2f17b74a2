// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/error.h>

/// The provider sent the browser back with an error (RFC 6749 §4.1.2.1), so it knows the client and
/// the redirect URI.
[[nodiscard]] Notice describeAuthorizationError(const bifrost::OAuthErrorResponse &error);
