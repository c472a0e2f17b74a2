// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/issuer.h>
#include <bifrost/providerprofile.h>
#include <bifrost/result.h>

#include <optional>

namespace bifrost {

/// A validated configuration.
class ClientSettings {
public:
    /// Fails with a `ValidationError`: `Rule::IssuerIs...`, `ProviderIsKnown`, `ClientIdIsPresent`,
    /// `ClientAuthenticationIsComplete`, `ScopeHasOpenid`, `AdditionalParameters...`,
    /// `ResourcesAreAbsoluteUris`, `ProxyIsUsable`, `RedirectPortsAreUsable` or
    /// `RedirectPathIsUsable`.
    [[nodiscard]] static Result<ClientSettings> from(ClientConfiguration configuration);

    [[nodiscard]] const Issuer &issuer() const { return issuer_; }
    [[nodiscard]] const ClientCredentials &credentials() const { return credentials_; }
    [[nodiscard]] const ClientConfiguration &configuration() const { return configuration_; }
    /// The profile that the configuration names, or else the one that fits the issuer.
    [[nodiscard]] const std::optional<ProviderProfile> &profile() const { return profile_; }

private:
    ClientSettings(Issuer issuer, ClientConfiguration configuration);
    Issuer issuer_;
    ClientConfiguration configuration_;
    ClientCredentials credentials_;
    std::optional<ProviderProfile> profile_;
};

} // namespace bifrost
