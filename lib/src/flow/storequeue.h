// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/processlock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bifrost {

/// The order in which a client works on what it has stored. Operations run one at a time, in the
/// order they were asked for: a session that was being written when the person signed out is
/// removed afterwards, never the other way round.
///
/// What changes the store does so under the lock of all processes, when that is to be had in ten
/// seconds; a person's sign-in or sign-out is not held up longer by a process that hangs.
///
/// An operation whose context dies does not run, or is left where it is; its future is cancelled,
/// and the next one has its turn. The queue outlives the contexts.
class StoreQueue : public QObject {
    Q_OBJECT
public:
    /// `lock` must outlive this object.
    explicit StoreQueue(ProcessLock &lock);

    /// The lock for work that ends in a change of the store. Shared with the changes that come
    /// meanwhile. Fails with `SessionError::InUse`.
    QFuture<Result<ProcessLock::Held>> lock();
    /// Whether the lock is held, by whatever is being done here.
    [[nodiscard]] bool isLocked() const { return !held_.expired(); }
    /// Finishes when the operations asked for so far are done.
    [[nodiscard]] QFuture<Result<void>> settled() const { return tail_; }

    /// Runs `operation`, which only reads, when those before it are done.
    template<typename T>
    QFuture<Result<T>> inOrder(QObject *context, std::function<QFuture<Result<T>>()> operation) {
        const auto mine =
            whenDone(tail_, context, [operation = std::move(operation)](const Result<void> &) {
                return operation();
            });
        tail_ = whenDone(mine, this, [](const Result<T> &) -> Result<void> { return {}; });
        return mine;
    }
    /// Runs `change` when the operations before it are done, under the lock.
    template<typename T>
    QFuture<Result<T>> exclusively(QObject *context, std::function<QFuture<Result<T>>()> change) {
        return inOrder<T>(context, [this, context, change = std::move(change)] {
            return whenDone(lock(), context, [context, change](Result<ProcessLock::Held> held) {
                return whenDone(change(), context,
                                [held = std::move(held)](Result<T> result) mutable {
                                    held = ProcessLock::Held();
                                    return result;
                                });
            });
        });
    }

private:
    ProcessLock &lock_;
    SingleFlight<ProcessLock::Held> locking_;
    std::weak_ptr<void> held_; ///< the lock, while anybody here has it
    QFuture<Result<void>> tail_ = ready<Result<void>>({});
};

} // namespace bifrost
