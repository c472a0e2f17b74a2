// SPDX-License-Identifier: Apache-2.0
#include "platform/networkhttptransport.h"

#include "core/async.h"
#include "platform/networkaccess.h"
#include "platform/replycollector.h"

namespace bifrost {

NetworkHttpTransport::NetworkHttpTransport(std::chrono::milliseconds timeout) : timeout_(timeout) {}

NetworkHttpTransport::~NetworkHttpTransport() = default;

QNetworkAccessManager &NetworkHttpTransport::manager() {
    if (!manager_) {
        manager_ = std::make_unique<QNetworkAccessManager>();
        useSystemProxyExceptForLoopback(*manager_);
    }
    return *manager_;
}

QFuture<Result<HttpResponse>> NetworkHttpTransport::send(const HttpRequest &request) {
    QNetworkRequest networkRequest(request.url);
    prepareRequest(networkRequest);
    for (const auto &[name, value] : request.headers) {
        networkRequest.setRawHeader(name, value);
    }
    QNetworkReply *reply = request.method == HttpRequest::Method::Post
                               ? manager().post(networkRequest, request.body)
                               : manager().get(networkRequest);
    auto *collector = new ReplyCollector(*reply, {timeout_, request.maximumSize});

    // The result lives in the connection: when the transport goes, and the reply with it, the
    // future is cancelled. Queued, so that whoever hears of the result may destroy the transport.
    auto result = std::make_shared<Deferred<Result<HttpResponse>>>();
    const auto finish = [reply, collector, result] {
        reply->deleteLater();
        result->finish(collector->takeResult());
    };
    QObject::connect(reply, &QNetworkReply::finished, collector, finish, Qt::QueuedConnection);
    return result->future();
}

} // namespace bifrost
