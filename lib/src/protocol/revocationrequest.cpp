// SPDX-License-Identifier: Apache-2.0
#include "protocol/revocationrequest.h"

#include "protocol/clientauthentication.h"
#include "protocol/formquery.h"
#include "protocol/oautherror.h"

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

Result<void> processRevocationResponse(const HttpResponse &response) {
    // RFC 7009, 2.2: the body of a success is ignored, so its content type is no matter either.
    if (response.status >= 200 && response.status < 300) {
        return {};
    }
    if (auto error = oauthErrorIn(response, OAuthErrorResponse::Endpoint::Revocation)) {
        return failure(std::move(*error));
    }
    return failure(unusableJson(response).value_or(TransportError{}));
}

} // namespace bifrost
