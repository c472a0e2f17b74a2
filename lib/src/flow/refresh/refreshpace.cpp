// SPDX-License-Identifier: Apache-2.0
#include "flow/refresh/refreshpace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// A longer Retry-After is taken for a mistake.
constexpr std::chrono::seconds longestRetryAfter = 5min;

/// A token with a shorter lifetime does not satisfy `Client::defaultMinValidity`; another refresh
/// would not bring a longer one.
constexpr std::chrono::seconds usualLifetime = 60s;
/// A token with a shorter lifetime is of hardly any use.
constexpr std::chrono::seconds usefulLifetime = 5s;
constexpr std::chrono::seconds firstRefreshPause = 5s;
constexpr std::chrono::seconds longestRefreshPause = 5min;

std::chrono::seconds lifetimeOf(const Session &session) {
    return std::chrono::seconds(session.refreshedAt().secsTo(session.accessTokenExpiresAt()));
}

} // namespace

bool RefreshPace::isTooSoon(const Session &session, const QDateTime &now) const {
    const auto lifetime = lifetimeOf(session);
    const bool isRefreshed = session.refreshedAt() != session.signedInAt();
    if (!isRefreshed || lifetime >= usualLifetime) {
        return false;
    }
    const auto growing = std::min(firstRefreshPause * (1 << std::clamp(uselessTokens_ - 1, 0, 6)),
                                  longestRefreshPause);
    const auto pause = lifetime >= usefulLifetime ? lifetime / 2 : growing;
    // Before `refreshedAt()` the clock was set back, which must not block refreshes for ever.
    return session.refreshedAt() <= now && now < session.refreshedAt().addSecs(pause.count());
}

const Error *RefreshPace::blockedBy(const QDateTime &now) const {
    // Before `from` the clock was set back, which must not block refreshes for ever.
    const bool isBlocked = block_ && block_->from <= now && now < block_->until;
    return isBlocked ? &block_->error : nullptr;
}

bool RefreshPace::isSentAgain(const Result<HttpResponse> &response) {
    const auto *transport = response ? nullptr : std::get_if<TransportError>(&response.error());
    return transport && (transport->kind == TransportError::Kind::ConnectionLost ||
                         transport->kind == TransportError::Kind::TimedOut);
}

void RefreshPace::succeeded(const Session &session) {
    uselessTokens_ = lifetimeOf(session) < usefulLifetime ? uselessTokens_ + 1 : 0;
}

void RefreshPace::failed(const Error &error, const QDateTime &now) {
    if (const auto pause = retryAfter(error); pause && !blockedBy(now)) {
        block_ = Block{now, now.addSecs(std::min(*pause, longestRetryAfter).count()), error};
    }
}

} // namespace bifrost
