// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clienttls.h"

#include <bifrost/clientconfiguration.h>

namespace bifrost {

/// The client that sends a token request, and how it authenticates.
struct ClientCredentials {
    QString clientId;
    ClientAuthentication authentication = ClientAuthentication::None;
    std::optional<Secret> secret;
    /// Of each request to an endpoint at which the client authenticates, whatever the method.
    ClientTls tls = ClientTls::Anonymous;
    /// For one request: what `ClientAuthentication::PrivateKeyJwt` sends instead of a secret.
    std::optional<Secret> assertion{};
};

} // namespace bifrost
