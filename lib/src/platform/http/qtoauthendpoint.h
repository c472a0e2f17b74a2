// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/http/clientidentity.h"
#include "platform/http/proxyaccess.h"
#include "seams/oauthendpoint.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace bifrost {

/// OAuthEndpoint over Qt Network Authorization: one QOAuth2AuthorizationCodeFlow for each
/// operation. Qt encodes and sends; every parameter comes from the caller, and none is added. A
/// grant that Qt does not support is sent without it, through the same network access manager.
/// Deleting the endpoint cancels the pending requests.
class QtOAuthEndpoint final : public OAuthEndpoint {
public:
    /// `timeout` applies to a whole exchange, from the request to the last byte of the response.
    explicit QtOAuthEndpoint(std::chrono::milliseconds timeout,
                             std::shared_ptr<ProxyAccess> proxies = std::make_shared<ProxyAccess>(),
                             ClientIdentity identity = {});
    ~QtOAuthEndpoint() override;

    /// A query that `authorizationEndpoint` already has is kept (RFC 6749 §3.1).
    [[nodiscard]] QUrl authorizationUrl(const QUrl &authorizationEndpoint,
                                        const Parameters &parameters) override;

    /// The request leaves this computer at most once: it is never repeated on a lost connection,
    /// because a code or a rotated refresh token that arrives twice looks like theft (RFC 6749
    /// §4.1.2; RFC 9700 §4.14.2). A proxy that asks for a password has not passed it on. No
    /// redirect is followed.
    QFuture<Result<HttpResponse>> requestToken(const TokenRequest &request) override;

private:
    std::chrono::milliseconds timeout_;
    std::shared_ptr<ProxyAccess> proxies_;
    ClientIdentity identity_;
    QObject operations_; // parent of the pending ones
};

} // namespace bifrost
