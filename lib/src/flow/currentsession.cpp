// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession.h"

#include "core/logging.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

constexpr std::chrono::seconds firstPause = 1s;
constexpr std::chrono::seconds longestStorePause = 5min;

/// Without a question to the person: a keychain that is locked, or that was refused, asks again.
bool mayBeTriedUnasked(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::Unavailable ||
                       storage->kind == StorageError::Kind::TimedOut ||
                       storage->kind == StorageError::Kind::Failed);
}

bool asksOrHangs(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::Locked ||
                       storage->kind == StorageError::Kind::Denied ||
                       storage->kind == StorageError::Kind::TimedOut);
}

bool isSame(const Session &a, const Session &b) {
    return a.accessToken() == b.accessToken() && a.refreshToken() == b.refreshToken();
}

/// `mine`, unless the same person's session has been refreshed elsewhere since.
std::optional<Session> latest(const std::optional<Session> &mine,
                              const Result<std::optional<Session>> &stored) {
    const bool isSuccessor = mine && stored && *stored && (*stored)->subject() == mine->subject();
    return isSuccessor ? *stored : mine;
}

bool isDamaged(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && storage->kind == StorageError::Kind::Corrupt;
}

} // namespace

CurrentSession::CurrentSession(SessionStore store, StoreQueue &queue, QObject *parent)
    : QObject(parent), store_(std::move(store)), queue_(queue) {
    nextPause_ = firstPause;
    retry_.setSingleShot(true);
    connect(&retry_, &QTimer::timeout, this, &CurrentSession::tryAgain);
}

QFuture<Result<std::optional<Session>>> CurrentSession::load() {
    // What a sign-out could not remove must not come back while the program runs.
    if (session_ || unfinished_ == Unfinished::Removal) {
        return ready<Result<std::optional<Session>>>(session_);
    }
    using Loaded = Result<std::optional<Session>>;
    const auto publishLoaded = [this, revision = revision_](const Loaded &loaded) -> Loaded {
        if (revision != revision_) {
            return session_; // somebody signed in meanwhile
        }
        setStorageProblem(loaded ? std::nullopt : std::optional(loaded.error()));
        if (!loaded) {
            tryAgainLater(loaded.error());
        }
        if (loaded && *loaded) {
            publish(**loaded);
        }
        return loaded;
    };
    return queue_.inOrder<std::optional<Session>>(
        this, [this, publishLoaded] { return whenDone(store_.load(), this, publishLoaded); });
}

QFuture<Result<Session>> CurrentSession::catchUp(quint64 revision) {
    return queue_.inOrder<Session>(this, [this, revision]() -> QFuture<Result<Session>> {
        if (revision != revision_ || !session_) {
            return failed<Session>(SessionError{SessionError::Kind::SignedOut});
        }
        if (unfinished_ == Unfinished::Write) {
            return ready<Result<Session>>(*session_);
        }
        return whenDone(
            store_.load(), this, [this, revision](const Result<std::optional<Session>> &stored) {
                return revision == revision_ ? reconcile(stored)
                                             : failure(SessionError{SessionError::Kind::SignedOut});
            });
    });
}

Result<Session> CurrentSession::reconcile(const Result<std::optional<Session>> &stored) {
    if (!stored) {
        return isDamaged(stored.error()) ? Result<Session>(*session_) : failure(stored.error());
    }
    if (!*stored || (*stored)->subject() != session_->subject()) {
        qCInfo(lcSession) << "another process has signed out, or signed in somebody else";
        return failure(SessionError{SessionError::Kind::SignedOut});
    }
    if (!isSame(**stored, *session_)) {
        qCInfo(lcSession) << "another process has refreshed the session";
        publish(**stored);
    }
    return *session_;
}

void CurrentSession::forget() {
    supersede();
    session_.reset();
    Q_EMIT sessionChanged();
}

QFuture<Result<Session>> CurrentSession::begin(const Session &session) {
    supersede();
    return saveAndPublish(session);
}

QFuture<Result<Session>> CurrentSession::proceed(const Session &session, quint64 revision) {
    if (revision != revision_) {
        return failed<Session>(SessionError{SessionError::Kind::SignedOut});
    }
    return saveAndPublish(session);
}

