// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/error.h>

/// What an error of the token endpoint means for the sign-in that it has ended. For a refresh, see
/// `describeRefresh()`.
[[nodiscard]] Notice describeTokenError(const bifrost::OAuthErrorResponse &error);
/// The same for a refusal without an OAuth error.
[[nodiscard]] Notice describeTokenStatus(const bifrost::TransportError &error);

/// What an error of the endpoint for pushed authorization requests (RFC 9126 §2.3) means.
[[nodiscard]] Notice describePushedRequestError(const bifrost::OAuthErrorResponse &error);

/// The token endpoint requires DPoP (RFC 9449), by its error code or in its own words.
[[nodiscard]] bool isAboutDpop(const bifrost::Error &error);
/// The token endpoint does not accept the client, or how it authenticates: status 401 whatever the
/// code, `invalid_client`, or `unauthorized_client` (RFC 6749 §5.2).
[[nodiscard]] bool isAboutClientAuthentication(const bifrost::Error &error);
