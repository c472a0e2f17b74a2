// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientkeys.h"
#include "flow/clientsettings.h"
#include "protocol/metadatarules.h"
#include "protocol/providermetadata.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/issuer.h>
#include <bifrost/result.h>

#include <QList>

#include <optional>

namespace bifrost {

// What `ClientConfiguration::securityProfile` demands of the configuration and of the provider.
// With `SecurityProfile::OpenIdConnect`, nothing is demanded.

/// The first part of `configuration`, with its `issuer` and `keys`, that the profile forbids:
/// `Rule::IssuerIsHttps`, `ClientAuthenticationMeetsProfile`, `ClientKeyMeetsProfile` or
/// `TokenBindingMeetsProfile`.
[[nodiscard]] std::optional<ValidationError>
profileViolation(const ClientConfiguration &configuration, const Issuer &issuer,
                 const ClientKeys &keys);

/// Each rule of the profile on `metadata`, for a client with this configuration and these keys.
[[nodiscard]] QList<RuleOutcome> checkProfile(const ClientConfiguration &configuration,
                                              const ClientKeys &keys,
                                              const ProviderMetadata &metadata);

/// The first of these rules that `metadata` violates.
[[nodiscard]] std::optional<ValidationError>
profileObstacle(const ClientConfiguration &configuration, const ClientKeys &keys,
                const ProviderMetadata &metadata);

/// `metadata`, unless it violates a rule of the profile.
[[nodiscard]] Result<ProviderMetadata> withoutProfileObstacle(const ClientSettings &settings,
                                                              const ProviderMetadata &metadata);

/// Succeeds where a sign-in may use another grant than a code. Fails with `GrantMeetsProfile`.
[[nodiscard]] Result<ProviderMetadata> withGrantOfProfile(const ClientSettings &settings,
                                                          const ProviderMetadata &metadata);

/// The provider binds the access tokens of this client to its certificate, as far as the metadata
/// tells (RFC 8705 §3.3).
[[nodiscard]] bool bindsTokensToCertificate(const ClientConfiguration &configuration,
                                            const ProviderMetadata &metadata);

} // namespace bifrost
