// SPDX-License-Identifier: Apache-2.0
#include "platform/http/networkhttptransport.h"

#include "core/async.h"
#include "platform/http/networkaccess.h"
#include "platform/http/proxiedrequest.h"
#include "platform/http/replycollector.h"

namespace bifrost {

NetworkHttpTransport::NetworkHttpTransport(std::chrono::milliseconds timeout,
                                           std::shared_ptr<ProxyAccess> proxies)
    : timeout_(timeout), proxies_(std::move(proxies)) {}

NetworkHttpTransport::~NetworkHttpTransport() = default;

QNetworkAccessManager &NetworkHttpTransport::manager(const Proxy &proxy) {
    for (const Way &way : ways_) {
        if (way.proxy == proxy) {
            return *way.manager;
        }
    }
    std::erase_if(ways_, [&proxy](const Way &way) { // other credentials, and nothing waits for it
        return way.proxy.name() == proxy.name() &&
               way.manager->findChildren<QNetworkReply *>().isEmpty();
    });
    ways_.push_back({proxy, std::make_unique<QNetworkAccessManager>()});
    QNetworkAccessManager &made = *ways_.back().manager;
    made.setProxy(networkProxy(proxy));
    return made;
}

QFuture<Result<HttpResponse>> NetworkHttpTransport::send(const HttpRequest &request) {
    const auto send = [this, request](const Proxy &proxy) { return sendThrough(proxy, request); };
    return ProxiedRequest::send(proxies_, request.url, timeout_, send, &requests_);
}

QFuture<Result<HttpResponse>> NetworkHttpTransport::sendThrough(const Proxy &proxy,
                                                                const HttpRequest &request) {
    QNetworkRequest networkRequest(request.url);
    prepareRequest(networkRequest);
    for (const auto &[name, value] : request.headers) {
        networkRequest.setRawHeader(name, value);
    }
    if (!proxy.user.isEmpty()) { // or Qt would keep it from a proxy that forwards without a tunnel
        networkRequest.setAttribute(QNetworkRequest::AuthenticationReuseAttribute,
                                    QNetworkRequest::Automatic);
    }
    QNetworkReply *reply = request.method == HttpRequest::Method::Post
                               ? manager(proxy).post(networkRequest, request.body)
                               : manager(proxy).get(networkRequest);
    auto *collector = new ReplyCollector(*reply, {timeout_, request.maximumSize});

    // The connection owns the result: when the transport is deleted, and the reply with it, the
    // future is canceled. Queued, because a receiver of the result may delete the transport.
    auto result = std::make_shared<Deferred<Result<HttpResponse>>>();
    const auto finish = [reply, collector, result] {
        reply->deleteLater();
        result->finish(collector->takeResult());
    };
    QObject::connect(reply, &QNetworkReply::finished, collector, finish, Qt::QueuedConnection);
    return result->future();
}

} // namespace bifrost
