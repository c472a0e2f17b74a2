// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <bifrost/result.h>

#include <QString>

#include <chrono>

namespace bifrost {

/// A request that the provider has accepted (RFC 9126 §2.2).
struct PushedAuthorizationResponse {
    QString requestUri;
    std::chrono::seconds expiresIn{};
};

/// An error of RFC 9126 §2.3 becomes `OAuthErrorResponse`, whatever its status; any other unusable
/// response a `TransportError`; a 2xx without a usable `request_uri` a `ValidationError`. Without a
/// usable `expires_in` the reference counts as expired at once.
[[nodiscard]] Result<PushedAuthorizationResponse>
processPushedAuthorizationResponse(const HttpResponse &response);

} // namespace bifrost
