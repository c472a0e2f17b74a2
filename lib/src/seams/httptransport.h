// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <QFuture>

namespace bifrost {

/// Sends the requests for metadata, keys, UserInfo and revocation.
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    /// Fails with `TransportError`, and only if no complete response arrived.
    virtual QFuture<Result<HttpResponse>> send(const HttpRequest &request) = 0;
};

} // namespace bifrost
