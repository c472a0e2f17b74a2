// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/http/clientidentity.h"
#include "platform/http/networkmanagers.h"
#include "platform/http/proxyaccess.h"
#include "seams/httptransport.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace bifrost {

/// `HttpTransport` over `QNetworkAccessManager`: no cookies, no cache, no redirects. The size limit
/// applies while the response arrives, after decompression. Goes through
/// the proxy that `ProxyAccess` names. Belongs to one thread with an event loop. Deleting it
/// cancels the pending requests.
class NetworkHttpTransport final : public HttpTransport {
public:
    /// `timeout` applies to a whole exchange, from the request to the last byte of the response.
    explicit NetworkHttpTransport(
        std::chrono::milliseconds timeout,
        std::shared_ptr<ProxyAccess> proxies = std::make_shared<ProxyAccess>(),
        ClientIdentity identity = {});
    ~NetworkHttpTransport() override;

    QFuture<Result<HttpResponse>> send(const HttpRequest &request) override;

private:
    QFuture<Result<HttpResponse>> sendThrough(const Proxy &proxy, const HttpRequest &request);

    std::chrono::milliseconds timeout_;
    std::shared_ptr<ProxyAccess> proxies_;
    ClientIdentity identity_;
    NetworkManagers managers_;
    QObject requests_; // parent of the pending ones; last, so that it is destroyed first
};

} // namespace bifrost
