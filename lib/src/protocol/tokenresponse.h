// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "core/types.h"

#include <bifrost/result.h>

#include <chrono>
#include <optional>

namespace bifrost {

/// A well-formed answer of the token endpoint (RFC 6749, 5.1; Core 1.0, 3.1.3.3). The ID Token in
/// it is not validated yet.
struct TokenResponse {
    Secret accessToken;
    std::optional<Secret> refreshToken;
    std::optional<Secret> idToken;
    std::optional<std::chrono::seconds>
        expiresIn;                     ///< number or digits in a string; at most 10 years
    std::optional<QStringList> scopes; ///< only when the provider sent `scope`
};

enum class Grant { Code, RefreshToken };

/// The longest life of a token that is believed.
inline constexpr std::chrono::seconds longestTokenLifetime = std::chrono::hours(24) * 365 * 10;

/// Tokens that are alive at the provider.
struct GrantedTokens {
    std::optional<Secret> accessToken;
    std::optional<Secret> refreshToken;
};

/// What an answer has granted, whatever else is wrong with it: any 2xx with a JSON object, of any
/// content type. A refresh token in it may be the only one that is still good.
[[nodiscard]] GrantedTokens grantedTokens(const HttpResponse &response);

/// A JSON error of RFC 6749, 5.2 (any 4xx or 5xx with a JSON body that has `error`) becomes
/// `OAuthErrorResponse`; any other unusable answer a `TransportError`; a 2xx that breaks the rules
/// a `ValidationError`. An ID Token is required for `Grant::Code`, optional for a
/// refresh (Core 1.0, 12.2).
[[nodiscard]] Result<TokenResponse> processTokenResponse(const HttpResponse &response, Grant grant);

} // namespace bifrost
