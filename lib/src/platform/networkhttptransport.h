// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/httptransport.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <memory>

namespace bifrost {

/// HttpTransport over QNetworkAccessManager: no cookies, no cache, no redirects; the size cap holds
/// while the answer arrives, after decompression. The system's proxy is used except for loopback.
/// Lives in one thread with an event loop. Destroying it cancels what is pending.
class NetworkHttpTransport final : public HttpTransport {
public:
    /// `timeout` is for a whole exchange, from the request to the last byte of the answer.
    explicit NetworkHttpTransport(std::chrono::milliseconds timeout);
    ~NetworkHttpTransport() override;

    QFuture<Result<HttpResponse>> send(const HttpRequest &request) override;

private:
    QNetworkAccessManager &manager();

    std::chrono::milliseconds timeout_;
    std::unique_ptr<QNetworkAccessManager> manager_; // made on first use: it starts a thread
};

} // namespace bifrost
