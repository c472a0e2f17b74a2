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
    case ClientAuthentication::None:
        break;
    }
    // RFC 6749 §3.2.1: a public client identifies itself.
    return {{{QStringLiteral("client_id"), credentials.clientId}}, {}};
}

} // namespace bifrost
