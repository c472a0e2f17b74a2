// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/oauthendpoint.h"

#include <QObject>

#include <chrono>

namespace bifrost {

/// OAuthEndpoint over Qt Network Authorization: one QOAuth2AuthorizationCodeFlow for each
/// operation. Qt encodes and sends; every parameter comes from the caller and nothing is added.
/// Destroying the endpoint cancels what is pending.
class QtOAuthEndpoint final : public OAuthEndpoint {
public:
    /// `timeout` is for a whole exchange, from the request to the last byte of the answer.
    explicit QtOAuthEndpoint(std::chrono::milliseconds timeout);
    ~QtOAuthEndpoint() override;

    /// A query that `authorizationEndpoint` already has is kept (RFC 6749, 3.1).
    [[nodiscard]] QUrl authorizationUrl(const QUrl &authorizationEndpoint,
                                        const Parameters &parameters) override;

    /// The request leaves this machine at most once: it is never repeated on a lost connection,
    /// because a code or a rotated refresh token that arrives twice looks like theft (RFC 6749,
    /// 4.1.2; RFC 9700, 4.14.2). No redirect is followed.
    QFuture<Result<HttpResponse>> requestToken(const QUrl &tokenEndpoint,
                                               const Parameters &parameters,
                                               const ClientCredentials &credentials) override;

private:
    std::chrono::milliseconds timeout_;
    QObject operations_; // parent of those under way
};

} // namespace bifrost
