// SPDX-License-Identifier: Apache-2.0
#include "platform/oauthendpoint.h"

#include "platform/tokenoperation.h"
#include "protocol/clientauthentication.h"

#include <QUrlQuery>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// What nobody may read in a log. Qt writes the whole address that it makes into one, when its
/// category `qt.networkauth.oauth2` is on, so these are added afterwards.
bool isConfidential(const QString &name) {
    return name == "state"_L1 || name == "nonce"_L1 || name == "login_hint"_L1;
}

} // namespace

QtOAuthEndpoint::QtOAuthEndpoint(std::chrono::milliseconds timeout) : timeout_(timeout) {}

QtOAuthEndpoint::~QtOAuthEndpoint() = default;

QUrl QtOAuthEndpoint::authorizationUrl(const QUrl &authorizationEndpoint,
                                       const Parameters &parameters) {
    // Qt replaces the query of the endpoint, so what stands there goes back in (RFC 6749, 3.1).
    Parameters all;
    QByteArray confidential;
    for (const auto &[name, value] : parameters) {
        if (isConfidential(name)) {
            confidential += '&' + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
        } else {
            all.append({name, value});
        }
    }
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
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1() + confidential;
    url.setQuery(QString::fromLatin1(query.startsWith('&') ? query.sliced(1) : query),
                 QUrl::StrictMode);
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
