// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/issuer.h>
#include <bifrost/result.h>

namespace bifrost {

/// A configuration that has been checked as a whole: what every flow works by.
class ClientSettings {
public:
    /// Fails with a `ValidationError`: `Rule::IssuerIs...`, `ClientIdIsPresent`,
    /// `ClientAuthenticationIsComplete`, `ScopeHasOpenid`, `RedirectPortsAreUsable` or
    /// `RedirectPathIsUsable`.
    [[nodiscard]] static Result<ClientSettings> from(ClientConfiguration configuration);

    [[nodiscard]] const Issuer &issuer() const { return issuer_; }
    [[nodiscard]] const ClientCredentials &credentials() const { return credentials_; }
    [[nodiscard]] const ClientConfiguration &configuration() const { return configuration_; }

private:
    ClientSettings(Issuer issuer, ClientConfiguration configuration);
    Issuer issuer_;
    ClientConfiguration configuration_;
    ClientCredentials credentials_;
};

} // namespace bifrost
