// SPDX-License-Identifier: Apache-2.0
#include "protocol/pushedauthorizationrequest.h"

#include "protocol/clientauthentication.h"

namespace bifrost {

HttpRequest pushedAuthorizationRequest(const QUrl &endpoint,
                                       const Parameters &authorizationParameters,
                                       const ClientCredentials &credentials) {
    HttpRequest request = authenticatedForm(endpoint, authorizationParameters, credentials);
    request.step = ProtocolStep::Kind::PushedAuthorization;
    return request;
}

Parameters pushedRequestParameters(const QString &clientId, const QString &requestUri) {
    return {{QStringLiteral("client_id"), clientId}, {QStringLiteral("request_uri"), requestUri}};
}

} // namespace bifrost
