// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <bifrost/branding.h>
#include <bifrost/issuer.h>

namespace bifrost {

/// The request for the branding preference at `url`.
[[nodiscard]] HttpRequest brandingRequest(const QUrl &url);

/// Reads the response of WSO2's branding preference API at `issuer`. No value if nothing is set
/// there (404, or any error that the API explains), or if it is turned off. Fails with
/// `TransportError`.
[[nodiscard]] Result<std::optional<Branding>> processBrandingResponse(const HttpResponse &response,
                                                                      const Issuer &issuer);

} // namespace bifrost
