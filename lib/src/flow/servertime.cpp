// SPDX-License-Identifier: Apache-2.0
#include "flow/servertime.h"

#include "core/async.h"
#include "core/logging.h"

namespace bifrost {

namespace {

/// Passes a response on after `serverTime` has observed it.
QFuture<Result<HttpResponse>> observed(const QFuture<Result<HttpResponse>> &answer,
                                       QObject *context, ServerTime &serverTime,
                                       const QDateTime &sentAt) {
    return andThen(answer, context,
                   [&serverTime, sentAt](HttpResponse response) -> Result<HttpResponse> {
                       serverTime.observe(response, sentAt);
                       return response;
                   });
}

} // namespace

std::optional<ClockOffset> clockOffset(const HttpResponse &answer, const QDateTime &sentAt,
                                       const QDateTime &receivedAt) {
    if (!answer.date || answer.isFromCache || sentAt > receivedAt) {
        return std::nullopt;
    }
    // The response was made at some moment of the round trip, within the second that `date` names.
    // So the local clock is ahead by at least `least` and at most `most`.
    return ClockOffset{std::chrono::milliseconds{answer.date->addSecs(1).msecsTo(sentAt)},
                       std::chrono::milliseconds{answer.date->msecsTo(receivedAt)}};
}

void ServerTime::observe(const HttpResponse &answer, const QDateTime &sentAt) {
    const auto offset = clockOffset(answer, sentAt, local_.now());
    if (!offset || answer.url.scheme() != QLatin1String("https")) {
        return;
    }
    const bool isNegligible = offset->least < negligible && offset->most > -negligible;
    const auto skew = isNegligible ? std::nullopt : std::optional(offset->middle());
    if (skew == skew_) {
        return;
    }
    if (skew) {
        qCWarning(lcHttp) << "compared with the provider, this clock is ahead by" << skew->count()
                          << "s";
    }
    skew_ = skew;
    Q_EMIT skewChanged();
}

QDateTime ServerTime::now() const {
    const QDateTime local = local_.now();
    const bool isFollowed = skew_ && std::chrono::abs(*skew_) < unfollowed;
    return isFollowed ? local.addSecs(-skew_->count()) : local;
}

QFuture<Result<HttpResponse>> ObservedHttpTransport::send(const HttpRequest &request) {
    return observed(http_.send(request), this, serverTime_, clock_.now());
}

QFuture<Result<HttpResponse>> ObservedOAuthEndpoint::requestToken(const TokenRequest &request) {
    return observed(oauth_.requestToken(request), this, serverTime_, clock_.now());
}

} // namespace bifrost
