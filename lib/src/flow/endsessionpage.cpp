// SPDX-License-Identifier: Apache-2.0
#include "flow/endsessionpage.h"

#include "core/async.h"
#include "flow/signout/endsessionplan.h"

namespace bifrost {

QFuture<Result<void>> openEndSessionPage(const Seams &seams, const ClientSettings &settings,
                                         ProviderDiscovery &discovery, QObject *context) {
    // Without id_token_hint: nothing in this URL is secret.
    const EndSessionRequest request{.clientId = settings.credentials().clientId,
                                    .idTokenHint = {},
                                    .postLogoutRedirectUri = indispensableReturnAddress(settings),
                                    .dialect = endSessionDialect(settings)};
    const auto open = [&userAgent = seams.userAgent, request](const ProviderMetadata &metadata) {
        if (!metadata.endSessionEndpoint()) {
            return failed<void>(ValidationError{
                Rule::MetadataEndpointIsPresent, QStringLiteral("end_session_endpoint"), {}});
        }
        return userAgent.open(endSessionUrl(*metadata.endSessionEndpoint(), request));
    };
    return andThen(discovery.metadata(), context, open);
}

} // namespace bifrost
