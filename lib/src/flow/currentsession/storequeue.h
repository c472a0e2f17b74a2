// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/processlock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace bifrost {

/// The order of the store operations of a client. They run one at a time, in the order in which
/// they were requested: a session that was being written when the user signed out is removed
/// afterwards, never the other way round.
///
/// Changes of the store are made under the lock of all processes, if it can be acquired within ten
/// seconds; a process that hangs does not delay a sign-in or sign-out any longer.
///
/// If the context of an operation is deleted, the operation does not run, or is abandoned; its
/// future is canceled, and the next operation runs. The queue must outlive the contexts.
class StoreQueue : public QObject {
    Q_OBJECT
public:
    /// `lock` must outlive this object.
    explicit StoreQueue(ProcessLock &lock);

    /// The lock for work that ends in a change of the store. Changes that are requested meanwhile
    /// share it. Fails with `SessionError::InUse`.
    QFuture<Result<ProcessLock::Held>> lock();
    /// Whether this process holds the lock.
    [[nodiscard]] bool isLocked() const { return !held_.expired(); }
    /// Finishes when the operations requested so far have finished.
    [[nodiscard]] QFuture<Result<void>> settled() const { return tail_; }

    /// Runs `operation`, which only reads, after the operations before it; within this call, if
    /// there are none, so that a start asks the keychain before the event loop has a window to
    /// paint. What `operation` itself requests comes after it.
    template<typename T>
    QFuture<Result<T>> inOrder(QObject *context, std::function<QFuture<Result<T>>()> operation) {
        const auto turn = std::make_shared<Deferred<Result<void>>>();
        const auto before = std::exchange(tail_, turn->future());
        const auto mine = before.isFinished()
                              ? operation()
                              : whenDone(before, context,
                                         [operation = std::move(operation)](const Result<void> &) {
                                             return operation();
                                         });
        watch(mine, this, [turn](const Result<T> &) { turn->finish({}); });
        return mine;
    }
    /// Runs `change` after the operations before it, under the lock if it can be acquired.
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
    std::weak_ptr<void> held_; ///< the lock, while this process holds it
    QFuture<Result<void>> tail_ = ready<Result<void>>({});
};

} // namespace bifrost
