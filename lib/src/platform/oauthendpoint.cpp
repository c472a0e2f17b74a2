// SPDX-License-Identifier: Apache-2.0
#include "platform/oauthendpoint.h"

#include "platform/tokenoperation.h"
#include "protocol/clientauthentication.h"

#include <QUrlQuery>

namespace bifrost {

QtOAuthEndpoint::QtOAuthEndpoint(std::chrono::milliseconds timeout) : timeout_(timeout) {}

QtOAuthEndpoint::~QtOAuthEndpoint() = default;

QUrl QtOAuthEndpoint::authorizationUrl(const QUrl &authorizationEndpoint,
                                       const Parameters &parameters) {
    // Qt replaces the query of the endpoint, so what stands there goes back in (RFC 6749, 3.1).
    Parameters all = parameters;
    for (const auto &[name, value] :
         QUrlQuery(authorizationEndpoint).queryItems(QUrl::FullyDecoded)) {
        all.append({name, value});
    }
    CapturingReplyHandler handler;
    QOAuth2AuthorizationCodeFlow flow(authorizationEndpoint, authorizationEndpoint, nullptr);
    flow.setReplyHandler(&handler);
    flow.setState(QString::fromLatin1(randomToken())); // else Qt 6.4 makes a weak one, unused too
    flow.setModifyParametersFunction(
        [&all](QAbstractOAuth::Stage, QMultiMap<QString, QVariant> *sent) {
            replaceParameters(*sent, all);
        });
    QUrl url;
    QObject::connect(&flow, &QAbstractOAuth::authorizeWithBrowser, &flow,
                     [&url](const QUrl &made) { url = made; });
    flow.grant();
    return url;
}

QFuture<Result<HttpResponse>> QtOAuthEndpoint::requestToken(const QUrl &tokenEndpoint,
                                                            const Parameters &parameters,
                                                            const ClientCredentials &credentials) {
    const ClientAuthenticationParts client = authenticate(credentials);
    auto *operation = new TokenOperation(tokenEndpoint, parameters + client.bodyParameters,
                                         client.authorizationHeader, timeout_, &operations_);
    return operation->start();
}

} // namespace bifrost
