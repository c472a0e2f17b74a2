// SPDX-License-Identifier: Apache-2.0
#include "session/sessionkeeper.h"

#include "session/sessiontimes.h"
#include "system/logging.h"

#include <bifrost/then.h>

#include <algorithm>
#include <limits>

using bifrost::Activity;
using bifrost::Error;
using bifrost::Result;

namespace {

const char *logWords(const Error &error) {
    if (bifrost::isRefusal(error)) {
        return "the provider refuses to renew the session:";
    }
    return bifrost::isOutage(error) ? "the provider can't be reached:"
                                    : "the session was not renewed:";
}

} // namespace

SessionKeeper::SessionKeeper(AuthenticationClient &client, Clocks clocks, QObject *parent)
    : QObject(parent), client_(client), clocks_(std::move(clocks)) {
    due_.setSingleShot(true);
    connect(&due_, &QTimer::timeout, this, &SessionKeeper::checkDue);
}

bool SessionKeeper::isRefreshDue() const {
    const auto session = client_.session();
    return session && session->canRefresh() &&
           sessiontimes::refreshDueAt(*session) <= clocks_.wall();
}

std::optional<Error> SessionKeeper::failure() const {
    const auto session = client_.session();
    const bool isAboutIt = session && session->refreshedAt == failedSince_;
    return isAboutIt ? failure_ : std::nullopt; // signed in, or refreshed, since
}

/// While a session is established, a notice asks the user instead: completing it may end the
/// session.
bool SessionKeeper::mayCompleteSignOut() const {
    return client_.hasUnfinishedSignOut() && !client_.session();
}

/// A revocation that fails does not delay a refresh.
bool SessionKeeper::isPausing() const {
    return retryAt_ && *retryAt_ > clocks_.steady() && (failure_ || isStillDue_ || !isRefreshDue());
}

void SessionKeeper::checkDue() {
    if (client_.activity() != Activity::Idle) {
        return;
    }
    if (!isPausing()) {
        if (failure_ || isRefreshDue()) {
            contact();
            return;
        }
        completeSignOut();
    }
    schedule();
    Q_EMIT changed();
}

void SessionKeeper::contact() {
    const auto session = client_.session();
    if (isContacting_ || !session) {
        return;
    }
    isContacting_ = true;
    // One second more than what is left when it is due, so that a due refresh always sends a
    // request.
    const auto minValidity = sessiontimes::refreshMargin(*session) + std::chrono::seconds{1};
    const bool refreshes = isRefreshDue() || client_.activity() == Activity::Refreshing;
    const auto answer = refreshes ? client_.freshSession(minValidity) : client_.prepare();
    then(answer, this, [this, refreshes](const Result<void> &result) {
        // A refresh has to succeed. Without one, any answer shows that the provider is reachable.
        // An operation that has made it void says the rest.
        const bool isFailure =
            !result && (refreshes ? !isCanceled(result.error()) : isOutage(result.error()));
        if (refreshes && (result || isFailure)) {
            Q_EMIT refreshEnded(LastRefresh::of(result, clocks_.wall()));
        }
        finish(isFailure ? result : Result<void>());
    });
}

void SessionKeeper::finish(const Result<void> &result) {
    isContacting_ = false;
    const auto session = client_.session();
    failure_ = result || !session ? std::nullopt : std::optional(result.error());
    failedSince_ = session ? session->refreshedAt : QDateTime();
    isStillDue_ = result && isRefreshDue();
    if (failure_) {
        pauseAfter(*failure_);
    } else if (isStillDue_) {
        pause();
    } else {
        failures_ = 0;
        retryAt_.reset();
        completeSignOut();
    }
    schedule();
    if (result) {
        Q_EMIT changed();
        return;
    }
    qCInfo(lcApp).noquote() << logWords(result.error()) << toLogString(result.error());
    Q_EMIT contactFailed(result.error());
}

void SessionKeeper::retryNow() {
    if (client_.activity() != Activity::Idle || !retryAt_ || isStillDue_ || isRefused()) {
        return;
    }
    failures_ = 0;
    retryAt_ = clocks_.steady();
    checkDue();
}

/// Reports no failure: a lasting notice is shown until it succeeds.
void SessionKeeper::completeSignOut() {
    if (isCompletingSignOut_ || !mayCompleteSignOut()) {
        return;
    }
    isCompletingSignOut_ = true;
    then(client_.finishSignOut(), this, [this](const Result<void> &result) {
        isCompletingSignOut_ = false;
        if (!result) {
            pause();
        }
        schedule();
    });
}

/// Retries after 15 s, 30 s, ... 8 minutes; the user can retry at once. The steady clock may stop
/// while the computer is suspended, but `retryNow()` is called when it wakes up.
void SessionKeeper::pause() {
    constexpr std::chrono::seconds firstDelay{15};
    constexpr int maxDoublings = 5;
    retryAt_ = clocks_.steady() + firstDelay * (1 << std::min(failures_, maxDoublings));
    ++failures_;
}

/// A refusal lasts until somebody changes something. A provider that asks to be left alone is, for
/// as long as the library sends nothing.
void SessionKeeper::pauseAfter(const Error &failure) {
    constexpr std::chrono::hours untilRefusedAgain{1};
    constexpr std::chrono::seconds longestRetryAfter{300};
    pause();
    const auto wait =
        isRefusal(failure)
            ? std::chrono::seconds(untilRefusedAgain)
            : std::min(retryAfter(failure).value_or(std::chrono::seconds{0}), longestRetryAfter);
    retryAt_ = std::max(*retryAt_, clocks_.steady() + wait);
}

void SessionKeeper::schedule() {
    due_.stop();
    if (client_.activity() != Activity::Idle) {
        return;
    }
    const auto session = client_.session();
    failure_ = failure();
    isStillDue_ = isStillDue_ && isRefreshDue();
    const bool waits = failure_ || isStillDue_ || mayCompleteSignOut();
    if (!waits) {
        failures_ = 0;
        retryAt_.reset();
    } else if (!retryAt_) {
        pause(); // a sign-out has just failed to revoke
    }
    const QDateTime at = session ? sessiontimes::nextDueAt(*session, clocks_.wall()) : QDateTime();
    std::optional<qint64> wait;
    if (at.isValid()) {
        wait = clocks_.wall().msecsTo(at);
    }
    if (waits) {
        const qint64 pause = (*retryAt_ - clocks_.steady()).count();
        const bool isOverdue = wait && *wait <= 0 && (failure_ || isStillDue_);
        wait = !wait || isOverdue ? pause : std::min(*wait, pause);
    }
    if (failure_ && session) { // what the window says changes when the access token expires
        const qint64 left = clocks_.wall().msecsTo(session->accessTokenExpiresAt);
        wait = left > 0 ? std::min(*wait, left) : wait;
    }
    if (wait) {
        *wait = std::clamp<qint64>(*wait, 0, std::numeric_limits<int>::max());
        due_.setTimerType(*wait < 60'000 ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
        due_.start(int(*wait));
    }
}
