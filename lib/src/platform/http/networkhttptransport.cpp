// SPDX-License-Identifier: Apache-2.0
#include "platform/http/networkhttptransport.h"

#include "core/async.h"
#include "platform/http/onceonlybody.h"
#include "platform/http/proxiedrequest.h"
#include "platform/http/replycollector.h"

namespace bifrost {

namespace {

QNetworkReply *sendTo(QNetworkAccessManager &manager, QNetworkRequest &networkRequest,
                      const HttpRequest &request) {
    if (request.method == HttpRequest::Method::Post) {
        return manager.post(networkRequest, request.body);
    }
    if (request.repeats == Repeats::Idempotent) {
        return manager.get(networkRequest);
    }
    networkRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    networkRequest.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    auto *nothing = new OnceOnlyBody({}); // which Qt cannot rewind
    QNetworkReply *reply = manager.sendCustomRequest(networkRequest, "GET", nothing);
    nothing->setParent(reply);
    return reply;
}

} // namespace

NetworkHttpTransport::NetworkHttpTransport(std::chrono::milliseconds timeout,
                                           std::shared_ptr<ProxyAccess> proxies,
                                           ClientIdentity identity)
    : timeout_(timeout), proxies_(std::move(proxies)), identity_(std::move(identity)) {}

NetworkHttpTransport::~NetworkHttpTransport() = default;

QFuture<Result<HttpResponse>> NetworkHttpTransport::send(const HttpRequest &request) {
    const auto send = [this, request](const Proxy &proxy) { return sendThrough(proxy, request); };
    return ProxiedRequest::send(proxies_, request.url, timeout_, send, &requests_);
}

QFuture<Result<HttpResponse>> NetworkHttpTransport::sendThrough(const Proxy &proxy,
                                                                const HttpRequest &request) {
    auto networkRequest = NetworkManagers::request(request.url, request.headers, proxy);
    identity_.present(request.tls, networkRequest);
    QNetworkAccessManager &manager = managers_.through(proxy, request.tls);
    QNetworkReply *reply = sendTo(manager, networkRequest, request);
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
