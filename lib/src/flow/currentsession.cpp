// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession.h"

#include "core/logging.h"

namespace bifrost {

CurrentSession::CurrentSession(SessionStore store, QObject *parent)
    : QObject(parent), store_(std::move(store)) {}

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
        if (loaded && *loaded) {
            publish(**loaded);
        }
        return loaded;
    };
    return inOrder<std::optional<Session>>(
        [this, publishLoaded] { return whenDone(store_.load(), this, publishLoaded); });
}

QFuture<Result<std::optional<Session>>> CurrentSession::stored() {
    return inOrder<std::optional<Session>>([this] { return store_.load(); });
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
    return inOrder<Session>([this, session, publishSaved] {
        return whenDone(store_.save(session), this, publishSaved);
    });
}

Result<Session> CurrentSession::adopt(const Session &session, quint64 revision) {
    if (revision != revision_) {
        return failure(SessionError{SessionError::Kind::SignedOut});
    }
    publish(session);
    return session;
}

QFuture<Result<void>> CurrentSession::end() {
    supersede();
    const auto recordRemoved = [this, revision = revision_](const Result<void> &removed) {
        return revision == revision_ ? record(removed, Unfinished::Removal) : removed;
    };
    const auto removed = inOrder<void>(
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
    return inOrder<void>([this, recordAgain] {
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
    }
    setStorageProblem(outcome ? std::nullopt : std::optional(outcome.error()));
    return outcome;
}

void CurrentSession::setStorageProblem(std::optional<Error> problem) {
    if (problem || storageProblem_) {
        storageProblem_ = std::move(problem);
        Q_EMIT storageProblemChanged();
    }
}

} // namespace bifrost
