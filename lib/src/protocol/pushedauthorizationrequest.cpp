// SPDX-License-Identifier: Apache-2.0
#include "protocol/pushedauthorizationrequest.h"

#include "protocol/clientauthentication.h"
#include "protocol/formquery.h"

namespace bifrost {

HttpRequest pushedAuthorizationRequest(const QUrl &endpoint,
                                       const Parameters &authorizationParameters,
                                       const ClientCredentials &credentials) {
    const ClientAuthenticationParts client = authenticate(credentials);
    Parameters body = authorizationParameters;
    for (const auto &[name, value] : client.bodyParameters) {
        if (!findParameter(body, name)) { // `client_id` is one of both
            body.append({name, value});
        }
    }
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = endpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    if (!client.authorizationHeader.isEmpty()) {
        request.headers.append({"Authorization", client.authorizationHeader});
    }
    request.body = encodeFormQuery(body);
    return request;
}

Parameters pushedRequestParameters(const QString &clientId, const QString &requestUri) {
    return {{QStringLiteral("client_id"), clientId}, {QStringLiteral("request_uri"), requestUri}};
}

} // namespace bifrost
