// SPDX-License-Identifier: Apache-2.0
#include "protocol/revocationresponse.h"

#include "protocol/oautherror.h"

namespace bifrost {

Result<void> processRevocationResponse(const HttpResponse &response) {
    if (auto error = oauthErrorIn(response, OAuthErrorResponse::Endpoint::Revocation)) {
        // RFC 7009 §2.2: a token that is invalid already is no error. Keycloak, which ends the
        // tokens of a session with it, says so all the same, with status 200.
        return error->error == QLatin1String("invalid_token") ? Result<void>()
                                                              : failure(std::move(*error));
    }
    // RFC 7009 §2.2: the client ignores the body of a success, unless it says that it is none.
    if (response.status >= 200 && response.status < 300) {
        return {};
    }
    return failure(unusableJson(response).value_or(TransportError{}));
}

} // namespace bifrost
