// SPDX-License-Identifier: Apache-2.0
// The part of CurrentSession that changes what a session says about the user.
#include "flow/currentsession/currentsession.h"

#include "core/logging.h"

namespace bifrost {

QFuture<Result<Session>> CurrentSession::amend(Change change, quint64 revision) {
    const auto isVoid = [this, revision] { return revision != revision_ || !session_; };
    const auto amended = [this, change = std::move(change), revision,
                          isVoid](const Stored &stored) -> QFuture<Result<Session>> {
        if (isVoid()) {
            return failed<Session>(SessionError{SessionError::Kind::SignedOut});
        }
        return write(change, stored, revision);
    };
    // Nothing waits for these words: while another process has the lock, the queue goes on.
    return whenDone(queue_.lock(), this, [this, amended](Result<ProcessLock::Held> held) {
        const auto changed = queue_.inOrder<Session>(
            this, [this, amended] { return whenDone(record_.read(), this, amended); });
        return whenDone(changed, this, [held = std::move(held)](Result<Session> outcome) mutable {
            held = ProcessLock::Held();
            return outcome;
        });
    });
}

QFuture<Result<Session>> CurrentSession::write(const Change &change, const Stored &stored,
                                               quint64 revision) {
    if (retry_.pending() == Operation::Write) { // the retry writes what memory has by then
        return changeInMemory(change);
    }
    const auto current = reconcile(stored);
    if (!current && std::holds_alternative<SessionError>(current.error())) {
        return failed<Session>(current.error());
    }
    // Without the lock, another process may be about to store a refreshed session, whose refresh
    // token a write would lose.
    if (!current || !queue_.isLocked()) {
        return changeInMemory(change);
    }
    const Session next = change(*current);
    return saysTheSame(next, *current) ? ready<Result<Session>>(*current) : write(next, revision);
}

QFuture<Result<Session>> CurrentSession::changeInMemory(const Change &change) {
    const Session next = change(*session_);
    if (!saysTheSame(next, *session_)) {
        publish(next);
    }
    return ready<Result<Session>>(*session_);
}

} // namespace bifrost
