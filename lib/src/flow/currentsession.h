// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/storequeue.h"
#include "flow/storetrouble.h"
#include "flow/succession.h"
#include "session/sessionstore.h"

#include <bifrost/session.h>
#include <bifrost/signoutreceipt.h>

#include <QObject>

#include <functional>
#include <optional>

namespace bifrost {

/// What was removed from the store, and what it said before.
struct EndedSession {
    /// The session as it was last: another process may have refreshed it since memory knew it.
    std::optional<Session> session;
    Result<void> removed;
};

/// The one session there is, in memory and in the store, kept in line with each other.
///
/// Each change of the store looks first at what stands there, under the lock where that is to be
/// had: what another process has stored, removed or replaced since is never undone. A record that
/// is not ours to judge, because it belongs to another client, is of a newer format, or is not
/// shown, is left alone; the session is in memory then, and `storageProblem()` says why.
class CurrentSession : public QObject {
    Q_OBJECT
public:
    /// `queue` must outlive this object.
    CurrentSession(SessionStore store, StoreQueue &queue, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Session> &session() const { return session_; }
    /// Differs after every sign-in and every end of a session, and stays over a refresh: who
    /// started work for one session can tell that it is no longer the one.
    [[nodiscard]] quint64 revision() const { return revision_; }
    [[nodiscard]] const std::optional<Error> &storageProblem() const { return trouble_.problem(); }
    /// The next try of what `storageProblem()` speaks of comes by itself.
    [[nodiscard]] bool isWaitingToTryAgain() const { return trouble_.isWaitingToTryAgain(); }
    /// Finishes when the store operations asked for so far are done, and memory says the same.
    [[nodiscard]] QFuture<Result<void>> settled() const { return queue_.settled(); }

    /// The session in memory, else the stored one, which is in memory from then on.
    QFuture<Result<std::optional<Session>>> load();

    /// Whoever is signed in, here or in another process, as far as the store says. Memory stays as
    /// it is.
    QFuture<Result<std::optional<Session>>> standing();

    /// The lock for work that ends in `proceed()`; see `StoreQueue::lock()`.
    QFuture<Result<ProcessLock::Held>> lock() { return queue_.lock(); }
    /// The session of `revision` as it is now: another process may have refreshed it, and then
    /// memory takes over what is stored. Memory counts where the store is behind, or damaged. Fails
    /// with `StorageError` when the store does not say, and with `SessionError::SignedOut` when it
    /// holds nothing, or the session of another person; memory is as before then.
    QFuture<Result<Session>> catchUp(quint64 revision);
    /// Empties memory within this call, and leaves the store alone: it is another process's now.
    void forget();

    /// Stores the session of a sign-in, whoever was signed in before, then has it in memory. A
    /// storage failure is remembered as `storageProblem()`; it never loses the session.
    QFuture<Result<Session>> begin(const Session &session);
    /// The same for a session that continues `predecessor`, and only onto that: where another
    /// process has stored another session of the person, that one is taken over and returned. Fails
    /// with `SessionError::SignedOut`, and stores nothing, when the session of `revision` is not
    /// the current one any more, or another process has ended it; memory is as before then.
    QFuture<Result<Session>> proceed(const Session &session, const Session &predecessor,
                                     quint64 revision);
    /// The person signs out. Empties memory within this call, then the store, of whatever session
    /// of the person it holds. Never fails by itself.
    QFuture<Result<EndedSession>> end(SignOutScope scope = SignOutScope::LocalAndProvider);
    /// The same for a session that the provider has ended: one that another process has stored
    /// meanwhile stays stored.
    QFuture<Result<EndedSession>> expire();

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
    /// With `SignOutScope::LocalOnly` the provider is not to be told.
    void superseded(bifrost::SignOutScope scope);
    /// A session that could not be stored before has lost its place to another one, or to a
    /// sign-out: nobody has its tokens any more.
    void orphaned(const bifrost::Session &session);

private:
    enum class Unfinished { Nothing, Write, Removal };
    using Stored = Result<std::optional<Session>>;
    /// Whether a session may be stored where `Stored` stands, or why that cannot be known.
    using Judgement = std::function<Result<Place>(const Stored &)>;
    /// Whether what is stored goes with the session that ends.
    using Belongs = std::function<bool(const Session &)>;

    Stored look(const Stored &stored);
    Result<Session> reconcile(const Stored &stored);
    QFuture<Result<Session>> replace(const Session &session, Judgement judgement);
    QFuture<Result<Session>> save(const Session &session, quint64 revision);
    Result<Place> place(const Session &mine, const Session &predecessor, const Stored &stored);
    QFuture<Result<EndedSession>> finishEnd(SignOutScope scope, Belongs belongs);
    QFuture<Result<void>> removeStored(const Stored &stored, const Belongs &belongs);
    void lookAgain(const Session &ended, SignOutScope scope);
    static Belongs ofSignIn(const Session &session);
    void finishStoring();
    QFuture<Result<void>> writeAgain(const Session &session);
    QFuture<Result<void>> removeAgain();
    void publish(const Session &session);
    void supersede(SignOutScope scope);
    Result<void> record(const Result<void> &outcome, Unfinished whenFailed);
    void tryAgain();

    SessionStore store_;
    StoreTrouble trouble_;
    StoreQueue &queue_;
    std::optional<Session> session_;
    std::optional<Session> base_; ///< what the store was last known to hold
    Belongs toBeRemoved_;         ///< while `Unfinished::Removal`
    quint64 revision_ = 0;
    Unfinished unfinished_ = Unfinished::Nothing;
    bool isTested_ = false;
};

} // namespace bifrost
