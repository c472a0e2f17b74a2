// SPDX-License-Identifier: Apache-2.0
#include "protocol/revocationrequest.h"

#include "protocol/clientauthentication.h"
#include "protocol/formquery.h"

namespace bifrost {

HttpRequest revocationRequest(const QUrl &revocationEndpoint, const Secret &token,
                              TokenTypeHint hint, const ClientCredentials &credentials) {
    ClientAuthenticationParts client = authenticate(credentials);
    Parameters body{
        {QStringLiteral("token"), QString::fromUtf8(token.reveal())},
        {QStringLiteral("token_type_hint"), hint == TokenTypeHint::RefreshToken
                                                ? QStringLiteral("refresh_token")
                                                : QStringLiteral("access_token")},
    };
    body.append(std::move(client.bodyParameters));

    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = revocationEndpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    if (!client.authorizationHeader.isEmpty()) {
        request.headers.append({"Authorization", client.authorizationHeader});
    }
    request.body = encodeFormQuery(body);
    return request;
}

} // namespace bifrost
