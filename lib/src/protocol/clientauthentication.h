// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"
#include "core/clientcredentials.h"

namespace bifrost {

/// What a request must carry so that the provider knows the client (RFC 6749, 2.3.1).
struct ClientAuthenticationParts {
    Parameters bodyParameters;      ///< `client_id`, and `client_secret` for client_secret_post
    QByteArray authorizationHeader; ///< for client_secret_basic: both parts form-encoded first; else empty
};

[[nodiscard]] ClientAuthenticationParts authenticate(const ClientCredentials &credentials);

} // namespace bifrost
