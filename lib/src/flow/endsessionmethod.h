// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/httptransport.h"

namespace bifrost {

/// How the browser is sent to the end session endpoint.
enum class EndSessionMethod { Post, Get };

/// Asks the endpoint whether it takes POST, as OpenID Connect RP-Initiated Logout 1.0, 2, demands:
/// some know GET alone, and a browser that posted would be shown an error page. Never fails:
/// without an answer within three seconds it is Post. `context` goes before `http` does; cancelled
/// when it goes first.
[[nodiscard]] QFuture<Result<EndSessionMethod>> endSessionMethod(HttpTransport &http,
                                                                 const QUrl &endSessionEndpoint,
                                                                 const QString &clientId,
                                                                 QObject *context);

} // namespace bifrost
