// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"
#include "core/httpmessage.h"

#include <bifrost/result.h>

namespace bifrost {

enum class TokenTypeHint { AccessToken, RefreshToken };

/// RFC 7009, 2.1, with the client's authentication as at the token endpoint.
[[nodiscard]] HttpRequest revocationRequest(const QUrl &revocationEndpoint, const Secret &token,
                                            TokenTypeHint hint,
                                            const ClientCredentials &credentials);

/// RFC 7009, 2.2: 200 also for an unknown token.
[[nodiscard]] Result<void> processRevocationResponse(const HttpResponse &response);

} // namespace bifrost
