// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/providerdiscovery.h"
#include "seams/httptransport.h"

#include <bifrost/secret.h>

#include <QUrl>

namespace bifrost {

/// How the browser is sent to the end session endpoint.
enum class EndSessionMethod { Post, Get };

struct EndSessionPlan {
    QUrl endpoint;
    EndSessionMethod method = EndSessionMethod::Post;
    Secret idTokenHint; ///< empty: the provider could not verify it any more
};

/// Finds out beforehand what would end the trip on an error page of the provider:
///  - the endpoint is asked whether it takes POST, as OpenID Connect RP-Initiated Logout 1.0 §2
///    demands, by a request that ends nothing: some know GET alone;
///  - the key of `idToken` is looked for among the provider's keys: who has dropped it cannot
///    verify the hint, and refuses the request.
/// What has no answer within three seconds is taken to be in order. Fails when no connection to the
/// endpoint comes about: the browser would have none either. `context` goes before `http` and
/// `discovery` do; cancelled when it goes first.
[[nodiscard]] QFuture<Result<EndSessionPlan>>
planEndSession(HttpTransport &http, ProviderDiscovery &discovery, const QUrl &endSessionEndpoint,
               const QString &clientId, const Secret &idToken, QObject *context);

} // namespace bifrost
