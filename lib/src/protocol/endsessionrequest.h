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

/// The address for the browser. Keeps a query that the endpoint already has.
[[nodiscard]] QUrl endSessionUrl(const QUrl &endSessionEndpoint, const EndSessionRequest &request);

} // namespace bifrost
