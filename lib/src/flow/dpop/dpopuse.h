// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clienttls.h"
#include "flow/clientsettings.h"
#include "flow/seams.h"
#include "jose/proofkey.h"
#include "protocol/providermetadata.h"
#include "protocol/tokenresponse.h"

#include <bifrost/session.h>

#include <QFuture>
#include <QObject>

#include <optional>

namespace bifrost {

/// What the configuration comes to for tokens that are bound to the client's certificate, or are
/// not: the security profile wants them bound to something (FAPI 2.0 SP §5.3.3.1 (1)).
[[nodiscard]] DpopUse demandedUse(const ClientConfiguration &configuration, ClientTls tls);

/// `metadata`, unless the configuration requires DPoP and the provider excludes it:
/// `Rule::MetadataSupportsDpop`.
[[nodiscard]] Result<ProviderMetadata> withoutDpopObstacle(const ClientSettings &settings,
                                                           const ProviderMetadata &metadata);

/// A new key for the tokens of one sign-in; no value if they are to be bearer tokens. See
/// `ClientConfiguration::dpop` and `hardwareKeys`. Fails with `SigningKeyError` where hardware is
/// required. What `seams` refers to outlives `context`.
[[nodiscard]] QFuture<Result<std::optional<ProofKey>>> proofKeyFor(const Seams &seams,
                                                                   const ClientSettings &settings,
                                                                   const ProviderMetadata &metadata,
                                                                   QObject *context);

/// What the response to a token request with a proof of `key`, or without one, may bring; `tls`
/// says whether the tokens are bound to the client's certificate.
[[nodiscard]] TokenTypes usableTokenTypes(const ClientSettings &settings,
                                          const std::optional<ProofKey> &key, ClientTls tls);

/// The key for a refresh of `session`; no value for one that is not bound. Fails with
/// `SessionError::ProofKeyMissing`.
[[nodiscard]] Result<std::optional<ProofKey>> proofKeyOf(const ClientSettings &settings,
                                                         const Session &session);

} // namespace bifrost
