// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <bifrost/issuer.h>

namespace bifrost {

/// The request for the provider's metadata (OIDC Discovery §4.1).
[[nodiscard]] HttpRequest discoveryRequest(const Issuer &issuer);

/// The request for the provider's keys (OIDC Discovery §3, `jwks_uri`; RFC 7517 §5).
[[nodiscard]] HttpRequest keySetRequest(const QUrl &jwksUri);

} // namespace bifrost
