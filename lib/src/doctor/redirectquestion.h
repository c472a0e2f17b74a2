// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"
#include "core/httpmessage.h"
#include "protocol/authorizationrequest.h"

namespace bifrost {

/// Asks a provider whether the redirect URI of `request` is registered: the authorization request
/// with `prompt=none` (OIDC Core §3.1.2.1), sent without a browser and so without a session. A
/// provider must not show a page then, and answers with an error at the redirect URI (OIDC Core
/// §3.1.2.6), unless it does not know that one (RFC 6749 §4.1.2.1). It changes nothing at the
/// provider, and nobody is signed in.
[[nodiscard]] HttpRequest redirectQuestion(const QUrl &authorizationEndpoint,
                                           const AuthorizationRequest &request);

/// What the answer says. A redirect is not followed, and a code that comes with it is not used.
[[nodiscard]] Finding redirectFinding(const HttpResponse &response,
                                      const AuthorizationRequest &request);

} // namespace bifrost
