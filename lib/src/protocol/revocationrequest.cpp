// SPDX-License-Identifier: Apache-2.0
#include "protocol/revocationrequest.h"

#include "protocol/clientauthentication.h"

namespace bifrost {

HttpRequest revocationRequest(const QUrl &revocationEndpoint, const Secret &token,
                              TokenTypeHint hint, const ClientCredentials &credentials) {
    HttpRequest request =
        authenticatedForm(revocationEndpoint,
                          {{QStringLiteral("token"), QString::fromUtf8(token.reveal())},
                           {QStringLiteral("token_type_hint"),
                            hint == TokenTypeHint::RefreshToken ? QStringLiteral("refresh_token")
                                                                : QStringLiteral("access_token")}},
                          credentials);
    request.step = ProtocolStep::Kind::Revocation;
    return request;
}

} // namespace bifrost
