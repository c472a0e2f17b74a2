// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"
#include "core/types.h"

namespace bifrost {

/// What a request must carry so that the provider knows the client (RFC 6749, 2.3.1).
struct ClientAuthenticationParts {
    /// `client_id` of a public client; with `client_secret` for client_secret_post; nothing for
    /// client_secret_basic, since a request uses one method only (RFC 6749, 2.3).
    Parameters bodyParameters;
    /// For client_secret_basic, both parts form-encoded first; empty otherwise.
    QByteArray authorizationHeader;
};

[[nodiscard]] ClientAuthenticationParts authenticate(const ClientCredentials &credentials);

} // namespace bifrost
