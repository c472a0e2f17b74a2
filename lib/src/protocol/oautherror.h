// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "core/types.h"

#include <bifrost/error.h>

#include <optional>

namespace bifrost {

/// The error of a redirect (RFC 6749, 4.1.2.1): no value without a non-empty `error`.
[[nodiscard]] std::optional<OAuthErrorResponse> oauthErrorIn(const Parameters &parameters,
                                                             OAuthErrorResponse::Endpoint endpoint);

/// The error of an HTTP answer (RFC 6749, 5.2; RFC 7009, 2.2.1): a 4xx or 5xx whose body is a JSON
/// object with a non-empty `error`, whatever content type it claims. No value for any other answer.
[[nodiscard]] std::optional<OAuthErrorResponse> oauthErrorIn(const HttpResponse &response,
                                                             OAuthErrorResponse::Endpoint endpoint);

} // namespace bifrost
