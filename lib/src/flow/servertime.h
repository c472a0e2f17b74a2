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

/// How far the local clock is ahead of a provider's; behind if negative.
struct ClockOffset {
    std::chrono::milliseconds least{};
    std::chrono::milliseconds most{};

    [[nodiscard]] std::chrono::seconds middle() const {
        return std::chrono::round<std::chrono::seconds>((least + most) / 2);
    }
};

/// By the `Date` (RFC 9110 §6.6.1) of the response to a request that was sent at `sentAt` and
/// answered at `receivedAt` by the local clock. No value without a date, for a response from a
/// cache, or if the clock was set back meanwhile.
[[nodiscard]] std::optional<ClockOffset>
clockOffset(const HttpResponse &answer, const QDateTime &sentAt, const QDateTime &receivedAt);

/// The time by the provider's clock, derived from the `Date` of its latest response (RFC 9110
/// §6.6.1).
///
/// ID Tokens are validated against this time, because their `iat` and `exp` are by the provider's
/// clock. That is safe: the `Date` is received over TLS from the party that signs the tokens, which
/// needs no wrong clock to have a token accepted; and a token that somebody else has kept is
/// rejected because of its nonce (OIDC Core §3.1.3.7 (11)) at any time. A difference of a day or
/// more is ignored: one of the clocks is broken, not just set wrong.
///
/// Everything else uses the local clock: lifetimes are counted from the receipt of a response, so
/// that they are right even if that clock is wrong, as long as it runs.
class ServerTime : public QObject {
    Q_OBJECT
public:
    /// A smaller difference is ignored: the tolerance for ID Tokens covers it.
    static constexpr std::chrono::seconds negligible{60};
    /// A difference that is ignored: any mistake in setting a time zone is smaller.
    static constexpr std::chrono::seconds unfollowed = std::chrono::hours{24};

    explicit ServerTime(Clock &local) : local_(local) {}

    /// Derives the time from the response to a request that was sent at `sentAt` by the local
    /// clock. Ignores a response that was not received over https, or comes from a cache.
    void observe(const HttpResponse &answer, const QDateTime &sentAt);

    [[nodiscard]] QDateTime now() const;
    /// How far the local clock is ahead; no value while that is unknown or negligible.
    [[nodiscard]] std::optional<std::chrono::seconds> skew() const { return skew_; }

Q_SIGNALS:
    void skewChanged();

private:
    Clock &local_;
    std::optional<std::chrono::seconds> skew_;
};

/// Passes every response on after a `ServerTime` has observed it.
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
    QFuture<Result<HttpResponse>> requestToken(const TokenRequest &request) override;

private:
    OAuthEndpoint &oauth_;
    Clock &clock_;
    ServerTime &serverTime_;
};

} // namespace bifrost
