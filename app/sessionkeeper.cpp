// SPDX-License-Identifier: Apache-2.0
#include "sessionkeeper.h"

#include "logging.h"
#include "sessiontimes.h"

#include <QPointer>

#include <algorithm>
#include <limits>

using bifrost::Activity;
using bifrost::Result;
using bifrost::TransportError;

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

/// While somebody is signed in it is a question to the person, which a notice asks.
bool SessionKeeper::mayFinishSignOut() const {
    return client_.hasUnfinishedSignOut() && !client_.session();
}

/// A revocation that fails while all else works does not hold a refresh up.
bool SessionKeeper::isPausing() const {
    return retryAt_ && *retryAt_ > clocks_.steady() && (offline_ || unhelpful_ || !isRefreshDue());
}

void SessionKeeper::checkDue() {
    if (client_.activity() != Activity::Idle) {
        return;
    }
    if (!isPausing()) {
        if (offline_ || isRefreshDue()) {
            contact();
            return;
        }
        finishSignOut();
    }
    schedule();
    Q_EMIT changed();
}

void SessionKeeper::contact() {
    const auto session = client_.session();
    if (contacting_ || !session) {
        return;
    }
    contacting_ = true;
    // One second more than what is left when it is due, so that "due" always means a request.
    const auto minValidity = sessiontimes::refreshMargin(*session) + std::chrono::seconds{1};
    const bool refreshes = isRefreshDue() || client_.activity() == Activity::Refreshing;
    auto answer = refreshes ? client_.freshSession(minValidity) : client_.prepare();
    // The client outlives its futures, this object need not (Qt 6.4 insists on a living context).
    answer.then(&client_, [self = QPointer(this), refreshes](const Result<void> &result) {
        if (self) {
            // Without a refresh it is only asked who answers; with one it has to succeed.
            const bool reached =
                result || (!refreshes && !std::holds_alternative<TransportError>(result.error()));
            self->finish(reached ? Result<void>() : result);
        }
    });
}

void SessionKeeper::finish(const Result<void> &result) {
    contacting_ = false;
    offline_ = !result && client_.session().has_value();
    unhelpful_ = result && isRefreshDue();
    if (offline_ || unhelpful_) {
        pause();
    } else {
        failures_ = 0;
        retryAt_.reset();
        finishSignOut();
    }
    schedule();
    if (result) {
        Q_EMIT changed();
        return;
    }
    qCInfo(lcApp).noquote() << "the provider was not reached:" << toLogString(result.error());
    Q_EMIT contactFailed(result.error());
}

void SessionKeeper::retryNow() {
    if (client_.activity() != Activity::Idle || !retryAt_ || unhelpful_) {
        return;
    }
    failures_ = 0;
    retryAt_ = clocks_.steady();
    checkDue();
}

/// Without a word: a notice stands until it is done.
void SessionKeeper::finishSignOut() {
    if (finishing_ || !mayFinishSignOut()) {
        return;
    }
    finishing_ = true;
    client_.finishSignOut().then(&client_, [self = QPointer(this)](const Result<void> &result) {
        if (self) {
            self->finishing_ = false;
            if (!result) {
                self->pause();
            }
            self->schedule();
        }
    });
}

/// Asks again after 15 s, 30 s, ... 8 minutes; a person can ask at once. By a clock that nobody
/// sets: it may stand still while the computer sleeps, but then `retryNow()` comes when it wakes
/// up.
void SessionKeeper::pause() {
    constexpr std::chrono::seconds firstDelay{15};
    constexpr int maxDoublings = 5;
    retryAt_ = clocks_.steady() + firstDelay * (1 << std::min(failures_, maxDoublings));
    ++failures_;
}

void SessionKeeper::schedule() {
    due_.stop();
    if (client_.activity() != Activity::Idle) {
        return;
    }
    const auto session = client_.session();
    offline_ = offline_ && session.has_value();
    unhelpful_ = unhelpful_ && isRefreshDue();
    const bool waits = offline_ || unhelpful_ || mayFinishSignOut();
    if (!waits) {
        failures_ = 0;
        retryAt_.reset();
    } else if (!retryAt_) {
        pause(); // a sign-out that has just come to nothing
    }
    const QDateTime at = session ? sessiontimes::nextDueAt(*session, clocks_.wall()) : QDateTime();
    std::optional<qint64> wait;
    if (at.isValid()) {
        wait = clocks_.wall().msecsTo(at);
    }
    if (waits) {
        const qint64 pause = (*retryAt_ - clocks_.steady()).count();
        const bool isOverdue = wait && *wait <= 0 && (offline_ || unhelpful_);
        wait = !wait || isOverdue ? pause : std::min(*wait, pause);
    }
    if (wait) {
        *wait = std::clamp<qint64>(*wait, 0, std::numeric_limits<int>::max());
        due_.setTimerType(*wait < 60'000 ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
        due_.start(int(*wait));
    }
}
