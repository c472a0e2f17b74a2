// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/storequeue.h"
#include "session/sessionstore.h"

#include <bifrost/session.h>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace bifrost {

/// What was removed from the store, and what it said before.
struct EndedSession {
    /// The session as it was last: another process may have refreshed it since memory knew it.
    std::optional<Session> session;
    Result<void> removed;
};

/// The one session there is, in memory and in the store, kept in line with each other.
class CurrentSession : public QObject {
    Q_OBJECT
public:
    /// `queue` must outlive this object.
    CurrentSession(SessionStore store, StoreQueue &queue, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Session> &session() const { return session_; }
    /// Differs after every sign-in and every end of a session, and stays over a refresh: who
    /// started work for one session can tell that it is no longer the one.
    [[nodiscard]] quint64 revision() const { return revision_; }
    [[nodiscard]] const std::optional<Error> &storageProblem() const { return storageProblem_; }
    /// The next try of what `storageProblem()` speaks of comes by itself.
    [[nodiscard]] bool isWaitingToTryAgain() const { return retry_.isActive(); }
    /// Finishes when the store operations asked for so far are done, and memory says the same.
    [[nodiscard]] QFuture<Result<void>> settled() const { return queue_.settled(); }

    /// The session in memory, else the stored one, which is in memory from then on.
    QFuture<Result<std::optional<Session>>> load();

    /// The lock for work that ends in `proceed()`; see `StoreQueue::lock()`.
    QFuture<Result<ProcessLock::Held>> lock() { return queue_.lock(); }
    /// The session of `revision` as it is now: another process may have refreshed it, and then
    /// memory takes over what is stored. Memory counts where the store is behind, or damaged. Fails
    /// with `StorageError` when the store does not say, and with `SessionError::SignedOut` when it
    /// holds nothing, or the session of another person; memory is as before then.
    QFuture<Result<Session>> catchUp(quint64 revision);
    /// Empties memory within this call, and leaves the store alone: it is another process's now.
    void forget();

    /// Stores the session of a sign-in, then has it in memory. A storage failure is remembered as
    /// `storageProblem()`; it never loses the session.
    QFuture<Result<Session>> begin(const Session &session);
    /// The same for a session that continues the one of `revision`. Fails with
    /// `SessionError::SignedOut`, and stores nothing, when that is no longer the current one.
    QFuture<Result<Session>> proceed(const Session &session, quint64 revision);
    /// Empties memory within this call, then the store. Never fails by itself.
    QFuture<Result<EndedSession>> end();

    /// Tries once more what `storageProblem()` speaks of, if it is a write or a removal. That
    /// happens by itself too, for a read as well: after pauses that grow, unless the keychain would
    /// ask the person each time, and at once when the keychain says that it has come back.
    QFuture<Result<void>> storeAgain();
    /// Finds out whether the store works before a session depends on it; `storageProblem()` has
    /// what it finds. Once in the life of this object.
    void testStore();

Q_SIGNALS:
    void sessionChanged();
    void storageProblemChanged();
    /// A sign-in is about to replace the session, or it has ended: work on the old one is void.
    void superseded();

private:
    enum class Unfinished { Nothing, Write, Removal };

    Result<Session> reconcile(const Result<std::optional<Session>> &stored);
    QFuture<Result<Session>> saveAndPublish(const Session &session);
    QFuture<Result<EndedSession>> removeStored(const std::optional<Session> &session,
                                               quint64 revision);
    void publish(const Session &session);
    void supersede();
    Result<void> record(const Result<void> &outcome, Unfinished whenFailed);
    void setStorageProblem(std::optional<Error> problem);
    void tryAgainLater(const Error &error);
    void tryAgain();

    SessionStore store_;
    StoreQueue &queue_;
    std::optional<Session> session_;
    quint64 revision_ = 0;
    std::optional<Error> storageProblem_;
    Unfinished unfinished_ = Unfinished::Nothing;
    bool isTested_ = false;
    QTimer retry_;
    std::chrono::seconds nextPause_{};
};

} // namespace bifrost
