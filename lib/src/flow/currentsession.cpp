// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession.h"

#include "core/logging.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// What a refresh takes elsewhere, and then some.
constexpr std::chrono::milliseconds lockPatience = 10s;

constexpr std::chrono::seconds firstPause = 1s;
constexpr std::chrono::seconds longestPause = 5min;

/// Without a question to the person: a keychain that is locked, or that was refused, asks again.
bool mayBeTriedUnasked(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::Unavailable ||
                       storage->kind == StorageError::Kind::TimedOut ||
                       storage->kind == StorageError::Kind::Failed);
}

bool isSame(const Session &a, const Session &b) {
    return a.accessToken() == b.accessToken() && a.refreshToken() == b.refreshToken();
}

bool isDamaged(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && storage->kind == StorageError::Kind::Corrupt;
}

} // namespace

CurrentSession::CurrentSession(SessionStore store, ProcessLock &lock, QObject *parent)
    : QObject(parent), store_(std::move(store)), lock_(lock) {
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
    return inOrder<std::optional<Session>>(
        [this, publishLoaded] { return whenDone(store_.load(), this, publishLoaded); });
}

QFuture<Result<ProcessLock::Held>> CurrentSession::lock() {
    if (auto held = held_.lock()) {
        return ready<Result<ProcessLock::Held>>(std::move(held));
    }
    const auto remember = [this](const Result<ProcessLock::Held> &held) {
        held_ = held.value_or(nullptr);
        return held;
    };
    return locking_.run(
        this, [this, remember] { return whenDone(lock_.acquire(lockPatience), this, remember); });
}

QFuture<Result<Session>> CurrentSession::catchUp(quint64 revision) {
    return inOrder<Session>([this, revision]() -> QFuture<Result<Session>> {
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
    return exclusively<Session>([this, session, publishSaved] {
        return whenDone(store_.save(session), this, publishSaved);
    });
}

QFuture<Result<void>> CurrentSession::end() {
    supersede();
    const auto recordRemoved = [this, revision = revision_](const Result<void> &removed) {
        return revision == revision_ ? record(removed, Unfinished::Removal) : removed;
    };
    const auto removed = exclusively<void>(
        [this, recordRemoved] { return whenDone(store_.remove(), this, recordRemoved); });
    if (session_) {
        session_.reset();
        Q_EMIT sessionChanged();
    }
    return removed;
}

QFuture<Result<void>> CurrentSession::storeAgain() {
    if (unfinished_ == Unfinished::Nothing) {
        return storageProblem_ ? failed<void>(*storageProblem_) : ready<Result<void>>({});
    }
    const auto recordAgain = [this](const Result<void> &outcome) {
        return record(outcome, session_ ? Unfinished::Write : Unfinished::Removal);
    };
    return exclusively<void>([this, recordAgain] {
        return whenDone(session_ ? store_.save(*session_) : store_.remove(), this, recordAgain);
    });
}

template<typename T>
QFuture<Result<T>> CurrentSession::inOrder(std::function<QFuture<Result<T>>()> operation) {
    const auto mine =
        whenDone(tail_, this,
                 [operation = std::move(operation)](const Result<void> &) { return operation(); });
    tail_ = whenDone(mine, this, [](const Result<T> &) -> Result<void> { return {}; });
    return mine;
}

template<typename T>
QFuture<Result<T>> CurrentSession::exclusively(std::function<QFuture<Result<T>>()> change) {
    return inOrder<T>([this, change = std::move(change)] {
        return whenDone(lock(), this, [this, change](Result<ProcessLock::Held> held) {
            return whenDone(change(), this, [held = std::move(held)](Result<T> result) mutable {
                held = ProcessLock::Held();
                return result;
            });
        });
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
        nextPause_ = std::min(2 * nextPause_, longestPause);
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
    exclusively<void>([this, tell] { return whenDone(store_.selfTest(), this, tell); });
}

} // namespace bifrost
