// SPDX-License-Identifier: Apache-2.0
#include "platform/http/networkaccess.h"

namespace bifrost {

void prepareRequest(QNetworkRequest &request) {
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Bifrost"));
}

QNetworkProxy networkProxy(const Proxy &proxy) {
    switch (proxy.type) {
    case Proxy::Type::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case Proxy::Type::Http:
    case Proxy::Type::Socks5:
        break;
    }
    return {proxy.type == Proxy::Type::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
            proxy.host, proxy.port, proxy.user, QString::fromUtf8(proxy.password.reveal())};
}

} // namespace bifrost
