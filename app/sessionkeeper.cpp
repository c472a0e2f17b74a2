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

void SessionKeeper::checkDue() {
    const auto session = client_.session();
    if (!session || client_.activity() != Activity::Idle) {
        return;
    }
    const bool pausing = retryAt_.isValid() && retryAt_ > now();
    if (session->canRefresh() && !pausing && sessiontimes::refreshDueAt(*session) <= now()) {
        refreshNow();
        return;
    }
    schedule();
    Q_EMIT changed();
}

void SessionKeeper::refreshNow() {
    const auto session = client_.session();
    if (refreshing_ || !session) {
        return;
    }
    refreshing_ = true;
    // One second more than what is left when it is due, so that "due" always means a request.
    const auto minValidity = sessiontimes::refreshMargin(*session) + std::chrono::seconds{1};
    // The client outlives its futures, this object need not (Qt 6.4 insists on a living context).
    client_.freshSession(minValidity)
        .then(&client_, [self = QPointer(this)](const Result<void> &result) {
            if (self) {
                self->finish(result);
            }
        });
}

void SessionKeeper::finish(const Result<void> &result) {
    refreshing_ = false;
    if (result || !client_.session()) {
        failures_ = 0;
        retryAt_ = {};
    } else {
        // The session stands. Ask again after 15 s, 30 s, ... 8 minutes; a person can ask at once.
        constexpr int firstDelay = 15;
        constexpr int maxDoublings = 5;
        retryAt_ = now().addSecs(firstDelay << std::min(failures_, maxDoublings));
        ++failures_;
    }
    schedule();
    if (result) {
        Q_EMIT changed();
        return;
    }
    qCInfo(lcApp).noquote() << "refresh failed:" << toLogString(result.error());
    Q_EMIT refreshFailed(result.error());
}

void SessionKeeper::schedule() {
    due_.stop();
    const auto session = client_.session();
    if (!session || client_.activity() != Activity::Idle || refreshing_) {
        return;
    }
    QDateTime at = sessiontimes::nextDueAt(*session, now());
    if (retryAt_.isValid() && retryAt_ > at) {
        at = retryAt_;
    }
    if (at.isValid()) {
        const qint64 wait =
            std::clamp<qint64>(now().msecsTo(at), 0, std::numeric_limits<int>::max());
        due_.setTimerType(wait < 60'000 ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
        due_.start(int(wait));
    }
}
