// SPDX-License-Identifier: Apache-2.0
#include "platform/http/networkmanagers.h"

#include "platform/http/networkaccess.h"

#include <QNetworkReply>

namespace bifrost {

QNetworkAccessManager &NetworkManagers::through(const Proxy &proxy, ClientTls tls) {
    for (const Way &way : ways_) {
        if (way.proxy == proxy && way.tls == tls) {
            return *way.manager;
        }
    }
    std::erase_if(ways_, [&proxy](const Way &way) { // other credentials, and nothing waits for it
        return way.proxy.name() == proxy.name() &&
               way.manager->findChildren<QNetworkReply *>().isEmpty();
    });
    ways_.push_back({proxy, tls, std::make_unique<QNetworkAccessManager>()});
    QNetworkAccessManager &made = *ways_.back().manager;
    made.setProxy(networkProxy(proxy));
    return made;
}

QNetworkRequest NetworkManagers::request(const QUrl &url,
                                         const QList<std::pair<QByteArray, QByteArray>> &headers,
                                         const Proxy &proxy) {
    QNetworkRequest request(url);
    prepareRequest(request);
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
    }
    if (!proxy.user.isEmpty()) { // or Qt would keep it from a proxy that forwards without a tunnel
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute,
                             QNetworkRequest::Automatic);
    }
    return request;
}

} // namespace bifrost
