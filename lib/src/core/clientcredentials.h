// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>

namespace bifrost {

/// Who sends a token request, and how it proves itself.
struct ClientCredentials {
    QString clientId;
    ClientAuthentication authentication = ClientAuthentication::None;
    std::optional<Secret> secret;
};

} // namespace bifrost
