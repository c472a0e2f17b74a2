// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"
#include "core/httpmessage.h"

#include <bifrost/signinoptions.h>

#include <QStringList>
#include <QUrl>

namespace bifrost {

/// Requests a code for another device (RFC 8628 §3.1). The client authenticates as at the token
/// endpoint. `options` are sent as with an authorization request; RFC 8628 does not define them,
/// and a provider that does not know them ignores them (RFC 6749 §3.2).
[[nodiscard]] HttpRequest deviceAuthorizationRequest(const QUrl &endpoint,
                                                     const ClientCredentials &credentials,
                                                     const QStringList &scopes,
                                                     const SignInOptions &options);

} // namespace bifrost
