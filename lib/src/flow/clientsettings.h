// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"
#include "flow/clientkeys.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/issuer.h>
#include <bifrost/providerprofile.h>
#include <bifrost/result.h>
#include <bifrost/signinoptions.h>

#include <optional>

namespace bifrost {

/// A validated configuration.
class ClientSettings {
public:
    /// Fails with a `ValidationError`: `Rule::IssuerIs...`, `ProviderIsKnown`, `ClientIdIsPresent`,
    /// `ClientAuthenticationIsComplete`, `ClientKeyIsUsable`, `ClientCertificateIsUsable`,
    /// `ScopeHasOpenid`, `AdditionalParameters...`, `ResourcesAreAbsoluteUris`, `ProxyIsUsable`,
    /// `RedirectPortsAreUsable`, `RedirectPathIsUsable`, `AccountNameIsUsable`, or a rule of
    /// `profileViolation()`.
    [[nodiscard]] static Result<ClientSettings> from(ClientConfiguration configuration);

    [[nodiscard]] const Issuer &issuer() const { return issuer_; }
    [[nodiscard]] const ClientCredentials &credentials() const { return credentials_; }
    [[nodiscard]] const ClientConfiguration &configuration() const { return configuration_; }
    /// The profile that the configuration names, or else the one that fits the issuer.
    [[nodiscard]] const std::optional<ProviderProfile> &profile() const { return profile_; }

    [[nodiscard]] const ClientKeys &keys() const { return keys_; }

private:
    ClientSettings(Issuer issuer, ClientConfiguration configuration, ClientKeys keys);
    Issuer issuer_;
    ClientConfiguration configuration_;
    ClientKeys keys_;
    ClientCredentials credentials_;
    std::optional<ProviderProfile> profile_;
};

/// The scopes of a sign-in: those of the configuration and of `options`.
[[nodiscard]] QStringList requestedScopes(const ClientSettings &settings,
                                          const SignInOptions &options);

/// `options` with the additional parameters of the provider's profile and of the configuration,
/// unless they have parameters of the same name.
[[nodiscard]] SignInOptions withConfiguredParameters(const ClientSettings &settings,
                                                     SignInOptions options);

} // namespace bifrost
