// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <QFuture>

namespace bifrost {

/// Discovery, keys, UserInfo and revocation.
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    /// Fails with `TransportError`; only when no complete answer arrived.
    virtual QFuture<Result<HttpResponse>> send(const HttpRequest &request) = 0;
};

} // namespace bifrost
