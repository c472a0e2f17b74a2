// SPDX-License-Identifier: Apache-2.0
#include "platform/http/qtoauthendpoint.h"

#include "platform/http/proxiedrequest.h"
#include "platform/http/tokenoperation.h"

#include <QUrlQuery>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// Must not appear in a log. Qt logs the whole URL that it makes, if its category
/// `qt.networkauth.oauth2` is enabled, so these parameters are added afterwards.
bool isConfidential(const QString &name) {
    return name == "state"_L1 || name == "nonce"_L1 || name == "login_hint"_L1;
}

} // namespace

QtOAuthEndpoint::QtOAuthEndpoint(std::chrono::milliseconds timeout,
                                 std::shared_ptr<ProxyAccess> proxies, ClientIdentity identity)
    : timeout_(timeout), proxies_(std::move(proxies)), identity_(std::move(identity)) {}

QtOAuthEndpoint::~QtOAuthEndpoint() = default;

QUrl QtOAuthEndpoint::authorizationUrl(const QUrl &authorizationEndpoint,
                                       const Parameters &parameters) {
    // Qt replaces the query of the endpoint, so its parameters are added again (RFC 6749 §3.1).
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
    flow.setState(
        QString::fromLatin1(randomToken())); // or Qt 6.4 makes a weak one; neither is sent
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

QFuture<Result<HttpResponse>> QtOAuthEndpoint::requestToken(const TokenRequest &request) {
    const auto send = [this, request](const Proxy &proxy) {
        auto *operation = new TokenOperation(request, identity_, timeout_, proxy, &operations_);
        return operation->start();
    };
    return ProxiedRequest::send(proxies_, request.url, timeout_, send, &operations_);
}

} // namespace bifrost
