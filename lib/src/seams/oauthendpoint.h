// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "core/types.h"

#include <QFuture>
#include <QUrl>

namespace bifrost {

/// Encodes and sends what protocol/ has decided: the authorization URL and the token requests.
/// Parameters are decoded values; the endpoint encodes each exactly once.
class OAuthEndpoint {
public:
    virtual ~OAuthEndpoint() = default;

    [[nodiscard]] virtual QUrl authorizationUrl(const QUrl &authorizationEndpoint,
                                                const Parameters &parameters) = 0;

    /// Posts `request`, at most once, and adds nothing to it. Any HTTP response is a success here;
    /// protocol/ processes it. Fails with `TransportError`.
    virtual QFuture<Result<HttpResponse>> requestToken(const TokenRequest &request) = 0;
};

} // namespace bifrost
