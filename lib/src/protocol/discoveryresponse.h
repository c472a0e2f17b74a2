// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "protocol/providermetadata.h"

#include <optional>

namespace bifrost {

/// OIDC Discovery §4.2: a JSON document with the metadata of exactly `issuer`. A response that is
/// not JSON becomes a `TransportError`, `NoProvider` for a status that blames the address; an OAuth
/// error with a status of success becomes that; a document that violates a rule becomes a
/// `ValidationError`.
[[nodiscard]] Result<ProviderMetadata> processDiscoveryResponse(const HttpResponse &response,
                                                                const Issuer &issuer);

/// Why the response has no JWK Set (RFC 7517 §5): a `TransportError` or an OAuth error, as above.
/// No value for a JSON document.
[[nodiscard]] std::optional<Error> unusableKeySet(const HttpResponse &response);

} // namespace bifrost
