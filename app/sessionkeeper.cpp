// SPDX-License-Identifier: Apache-2.0
#include "sessionkeeper.h"

#include "logging.h"
#include "sessiontimes.h"

#include <QPointer>

#include <algorithm>
#include <limits>

using bifrost::Activity;
using bifrost::Result;

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

void SessionKeeper::checkDue() {
    if (!client_.session() || client_.activity() != Activity::Idle) {
        return;
    }
    const bool pausing = isOffline() && retryAt_ > now();
    if (!pausing && (isOffline() || isRefreshDue())) {
        contact();
        return;
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
            // A provider that answers, however badly, can be reached; a refresh has to succeed.
            const bool reached = result || (!refreshes && !isTransient(result.error()));
            self->finish(reached ? Result<void>() : result);
        }
    });
}

void SessionKeeper::finish(const Result<void> &result) {
    contacting_ = false;
    if (result || !client_.session()) {
        failures_ = 0;
        retryAt_ = {};
    } else {
        pause();
    }
    schedule();
    if (result) {
        Q_EMIT changed();
        return;
    }
    qCInfo(lcApp).noquote() << "the provider was not reached:" << toLogString(result.error());
    Q_EMIT contactFailed(result.error());
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
    const auto session = client_.session();
    if (!session || client_.activity() != Activity::Idle) {
        return;
    }
    QDateTime at = sessiontimes::nextDueAt(*session, now());
    if (isOffline() && (!at.isValid() || at <= now() || retryAt_ < at)) {
        at = retryAt_;
    }
    if (at.isValid()) {
        const qint64 wait =
            std::clamp<qint64>(now().msecsTo(at), 0, std::numeric_limits<int>::max());
        due_.setTimerType(wait < 60'000 ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
        due_.start(int(wait));
    }
}
