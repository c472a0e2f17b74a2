// SPDX-License-Identifier: Apache-2.0
#include "flow/refresh/sessionrestorer.h"

#include "core/logging.h"

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// Enough for the requests of an application that starts.
constexpr std::chrono::seconds wantedValidity = 60s;

} // namespace

SessionRestorer::SessionRestorer(CurrentSession &current, TokenRefresher &refresher)
    : current_(current), refresher_(refresher) {}

QFuture<Result<std::optional<Session>>> SessionRestorer::restore() {
    return flight_.run(this, [this] {
        return steps(this, this, readStore()).whenDone(&SessionRestorer::refreshIfDue).future();
    });
}

QFuture<Result<std::optional<Session>>> SessionRestorer::readStore() {
    isReading_ = true;
    Q_EMIT isReadingChanged();
    return current_.load();
}

QFuture<Result<std::optional<Session>>>
SessionRestorer::refreshIfDue(const Result<std::optional<Session>> &loaded) {
    isReading_ = false;
    Q_EMIT isReadingChanged();
    if (!loaded || !*loaded) {
        return ready(loaded);
    }
    return steps(this, this, refresher_.freshSession(wantedValidity))
        .whenDone(&SessionRestorer::standing)
        .future();
}

Result<std::optional<Session>> SessionRestorer::standing(const Result<Session> &refreshed) const {
    if (refreshed) {
        return *refreshed;
    }
    if (invalidatesSession(refreshed.error())) {
        return failure(refreshed.error());
    }
    qCInfo(lcSession).noquote() << "restored without a refresh:" << toLogString(refreshed.error());
    return current_.session();
}

} // namespace bifrost
