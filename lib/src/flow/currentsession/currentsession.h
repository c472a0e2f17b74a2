// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/currentsession/endreason.h"
#include "flow/currentsession/sharedrecord.h"
#include "flow/currentsession/storageretry.h"
#include "flow/currentsession/storequeue.h"

#include <bifrost/session.h>

#include <QObject>

#include <functional>
#include <optional>

namespace bifrost {

/// A session that has ended.
struct EndedSession {
    /// As it was last: another process may have refreshed it since this one read it.
    std::optional<Session> session;
    Result<void> removed; ///< from the store
};

/// The one session there is, in memory and in the store, kept in agreement.
///
/// Each change of the store reads first what is stored, under the lock of all processes if that can
/// be acquired: what another process has stored, removed or replaced since is never undone. A
/// record that belongs to another client or a newer version, or cannot be read, is left alone; the
/// session is kept in memory then, and `storageProblem()` reports why.
class CurrentSession : public QObject {
    Q_OBJECT
public:
    /// `queue` must outlive this object.
    CurrentSession(SessionStore store, StoreQueue &queue, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Session> &session() const { return session_; }
    /// Changes with every sign-in and every end of a session, not with a refresh: work that started
    /// for one session can check that the session is still the current one.
    [[nodiscard]] quint64 revision() const { return revision_; }
    [[nodiscard]] const std::optional<Error> &storageProblem() const { return retry_.problem(); }
    /// A retry of what `storageProblem()` is about is scheduled.
    [[nodiscard]] bool isRetryScheduled() const { return retry_.isScheduled(); }
    /// Finishes when the store operations requested so far have finished, and memory has their
    /// outcome.
    [[nodiscard]] QFuture<Result<void>> settled() const { return queue_.settled(); }

    /// The session in memory, else the stored one, which is in memory from then on.
    QFuture<Result<std::optional<Session>>> load();

    /// The session that is stored, whichever process stored it, else the one in memory. Does not
    /// change memory.
    QFuture<Result<std::optional<Session>>> standing();

    /// The lock for work that ends in `proceed()`; see `StoreQueue::lock()`.
    QFuture<Result<ProcessLock::Held>> lock() { return queue_.lock(); }
    /// The session of `revision` as it is now: if another process has refreshed it, the stored
    /// session is adopted. Memory counts where the store is behind or damaged, or has lost the
    /// session, which only the lock distinguishes from a removal. Fails with
    /// `StorageError` when the store cannot be read, and with `SessionError::SignedOut` when it
    /// holds no session, or one of another user; memory is unchanged then.
    QFuture<Result<Session>> catchUp(quint64 revision);

    /// Establishes the session of a sign-in, whichever session is current: stores it, then has it
    /// in memory. A storage failure is reported by `storageProblem()` and never loses the session.
    QFuture<Result<Session>> begin(const Session &session);
    /// The same for a session that continues `predecessor`, and only onto that: if another process
    /// has stored another session of the user, that one is adopted and returned. Fails with
    /// `SessionError::SignedOut`, and stores nothing, when the session of `revision` is not the
    /// current one any more, or another process has ended it; memory is unchanged then.
    QFuture<Result<Session>> proceed(const Session &session, const Session &predecessor,
                                     quint64 revision);
    /// Changes what the session of `revision` says about the user, never its tokens: `change` gets
    /// the session as it is by then, which may be one that another process has refreshed. A session
    /// that the store does not show, or that could be changed there without the lock, is changed in
    /// memory alone. Fails with `SessionError::SignedOut`, and changes nothing, when the session of
    /// `revision` is not the current one any more, or another process has ended it.
    using Change = std::function<Session(const Session &)>;
    QFuture<Result<Session>> amend(Change change, quint64 revision);
    /// Ends the current session: empties memory within this call, then the store. What is removed
    /// from the store depends on `reason`:
    /// - signed out: any session of the user;
    /// - invalidated: the session with the same refresh token, so that the session that another
    ///   process has refreshed meanwhile stays stored;
    /// - replaced, or ended elsewhere: nothing.
    ///
    /// The future never fails by itself.
    QFuture<Result<EndedSession>> end(EndReason reason);

    /// Retries the write or the removal that `storageProblem()` is about. Returns the problem if it
    /// is about anything else. `StorageRetry` decides when that happens without this call, and
    /// retries a read as well.
    QFuture<Result<void>> storeAgain();
    /// Prepares for `begin()`, while the user is in the browser. The first call checks that the
    /// store works before a session depends on it; `storageProblem()` reports what is wrong.
    void expectBegin();
    /// The sign-in has ended, whether its session has begun here, elsewhere, or not at all.
    void expectNothing();

Q_SIGNALS:
    void sessionChanged();
    void storageProblemChanged();
    /// A sign-in is about to replace the session, or it has ended: work for it is void.
    void superseded(bifrost::EndReason reason);
    /// A session that could not be stored before was replaced or ended by another process: its
    /// tokens are not kept anywhere.
    void orphaned(const bifrost::Session &session);

private:
    using Stored = SharedRecord::Stored;
    using Matches = SharedRecord::Matches;
    using Operation = StorageRetry::Operation;
    /// Whether a session may be written where `Stored` is, or why that cannot be known.
    using Comparison = std::function<Result<Place>(const Stored &)>;

    Result<Session> reconcile(const Stored &stored);
    QFuture<Result<Session>> write(const Change &change, const Stored &stored, quint64 revision);
    QFuture<Result<Session>> changeInMemory(const Change &change);
    QFuture<Result<Session>> replace(const Session &session, Comparison comparison);
    QFuture<Result<Session>> write(const Session &session, quint64 revision);
    QFuture<Result<EndedSession>> removeStored(EndReason reason, Matches matches);
    EndedSession endedHere();
    void lookAgain(const Session &ended, EndReason reason);
    QFuture<Result<void>> writeAgain(const Session &session);
    QFuture<Result<void>> removeAgain();
    void publish(const Session &session);
    void supersede(EndReason reason);
    Result<void> record(const Result<void> &outcome, Operation operation);
    void retry();

    SharedRecord record_;
    StorageRetry retry_;
    StoreQueue &queue_;
    std::optional<Session> session_;
    Matches toBeRemoved_; ///< while a removal is pending
    quint64 revision_ = 0;
    bool isTested_ = false;
    bool isExpecting_ = false; ///< a `begin()`
};

} // namespace bifrost
