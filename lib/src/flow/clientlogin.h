// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "protocol/clientjwt.h"
#include "protocol/providermetadata.h"

#include <QDateTime>

namespace bifrost {

/// How the client authenticates to the provider in one request that is sent at `now`, the
/// provider's time. With private_key_jwt each request has an assertion of its own, because a
/// provider may accept one only once (RFC 7523 §3).
[[nodiscard]] ClientCredentials credentialsFor(const ProviderMetadata &metadata,
                                               const ClientSettings &settings,
                                               const QDateTime &now);

/// What signs the authorization requests for the provider; no value if they are not signed.
[[nodiscard]] std::optional<ClientJwtSigner> requestSigner(const ProviderMetadata &metadata,
                                                           const ClientSettings &settings);

/// Whether there is a key to sign authorization requests with.
[[nodiscard]] RequestSigning requestSigning(const ClientSettings &settings);

} // namespace bifrost
