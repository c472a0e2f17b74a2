// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "core/types.h"

#include <bifrost/secret.h>

#include <QUrl>

#include <optional>

namespace bifrost {

/// What an end session endpoint understands.
enum class EndSessionDialect {
    Standard, ///< RP-Initiated Logout
    /// GET with `client_id` and `logout_uri`, which it requires, and nothing else (Amazon Cognito).
    LogoutUri,
};

/// A request to the end session endpoint (RP-Initiated Logout §2).
struct EndSessionRequest {
    QString clientId;
    Secret idTokenHint;
    /// Omitted when the provider does not know the listener's port.
    std::optional<QUrl> postLogoutRedirectUri;
    State state = State::generate(); ///< sent only together with `postLogoutRedirectUri`
    EndSessionDialect dialect = EndSessionDialect::Standard;
};

/// The form that the browser sends to the end session endpoint by POST, which providers must
/// support (RP-Initiated Logout §2). With POST, no address and so no browser history contains the
/// ID Token. A query of the endpoint stays in its address.
[[nodiscard]] Parameters parameters(const EndSessionRequest &request);

/// The address for a provider that accepts GET only. It keeps a query of the endpoint, and omits
/// `id_token_hint`, which is RECOMMENDED, not required (RP-Initiated Logout §2). `client_id` still
/// identifies the client, and the provider asks the user for confirmation.
[[nodiscard]] QUrl endSessionUrl(const QUrl &endSessionEndpoint, const EndSessionRequest &request);

/// A request to find out whether the endpoint accepts POST. It identifies the client only and ends
/// no session, because it does not come from the user's browser.
[[nodiscard]] HttpRequest endSessionProbe(const QUrl &endSessionEndpoint, const QString &clientId);

/// False when the response to the probe rejects the method, or reports that the endpoint does not
/// exist for it. Any other response concerns the parameters.
[[nodiscard]] bool acceptsPost(const HttpResponse &response);

} // namespace bifrost
