// SPDX-License-Identifier: Apache-2.0
#include "flow/storetrouble.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

constexpr std::chrono::seconds firstStorePause = 1s;
constexpr std::chrono::seconds longestStorePause = 5min;

/// Without a question to the person: a keychain that is locked, or that was refused, asks again.
bool mayBeTriedUnasked(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::Unavailable ||
                       storage->kind == StorageError::Kind::TimedOut ||
                       storage->kind == StorageError::Kind::Failed);
}

} // namespace

StoreTrouble::StoreTrouble(SessionStore &store) : store_(store), nextPause_(firstStorePause) {
    retry_.setSingleShot(true);
    connect(&retry_, &QTimer::timeout, this, &StoreTrouble::due);
}

void StoreTrouble::set(std::optional<Error> problem) {
    if (!problem) {
        retry_.stop();
        nextPause_ = firstStorePause;
    }
    if (problem || problem_) {
        problem_ = std::move(problem);
        Q_EMIT changed();
    }
}

void StoreTrouble::tryAgainLater(const Error &error) {
    store_.listen(this, [this] { Q_EMIT due(); });
    if (mayBeTriedUnasked(error)) {
        retry_.start(nextPause_);
        nextPause_ = std::min(2 * nextPause_, longestStorePause);
    }
}

} // namespace bifrost
