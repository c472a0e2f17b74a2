// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <bifrost/secret.h>

#include <QUrl>

#include <optional>

namespace bifrost {

/// OpenID Connect RP-Initiated Logout 1.0, 2.
struct EndSessionRequest {
    QString clientId;
    Secret idTokenHint;
    /// Left out when the listener's port is not one the provider knows.
    std::optional<QUrl> postLogoutRedirectUri;
    State state = State::generate(); ///< sent only together with `postLogoutRedirectUri`
};

/// Octets. What every server should support at least (RFC 9110, 4.1); many refuse a longer request
/// line, and a refused sign-out ends nothing.
inline constexpr qsizetype longestEndSessionUrl = 8000;

/// The address for the browser. Keeps a query that the endpoint already has. `id_token_hint` is
/// left out when the address would be longer than `longestEndSessionUrl`: it is RECOMMENDED, not
/// required (RP-Initiated Logout 1.0, 2), and `client_id` still tells the provider who asks.
[[nodiscard]] QUrl endSessionUrl(const QUrl &endSessionEndpoint, const EndSessionRequest &request);

} // namespace bifrost
