// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

namespace bifrost {

/// OIDC Core §5.3.1: GET; the access token is presented in header fields only, which
/// `BoundRequests` adds.
[[nodiscard]] HttpRequest userInfoRequest(const QUrl &userInfoEndpoint);

} // namespace bifrost
