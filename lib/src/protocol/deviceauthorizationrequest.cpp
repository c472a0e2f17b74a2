// SPDX-License-Identifier: Apache-2.0
#include "protocol/deviceauthorizationrequest.h"

#include "protocol/authorizationrequest.h"
#include "protocol/clientauthentication.h"

namespace bifrost {

HttpRequest deviceAuthorizationRequest(const QUrl &endpoint, const ClientCredentials &credentials,
                                       const QStringList &scopes, const SignInOptions &options) {
    const Parameters parameters{{QStringLiteral("client_id"), credentials.clientId},
                                {QStringLiteral("scope"), scopes.join(u' ')}};
    HttpRequest request =
        authenticatedForm(endpoint, parameters + optionParameters(options), credentials);
    request.step = ProtocolStep::Kind::DeviceAuthorization;
    return request;
}

} // namespace bifrost
