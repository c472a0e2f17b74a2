// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"
#include "core/httpmessage.h"
#include "core/types.h"

#include <QUrl>

namespace bifrost {

/// Exchanges a code (RFC 6749 §4.1.3; RFC 7636 §4.5). `redirectUri` is the very string that stood
/// in the authorization request.
[[nodiscard]] Parameters codeExchangeParameters(const AuthorizationCode &code,
                                                const QUrl &redirectUri,
                                                const CodeVerifier &verifier);

/// Refreshes (RFC 6749 §6). No `scope`: the granted one is kept.
[[nodiscard]] Parameters refreshParameters(const Secret &refreshToken);

/// Asks whether the user has approved on the other device (RFC 8628 §3.4).
[[nodiscard]] Parameters deviceCodeParameters(const DeviceCode &code);

/// A token request with the parameters of a grant and the client's authentication (RFC 6749 §2.3).
[[nodiscard]] TokenRequest tokenRequest(Grant grant, const QUrl &tokenEndpoint,
                                        const Parameters &parameters,
                                        const ClientCredentials &credentials);

} // namespace bifrost
