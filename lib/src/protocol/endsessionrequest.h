// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
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

/// What the browser sends to the end session endpoint, by POST: a provider supports it (2), and no
/// address, and so no history, holds the ID Token then. A query that the endpoint has stays in its
/// address.
[[nodiscard]] Parameters parameters(const EndSessionRequest &request);

/// The address for a provider that knows GET alone. `id_token_hint` is left out: it is RECOMMENDED,
/// not required (2), and `client_id` still tells who asks; such a provider asks the person. Keeps a
/// query that the endpoint has.
[[nodiscard]] QUrl endSessionUrl(const QUrl &endSessionEndpoint, const EndSessionRequest &request);

/// Asks whether the endpoint takes POST: a request that names the client and ends nothing, since
/// it is nobody's browser that sends it.
[[nodiscard]] HttpRequest endSessionProbe(const QUrl &endSessionEndpoint, const QString &clientId);

/// False when the answer says that it is the method that is wrong, or that nothing is there for it.
/// Whatever else it says is about the parameters.
[[nodiscard]] bool takesPost(const HttpResponse &response);

} // namespace bifrost
