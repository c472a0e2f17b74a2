// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/providerdiscovery.h"
#include "protocol/endsessionrequest.h"
#include "seams/httptransport.h"

#include <bifrost/secret.h>

#include <QUrl>

#include <optional>

namespace bifrost {

/// How the browser calls the end session endpoint.
enum class EndSessionMethod { Post, Get };

struct EndSessionPlan {
    QUrl endpoint;
    EndSessionMethod method = EndSessionMethod::Post;
    Secret idTokenHint;     ///< empty when the provider can no longer verify it
    bool needsHint = false; ///< the endpoint refuses a request without one
    EndSessionDialect dialect = EndSessionDialect::Standard;
};

/// That of the provider's profile.
[[nodiscard]] EndSessionDialect endSessionDialect(const ClientSettings &settings);
/// The address that a request has even when nobody waits there: one in the dialect `LogoutUri` ends
/// no session without an address that the provider knows. No value in any other dialect, whose
/// requests do without one.
[[nodiscard]] std::optional<QUrl> indispensableReturnAddress(const ClientSettings &settings);

/// Finds out in advance what would strand the browser on an error page of the provider:
///  - whether the endpoint accepts POST, as RP-Initiated Logout §2 requires. Some providers accept
///    GET only. The request that checks this ends no session. As it has no `id_token_hint`, it also
///    shows whether the endpoint refuses requests without one (RP-Initiated Logout §2 recommends
///    it).
///  - whether the provider still publishes the key of `idToken`. A provider that has removed it
///    cannot verify the hint, and rejects the request.
/// A check without an answer within three seconds counts as passed. Where the profile of the
/// provider tells how its endpoint is called, that is the plan, whatever the checks find. Fails
/// with a `TransportError` when the endpoint cannot be reached, because the browser could not reach
/// it either. `http` and `discovery` outlive `context`; the future is canceled when `context` is
/// destroyed first.
[[nodiscard]] QFuture<Result<EndSessionPlan>>
planEndSession(HttpTransport &http, ProviderDiscovery &discovery, const QUrl &endSessionEndpoint,
               const ClientSettings &settings, const Secret &idToken, QObject *context);

} // namespace bifrost
