// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/http/clientidentity.h"
#include "platform/http/networkmanagers.h"
#include "platform/http/proxyaccess.h"
#include "seams/streamtransport.h"

#include <QObject>

#include <memory>

namespace bifrost {

/// `StreamTransport` over `QNetworkAccessManager`: no cookies, no cache, no redirects, HTTP/1.1.
/// The size limit applies after decompression. Goes through the proxy that `ProxyAccess` names.
/// Belongs to one thread with an event loop.
class NetworkStreamTransport final : public StreamTransport {
public:
    explicit NetworkStreamTransport(
        std::shared_ptr<ProxyAccess> proxies = std::make_shared<ProxyAccess>(),
        ClientIdentity identity = {});
    ~NetworkStreamTransport() override;

    QFuture<Result<StreamResponse>> exchange(const StreamRequest &request, QObject *owner) override;

private:
    std::shared_ptr<ProxyAccess> proxies_;
    ClientIdentity identity_;
    NetworkManagers managers_;
    QObject exchanges_; // parent of the pending ones; last, so that it is destroyed first
};

} // namespace bifrost
