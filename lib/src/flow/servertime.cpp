// SPDX-License-Identifier: Apache-2.0
#include "flow/servertime.h"

#include "core/async.h"
#include "core/logging.h"

namespace bifrost {

namespace {

/// Passes an answer on once `serverTime` has seen it.
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

void ServerTime::observe(const HttpResponse &answer, const QDateTime &sentAt) {
    using std::chrono::milliseconds;
    const QDateTime receivedAt = local_.now();
    const bool isTimely = answer.date && !answer.isFromCache && sentAt <= receivedAt;
    if (!isTimely || answer.url.scheme() != QLatin1String("https")) {
        return;
    }
    // The answer was made at some moment of the round trip, within the second that `date` names. So
    // our clock is ahead by no less than `least` and no more than `most`.
    const milliseconds least{answer.date->addSecs(1).msecsTo(sentAt)};
    const milliseconds most{answer.date->msecsTo(receivedAt)};
    const bool isNegligible = least < negligible && most > -negligible;
    const auto middle = std::chrono::round<std::chrono::seconds>((least + most) / 2);
    const auto skew = isNegligible ? std::nullopt : std::optional(middle);
    if (skew == skew_) {
        return;
    }
    if (skew) {
        qCWarning(lcHttp) << "by the provider's time our clock is ahead by" << skew->count() << "s";
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

QFuture<Result<HttpResponse>>
ObservedOAuthEndpoint::requestToken(const QUrl &tokenEndpoint, const Parameters &parameters,
                                    const ClientCredentials &credentials) {
    return observed(oauth_.requestToken(tokenEndpoint, parameters, credentials), this, serverTime_,
                    clock_.now());
}

} // namespace bifrost
