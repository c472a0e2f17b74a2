// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <QUrl>

namespace bifrost {

/// Exchanges a code (RFC 6749, 4.1.3; RFC 7636, 4.5). `redirectUri` is the very string that stood
/// in the authorization request. Client authentication is the endpoint's work.
[[nodiscard]] Parameters codeExchangeParameters(const AuthorizationCode &code,
                                                const QUrl &redirectUri,
                                                const CodeVerifier &verifier);

/// Refreshes (RFC 6749, 6). No `scope`: the granted one is kept.
[[nodiscard]] Parameters refreshParameters(const Secret &refreshToken);

} // namespace bifrost