QFuture<Result<Session>> CurrentSession::saveAndPublish(const Session &session) {
    const auto publishSaved = [this, session,
                               revision = revision_](const Result<void> &saved) -> Result<Session> {
        if (revision != revision_) {
            return failure(SessionError{SessionError::Kind::SignedOut});
        }
        [[maybe_unused]] const auto remembered = record(saved, Unfinished::Write);
        publish(session);
        return session;
    };
    return queue_.exclusively<Session>(this, [this, session, publishSaved] {
        return whenDone(store_.save(session), this, publishSaved);
    });
}

QFuture<Result<EndedSession>> CurrentSession::end() {
    supersede();
    const auto ended =
        queue_.exclusively<EndedSession>(this, [this, mine = session_, revision = revision_] {
            return removeStored(mine, revision);
        });
    if (session_) {
        session_.reset();
        Q_EMIT sessionChanged();
    }
    return ended;
}

/// Reads before it removes: `mine` is not the last one when another process has refreshed since.
QFuture<Result<EndedSession>> CurrentSession::removeStored(const std::optional<Session> &mine,
                                                           quint64 revision) {
    using Stored = Result<std::optional<Session>>;
    const bool isBehind = unfinished_ == Unfinished::Write;
    return whenDone(isBehind ? ready<Stored>(mine) : store_.load(), this,
                    [this, mine, revision](const Stored &stored) {
                        const auto removed =
                            !stored && asksOrHangs(stored.error())
                                ? failed<void>(stored.error()) // nobody is asked twice
                                : store_.remove();
                        return whenDone(removed, this, [=, this](const Result<void> &outcome) {
                            const bool isCurrent = revision == revision_;
                            return Result<EndedSession>(EndedSession{
                                latest(mine, stored),
                                isCurrent ? record(outcome, Unfinished::Removal) : outcome});
                        });
                    });
}

QFuture<Result<void>> CurrentSession::storeAgain() {
    if (unfinished_ == Unfinished::Nothing) {
        return storageProblem_ ? failed<void>(*storageProblem_) : ready<Result<void>>({});
    }
    const auto recordAgain = [this](const Result<void> &outcome) {
        return record(outcome, session_ ? Unfinished::Write : Unfinished::Removal);
    };
    return queue_.exclusively<void>(this, [this, recordAgain] {
        return whenDone(session_ ? store_.save(*session_) : store_.remove(), this, recordAgain);
    });
}

void CurrentSession::publish(const Session &session) {
    session_ = session;
    qCInfo(lcSession) << "a session stands";
    Q_EMIT sessionChanged();
}

void CurrentSession::supersede() {
    ++revision_;
    Q_EMIT superseded();
}

Result<void> CurrentSession::record(const Result<void> &outcome, Unfinished whenFailed) {
    unfinished_ = outcome ? Unfinished::Nothing : whenFailed;
    if (!outcome) {
        qCWarning(lcSession).noquote()
            << "the keychain is not in line with the session:" << toLogString(outcome.error());
        tryAgainLater(outcome.error());
    }
    setStorageProblem(outcome ? std::nullopt : std::optional(outcome.error()));
    return outcome;
}

void CurrentSession::setStorageProblem(std::optional<Error> problem) {
    if (!problem) {
        retry_.stop();
        nextPause_ = firstPause;
    }
    if (problem || storageProblem_) {
        storageProblem_ = std::move(problem);
        Q_EMIT storageProblemChanged();
    }
}

void CurrentSession::tryAgainLater(const Error &error) {
    store_.listen(this, [this] { tryAgain(); });
    if (mayBeTriedUnasked(error)) {
        retry_.start(nextPause_);
        nextPause_ = std::min(2 * nextPause_, longestStorePause);
    }
}

void CurrentSession::tryAgain() {
    if (unfinished_ != Unfinished::Nothing) {
        storeAgain();
    } else if (storageProblem_ && !session_) {
        load();
    }
}

void CurrentSession::testStore() {
    if (std::exchange(isTested_, true) || storageProblem_) {
        return;
    }
    const auto tell = [this](const Result<void> &tested) {
        if (!tested) {
            qCWarning(lcSession).noquote()
                << "the keychain does not work:" << toLogString(tested.error());
            setStorageProblem(tested.error());
        }
        return tested;
    };
    queue_.exclusively<void>(this,
                             [this, tell] { return whenDone(store_.selfTest(), this, tell); });
}

} // namespace bifrost
