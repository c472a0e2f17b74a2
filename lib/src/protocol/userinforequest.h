// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <bifrost/secret.h>

namespace bifrost {

/// OIDC Core §5.3.1: GET with the access token in the Authorization header only (RFC 6750 §2.1).
[[nodiscard]] HttpRequest userInfoRequest(const QUrl &userInfoEndpoint, const Secret &accessToken);

} // namespace bifrost
