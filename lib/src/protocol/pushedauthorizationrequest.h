// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"
#include "core/httpmessage.h"
#include "core/types.h"

#include <QUrl>

namespace bifrost {

/// RFC 9126 §2.1: the parameters of an authorization request, sent to the provider by the client
/// itself. The client authenticates as at the token endpoint.
[[nodiscard]] HttpRequest pushedAuthorizationRequest(const QUrl &endpoint,
                                                     const Parameters &authorizationParameters,
                                                     const ClientCredentials &credentials);

/// RFC 9126 §4: the parameters with which the browser refers to a request that was pushed.
[[nodiscard]] Parameters pushedRequestParameters(const QString &clientId,
                                                 const QString &requestUri);

} // namespace bifrost
