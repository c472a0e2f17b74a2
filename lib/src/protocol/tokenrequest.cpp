// SPDX-License-Identifier: Apache-2.0
#include "protocol/tokenrequest.h"

#include "protocol/clientauthentication.h"

namespace bifrost {

Parameters codeExchangeParameters(const AuthorizationCode &code, const QUrl &redirectUri,
                                  const CodeVerifier &verifier) {
    return {
        {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
        {QStringLiteral("code"), QString::fromUtf8(code.reveal())},
        {QStringLiteral("redirect_uri"), redirectUri.toString(QUrl::FullyEncoded)},
        {QStringLiteral("code_verifier"), QString::fromLatin1(verifier.reveal())},
    };
}

Parameters refreshParameters(const Secret &refreshToken) {
    return {
        {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
        {QStringLiteral("refresh_token"), QString::fromUtf8(refreshToken.reveal())},
    };
}

Parameters deviceCodeParameters(const DeviceCode &code) {
    return {
        {QStringLiteral("grant_type"),
         QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
        {QStringLiteral("device_code"), QString::fromUtf8(code.reveal())},
    };
}

TokenRequest tokenRequest(Grant grant, const QUrl &tokenEndpoint, const Parameters &parameters,
                          const ClientCredentials &credentials) {
    const ClientAuthenticationParts client = authenticate(credentials);
    return {.grant = grant,
            .url = tokenEndpoint,
            .parameters = parameters + client.bodyParameters,
            .authorizationHeader = client.authorizationHeader,
            .tls = credentials.tls};
}

} // namespace bifrost
