// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "core/types.h"

#include <bifrost/result.h>

#include <QJsonArray>

#include <chrono>
#include <optional>

namespace bifrost {

/// A well-formed answer of the token endpoint (RFC 6749 §5.1; OIDC Core §3.1.3.3). The ID Token in
/// it is not validated yet.
struct TokenResponse {
    Secret accessToken;
    TokenType type = TokenType::Bearer; ///< of the access token
    std::optional<Secret> refreshToken;
    std::optional<Secret> idToken;
    std::optional<std::chrono::seconds>
        expiresIn; ///< a number, maybe in a string, and not negative; at most 10 years
    std::optional<QStringList> scopes;              ///< no value: as requested (RFC 6749 §5.1)
    std::optional<QJsonArray> authorizationDetails; ///< as granted (RFC 9396 §7)
};

/// Tokens that are alive at the provider.
struct GrantedTokens {
    std::optional<Secret> accessToken;
    std::optional<Secret> refreshToken;
};

/// What an answer has granted, whatever else is wrong with it: any 2xx with a JSON object, of any
/// content type. A refresh token in it may be the only one that is still good.
[[nodiscard]] GrantedTokens grantedTokens(const HttpResponse &response);

/// The types of access token that this client can use, after a request with or without a proof of
/// possession (RFC 9449 §5).
enum class TokenTypes {
    Bearer, ///< it came without one
    Either, ///< with one, which the provider may ignore
    Dpop,   ///< with one, which the provider has to honor
};

/// An error of RFC 6749 §5.2 becomes `OAuthErrorResponse`, whatever its status (see
/// `oauthErrorIn()`); any other unusable answer a `TransportError`; a 2xx that breaks the rules a
/// `ValidationError`. An ID Token is optional for a refresh (OIDC Core §12.2), and required for any
/// other grant. An optional member of a wrong form counts as absent.
[[nodiscard]] Result<TokenResponse> processTokenResponse(const HttpResponse &response, Grant grant,
                                                         TokenTypes usable = TokenTypes::Bearer);

} // namespace bifrost
