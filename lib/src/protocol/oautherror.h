// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "core/types.h"

#include <bifrost/error.h>

#include <optional>

namespace bifrost {

/// The error of a redirect (RFC 6749 §4.1.2.1): no value without a non-empty `error`.
[[nodiscard]] std::optional<OAuthErrorResponse> oauthErrorIn(const Parameters &parameters,
                                                             OAuthErrorResponse::Endpoint endpoint);

/// The error of an HTTP response (RFC 6749 §5.2; RFC 6750 §3; RFC 7009 §2.2.1): a JSON object with
/// a non-empty string `error`, without what the endpoint is asked for (`access_token`, `sub`,
/// `request_uri`, `device_code`, `issuer`, `keys`), regardless of its content type and of the
/// status, which is 200 with some providers. No value for other responses.
[[nodiscard]] std::optional<OAuthErrorResponse> oauthErrorIn(const HttpResponse &response,
                                                             OAuthErrorResponse::Endpoint endpoint);

} // namespace bifrost
