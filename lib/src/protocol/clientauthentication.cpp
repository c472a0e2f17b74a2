// SPDX-License-Identifier: Apache-2.0
#include "protocol/clientauthentication.h"

#include "protocol/formquery.h"

namespace bifrost {

ClientAuthenticationParts authenticate(const ClientCredentials &credentials) {
    const QString secret =
        credentials.secret ? QString::fromUtf8(credentials.secret->reveal()) : QString();
    switch (credentials.authentication) {
    case ClientAuthentication::ClientSecretBasic: {
        // RFC 6749 §2.3.1: both parts are form-encoded before they are joined as in RFC 7617 §2,
        // because the identifier may contain a ':'.
        const QByteArray pair =
            encodeFormValue(credentials.clientId) + ':' + encodeFormValue(secret);
        return {{}, "Basic " + pair.toBase64()};
    }
    case ClientAuthentication::ClientSecretPost:
        return {{{QStringLiteral("client_id"), credentials.clientId},
                 {QStringLiteral("client_secret"), secret}},
                {}};
    case ClientAuthentication::PrivateKeyJwt:
        // RFC 7523 §2.2; `sub` identifies the client (RFC 7521 §4.2). Without an assertion, because
        // nothing has signed one, the provider refuses the request.
        return {{{QStringLiteral("client_assertion_type"),
                  QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")},
                 {QStringLiteral("client_assertion"),
                  QString::fromLatin1(credentials.assertion.value_or(Secret()).reveal())}},
                {}};
    case ClientAuthentication::TlsClientAuth:
    case ClientAuthentication::SelfSignedTlsClientAuth:
    case ClientAuthentication::None:
        break;
    }
    // RFC 6749 §3.2.1 and RFC 8705 §2: the client identifies itself; a certificate proves it.
    return {{{QStringLiteral("client_id"), credentials.clientId}}, {}};
}

HttpRequest authenticatedForm(const QUrl &endpoint, Parameters parameters,
                              const ClientCredentials &credentials) {
    const ClientAuthenticationParts client = authenticate(credentials);
    for (const auto &[name, value] : client.bodyParameters) {
        if (!findParameter(parameters, name)) {
            parameters.append({name, value});
        }
    }
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = endpoint;
    request.tls = credentials.tls;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    if (!client.authorizationHeader.isEmpty()) {
        request.headers.append({"Authorization", client.authorizationHeader});
    }
    request.body = encodeFormQuery(parameters);
    return request;
}

} // namespace bifrost
