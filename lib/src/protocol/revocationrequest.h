// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"
#include "core/httpmessage.h"

#include <bifrost/secret.h>

#include <QUrl>

namespace bifrost {

enum class TokenTypeHint { AccessToken, RefreshToken };

/// RFC 7009 §2.1. The client authenticates as at the token endpoint.
[[nodiscard]] HttpRequest revocationRequest(const QUrl &revocationEndpoint, const Secret &token,
                                            TokenTypeHint hint,
                                            const ClientCredentials &credentials);

} // namespace bifrost
