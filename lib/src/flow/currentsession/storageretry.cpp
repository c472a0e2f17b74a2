// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession/storageretry.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

constexpr std::chrono::seconds firstStoragePause = 1s;
constexpr std::chrono::seconds longestStoragePause = 5min;

/// A retry asks the user nothing. A keychain that is locked, or was denied, would ask again.
bool isRetriedUnasked(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::Unavailable ||
                       storage->kind == StorageError::Kind::TimedOut ||
                       storage->kind == StorageError::Kind::Failed);
}

} // namespace

StorageRetry::StorageRetry(SessionStore &store) : store_(store), nextPause_(firstStoragePause) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &StorageRetry::due);
}

void StorageRetry::succeeded() {
    pending_ = Operation::None;
    timer_.stop();
    nextPause_ = firstStoragePause;
    if (problem_) {
        setProblem(std::nullopt);
    }
}

void StorageRetry::failed(Operation operation, const Error &error) {
    pending_ = operation;
    store_.listen(this, [this] {
        if (pending_ != Operation::None) {
            Q_EMIT due();
        }
    });
    if (isRetriedUnasked(error)) {
        timer_.start(nextPause_);
        nextPause_ = std::min(2 * nextPause_, longestStoragePause);
    }
    setProblem(error);
}

void StorageRetry::report(const Error &error) {
    if (pending_ == Operation::None) {
        pending_ = Operation::Read;
    }
    setProblem(error);
}

void StorageRetry::setProblem(std::optional<Error> problem) {
    problem_ = std::move(problem);
    Q_EMIT problemChanged();
}

} // namespace bifrost
