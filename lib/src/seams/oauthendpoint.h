// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"
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

    /// Posts to the token endpoint with `credentials`. `parameters` hold `grant_type` and all else
    /// but the client's authentication. Any HTTP answer is a success here: protocol/ judges it.
    /// Fails with `TransportError`.
    virtual QFuture<Result<HttpResponse>> requestToken(const QUrl &tokenEndpoint,
                                                       const Parameters &parameters,
                                                       const ClientCredentials &credentials) = 0;
};

} // namespace bifrost
