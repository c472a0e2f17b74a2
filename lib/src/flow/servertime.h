// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "seams/clock.h"
#include "seams/httptransport.h"
#include "seams/oauthendpoint.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace bifrost {

/// What time it is by the provider's clock, read off the `Date` of its answers (RFC 9110, 6.6.1).
/// The latest answer counts.
///
/// ID Tokens are judged by this time, because the provider's clock made their `iat` and `exp`, and
/// only a difference says whether a token is old. That is safe: the `Date` comes over TLS from the
/// one that signs the tokens, who needs no wrong clock to have a token accepted; a token that
/// somebody else has kept is refused for its nonce (Core 1.0, 3.1.3.7 (11)), whatever the time. All
/// the same a clock is followed for a day at most: beyond that one of the two is broken, not badly
/// set.
///
/// Everything else goes by the local clock: life times are counted from the receipt of an answer,
/// so that they are right by a clock that is wrong, as long as it runs.
class ServerTime : public QObject {
    Q_OBJECT
public:
    /// A smaller difference counts as none: it is within what is tolerated of ID Tokens anyway.
    static constexpr std::chrono::seconds negligible{60};
    /// A difference that is not followed: every mistake in setting a time zone is smaller.
    static constexpr std::chrono::seconds unfollowed = std::chrono::hours{24};

    explicit ServerTime(Clock &local) : local_(local) {}

    /// The answer to a request that was sent at `sentAt` by the local clock, and has come now. Only
    /// what came by https, and was not kept by a cache on its way, says something.
    void observe(const HttpResponse &answer, const QDateTime &sentAt);

    [[nodiscard]] QDateTime now() const;
    /// How far the local clock is ahead; no value while nothing is known or the difference is
    /// negligible.
    [[nodiscard]] std::optional<std::chrono::seconds> skew() const { return skew_; }

Q_SIGNALS:
    void skewChanged();

private:
    Clock &local_;
    std::optional<std::chrono::seconds> skew_;
};

/// Shows every answer to a `ServerTime` before it is passed on.
class ObservedHttpTransport final : public QObject, public HttpTransport {
public:
    ObservedHttpTransport(HttpTransport &http, Clock &clock, ServerTime &serverTime)
        : http_(http), clock_(clock), serverTime_(serverTime) {}
    QFuture<Result<HttpResponse>> send(const HttpRequest &request) override;

private:
    HttpTransport &http_;
    Clock &clock_;
    ServerTime &serverTime_;
};

/// The same for token requests.
class ObservedOAuthEndpoint final : public QObject, public OAuthEndpoint {
public:
    ObservedOAuthEndpoint(OAuthEndpoint &oauth, Clock &clock, ServerTime &serverTime)
        : oauth_(oauth), clock_(clock), serverTime_(serverTime) {}
    QUrl authorizationUrl(const QUrl &authorizationEndpoint,
                          const Parameters &parameters) override {
        return oauth_.authorizationUrl(authorizationEndpoint, parameters);
    }
    QFuture<Result<HttpResponse>> requestToken(const QUrl &tokenEndpoint,
                                               const Parameters &parameters,
                                               const ClientCredentials &credentials) override;

private:
    OAuthEndpoint &oauth_;
    Clock &clock_;
    ServerTime &serverTime_;
};

} // namespace bifrost
