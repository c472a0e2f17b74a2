// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <bifrost/result.h>
#include <bifrost/secret.h>

#include <QJsonObject>

namespace bifrost {

/// Core 1.0, 5.3.1: GET with the access token in the Authorization header alone (RFC 6750, 2.1).
[[nodiscard]] HttpRequest userInfoRequest(const QUrl &userInfoEndpoint, const Secret &accessToken);

/// Core 1.0, 5.3.2 and 5.3.4: JSON claims whose `sub` is exactly `subject`. A 401 or 403 with
/// `WWW-Authenticate: Bearer` is a `TransportError` of kind HttpStatus. Signed UserInfo
/// (`application/jwt`) is refused as NotJson: it is only sent to clients that registered for it.
[[nodiscard]] Result<QJsonObject> processUserInfoResponse(const HttpResponse &response,
                                                          const QString &subject);

} // namespace bifrost
