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

static QDateTime now() {
    return QDateTime::currentDateTimeUtc();
}

SessionKeeper::SessionKeeper(AuthenticationClient &client, QObject *parent)
    : QObject(parent), client_(client) {
    due_.setSingleShot(true);
    connect(&due_, &QTimer::timeout, this, &SessionKeeper::checkDue);
}

bool SessionKeeper::isRefreshDue() const {
    const auto session = client_.session();
    return session && session->canRefresh() && sessiontimes::refreshDueAt(*session) <= now();
}

/// A revocation that fails while all else works does not hold a refresh up.
bool SessionKeeper::isPausing() const {
    return retryAt_ > now() && (offline_ || !isRefreshDue());
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
    if (offline_) {
        pause();
    } else {
        failures_ = 0;
        retryAt_ = {};
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
    if (client_.activity() != Activity::Idle || !retryAt_.isValid()) {
        return;
    }
    failures_ = 0;
    retryAt_ = now();
    checkDue();
}

/// Without a word: a notice stands until it is done.
void SessionKeeper::finishSignOut() {
    if (finishing_ || !client_.hasUnfinishedSignOut()) {
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

/// Asks again after 15 s, 30 s, ... 8 minutes; a person can ask at once.
void SessionKeeper::pause() {
    constexpr int firstDelay = 15;
    constexpr int maxDoublings = 5;
    retryAt_ = now().addSecs(firstDelay << std::min(failures_, maxDoublings));
    ++failures_;
}

void SessionKeeper::schedule() {
    due_.stop();
    if (client_.activity() != Activity::Idle) {
        return;
    }
    const auto session = client_.session();
    offline_ = offline_ && session.has_value();
    const bool waits = offline_ || client_.hasUnfinishedSignOut();
    if (!waits) {
        failures_ = 0;
        retryAt_ = {};
    } else if (!retryAt_.isValid()) {
        pause(); // a sign-out that has just come to nothing
    }
    QDateTime at = session ? sessiontimes::nextDueAt(*session, now()) : QDateTime();
    if (waits && (!at.isValid() || retryAt_ < at || (offline_ && at <= now()))) {
        at = retryAt_;
    }
    if (at.isValid()) {
        const qint64 wait =
            std::clamp<qint64>(now().msecsTo(at), 0, std::numeric_limits<int>::max());
        due_.setTimerType(wait < 60'000 ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
        due_.start(int(wait));
    }
}
