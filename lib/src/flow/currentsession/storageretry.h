// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessionstore.h"

#include <bifrost/error.h>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace bifrost {

/// Owns what the store has failed to do, and decides when it is retried: as soon as the store
/// reports that it may work again, and, unless that would ask the user again, after pauses that
/// grow from a second to five minutes.
class StorageRetry : public QObject {
    Q_OBJECT
public:
    enum class Operation { None, Read, Write, Removal };

    /// `store` must outlive this object.
    explicit StorageRetry(SessionStore &store);

    /// Why the store does not hold what memory does.
    [[nodiscard]] const std::optional<Error> &problem() const { return problem_; }
    /// What is retried.
    [[nodiscard]] Operation pending() const { return pending_; }
    /// The next attempt comes by itself.
    [[nodiscard]] bool isScheduled() const { return timer_.isActive(); }

    /// Store and memory are in agreement; nothing is retried.
    void succeeded();
    /// `operation` failed, and is retried.
    void failed(Operation operation, const Error &error);
    /// The store does not work, as a test of it has shown; nothing is scheduled for that alone.
    void report(const Error &error);

Q_SIGNALS:
    void problemChanged();
    /// `pending()` is to be retried now.
    void due();

private:
    void setProblem(std::optional<Error> problem);

    SessionStore &store_;
    Operation pending_ = Operation::None;
    std::optional<Error> problem_;
    QTimer timer_;
    std::chrono::seconds nextPause_;
};

} // namespace bifrost
