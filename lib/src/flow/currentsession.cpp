// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession.h"

#include "core/logging.h"

#include <utility>

namespace bifrost {

namespace {

bool isDamaged(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && storage->kind == StorageError::Kind::Corrupt;
}

/// A record that `error.h` promises to leave untouched.
bool isNotOurs(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::ForeignClient ||
                       storage->kind == StorageError::Kind::NewerVersion);
}

} // namespace

CurrentSession::CurrentSession(SessionStore store, StoreQueue &queue, QObject *parent)
    : QObject(parent), store_(std::move(store)), trouble_(store_), queue_(queue) {
    connect(&trouble_, &StoreTrouble::changed, this, &CurrentSession::storageProblemChanged);
    connect(&trouble_, &StoreTrouble::due, this, &CurrentSession::tryAgain);
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
        trouble_.set(loaded ? std::nullopt : std::optional(loaded.error()));
        look(loaded);
        if (!loaded) {
            trouble_.tryAgainLater(loaded.error());
        }
        if (loaded && *loaded) {
            publish(**loaded);
        }
        return loaded;
    };
    return queue_.inOrder<std::optional<Session>>(
        this, [this, publishLoaded] { return whenDone(store_.load(), this, publishLoaded); });
}

QFuture<Result<std::optional<Session>>> CurrentSession::standing() {
    return queue_.inOrder<std::optional<Session>>(this, [this] {
        return whenDone(store_.load(), this, [this](const Stored &stored) -> Stored {
            const bool isSilent =
                !stored && !isDamaged(stored.error()) && !isNotOurs(stored.error());
            if (isSilent && !session_) {
                return stored;
            }
            return stored && *stored ? stored : Stored(session_);
        });
    });
}

/// Remembers what the store was seen to hold.
CurrentSession::Stored CurrentSession::look(const Stored &stored) {
    if (stored) {
        base_ = *stored;
    }
    return stored;
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

Result<Session> CurrentSession::reconcile(const Stored &stored) {
    if (!stored) {
        return isDamaged(stored.error()) ? Result<Session>(*session_) : failure(stored.error());
    }
    if (!*stored || (*stored)->subject() != session_->subject()) {
        qCInfo(lcSession) << "another process has signed out, or signed in somebody else";
        return failure(SessionError{SessionError::Kind::SignedOut});
    }
    if (isOlder(**stored, *session_)) {
        qCWarning(lcSession) << "the keychain came back with an older session, which is left aside";
    } else if (!isSame(**stored, *session_)) {
        qCInfo(lcSession) << "another process has refreshed the session";
        publish(**stored);
    }
    look(stored);
    return *session_;
}

void CurrentSession::forget() {
    supersede(SignOutScope::LocalAndProvider);
    session_.reset();
    Q_EMIT sessionChanged();
}

QFuture<Result<Session>> CurrentSession::begin(const Session &session) {
    supersede(SignOutScope::LocalAndProvider);
    return replace(session, [](const Stored &stored) -> Result<Place> {
        return stored || isDamaged(stored.error()) ? Result<Place>(Place::Free)
                                                   : failure(stored.error());
    });
}

QFuture<Result<Session>> CurrentSession::proceed(const Session &session, const Session &predecessor,
                                                 quint64 revision) {
    if (revision != revision_) {
        return failed<Session>(SessionError{SessionError::Kind::SignedOut});
    }
    return replace(session, [this, session, predecessor](const Stored &stored) {
        return place(session, predecessor, stored);
    });
}

/// Compare and swap: reads what is stored, and writes where `judgement` says that it is free.
QFuture<Result<Session>> CurrentSession::replace(const Session &session, Judgement judgement) {
    const auto change = [this, session, judgement = std::move(judgement),
                         revision = revision_](const Stored &stored) -> QFuture<Result<Session>> {
        if (revision != revision_) {
            return failed<Session>(SessionError{SessionError::Kind::SignedOut});
        }
        const auto place = judgement(stored);
        look(stored);
        if (!place) { // nobody knows what a write would undo
            [[maybe_unused]] const auto noted = record(failure(place.error()), Unfinished::Write);
            publish(session);
            return ready<Result<Session>>(session);
        }
        switch (*place) {
        case Place::Free:
            return save(session, revision);
        case Place::Taken:
            qCInfo(lcSession) << "another process has stored a session meanwhile";
            finishStoring();
            publish(**stored);
            return ready<Result<Session>>(*session_);
        case Place::Lost:
            finishStoring();
            break;
        }
        return failed<Session>(SessionError{SessionError::Kind::SignedOut});
    };
    return queue_.exclusively<Session>(
        this, [this, change] { return whenDone(store_.load(), this, change); });
}

QFuture<Result<Session>> CurrentSession::save(const Session &session, quint64 revision) {
    return whenDone(store_.save(session), this,
                    [this, session, revision](const Result<void> &saved) -> Result<Session> {
                        if (saved) {
                            base_ = session;
                        }
                        if (revision != revision_) {
                            return failure(SessionError{SessionError::Kind::SignedOut});
                        }
                        [[maybe_unused]] const auto remembered = record(saved, Unfinished::Write);
                        publish(session);
                        return session;
                    });
}

Result<Place> CurrentSession::place(const Session &mine, const Session &predecessor,
                                    const Stored &stored) {
    if (!stored) {
        return isDamaged(stored.error()) ? Result<Place>(Place::Free) : failure(stored.error());
    }
    return placeOf(mine, predecessor, base_, *stored);
}

QFuture<Result<EndedSession>> CurrentSession::end(SignOutScope scope) {
    // Also whom the person has replaced, when that could not be stored.
    return finishEnd(scope, [mine = session_, base = base_](const Session &stored) {
        return !mine || stored.subject() == mine->subject() || (base && isSame(stored, *base));
    });
}

QFuture<Result<EndedSession>> CurrentSession::expire() {
    return finishEnd(SignOutScope::LocalAndProvider, [mine = session_](const Session &stored) {
        return !mine || stored.refreshToken() == mine->refreshToken();
    });
}

/// Reads before it removes: memory is not the last to know when another process has refreshed
/// since.
QFuture<Result<EndedSession>> CurrentSession::finishEnd(SignOutScope scope, Belongs belongs) {
    const bool isBehind = unfinished_ == Unfinished::Write;
    supersede(scope);
    const auto change = [this, scope, belongs = std::move(belongs), isBehind, mine = session_,
                         revision = revision_](const Stored &stored) {
        const bool isSuccessor = !isBehind && mine && stored && *stored &&
                                 (*stored)->subject() == mine->subject() && belongs(**stored);
        const auto last = isSuccessor ? *stored : mine;
        const auto finish = [this, scope, last, revision](const Result<void> &removed) {
            if (removed && last && !queue_.isLocked()) {
                lookAgain(*last, scope);
            }
            if (!removed && last) {
                store_.removeLater(*last); // also when this program does not live to see it
            }
            if (revision != revision_) {
                return Result<EndedSession>(EndedSession{last, removed});
            }
            toBeRemoved_ = last && !removed ? ofSignIn(*last) : Belongs();
            return Result<EndedSession>(EndedSession{last, record(removed, Unfinished::Removal)});
        };
        return whenDone(removeStored(stored, belongs), this, finish);
    };
    const auto ended = queue_.exclusively<EndedSession>(
        this, [this, change] { return whenDone(store_.load(), this, change); });
    if (session_) {
        session_.reset();
        Q_EMIT sessionChanged();
    }
    return ended;
}

/// Without the lock a refresh of another process, which had looked just before, may have stored its
/// result just after. One look more, when that process lets go.
void CurrentSession::lookAgain(const Session &ended, SignOutScope scope) {
    const auto look = [this, scope, belongs = ofSignIn(ended)](const Stored &stored) {
        if (!stored || !*stored || !belongs(**stored)) {
            return ready<Result<void>>({});
        }
        if (scope == SignOutScope::LocalAndProvider) {
            Q_EMIT orphaned(**stored);
        }
        return removeStored(stored, belongs);
    };
    queue_.exclusively<void>(this, [this, look] { return whenDone(store_.load(), this, look); });
}

/// The session of this sign-in or an earlier one of the person, whoever has refreshed it since.
CurrentSession::Belongs CurrentSession::ofSignIn(const Session &session) {
    return [subject = session.subject(), signedInAt = session.signedInAt()](const Session &stored) {
        return stored.subject() == subject && stored.signedInAt() <= signedInAt;
    };
}

/// What is somebody else's, or not ours to read, stays.
QFuture<Result<void>> CurrentSession::removeStored(const Stored &stored, const Belongs &belongs) {
    const bool isOthers = stored ? *stored && !belongs(**stored) : isNotOurs(stored.error());
    if (!stored && !isOthers && !isDamaged(stored.error())) {
        return failed<void>(stored.error()); // who knows whose it is; and nobody is asked twice
    }
    if (isOthers) {
        qCInfo(lcSession) << "what is stored is another session, which stays";
        return ready<Result<void>>({});
    }
    return whenDone(store_.remove(), this, [this](const Result<void> &removed) {
        if (removed) {
            base_.reset();
        }
        return removed;
    });
}

QFuture<Result<void>> CurrentSession::storeAgain() {
    if (unfinished_ == Unfinished::Nothing) {
        return storageProblem() ? failed<void>(*storageProblem()) : ready<Result<void>>({});
    }
    return queue_.exclusively<void>(
        this, [this] { return session_ ? writeAgain(*session_) : removeAgain(); });
}

QFuture<Result<void>> CurrentSession::writeAgain(const Session &session) {
    const auto change = [this, session,
                         revision = revision_](const Stored &stored) -> QFuture<Result<void>> {
        const auto place = this->place(session, session, stored);
        look(stored);
        if (revision != revision_) {
            return ready<Result<void>>({});
        }
        if (!place) {
            return ready(record(failure(place.error()), Unfinished::Write));
        }
        if (*place == Place::Free) {
            return whenDone(store_.save(session), this, [this, session](const Result<void> &saved) {
                if (saved) {
                    base_ = session;
                }
                return record(saved, session_ ? Unfinished::Write : Unfinished::Removal);
            });
        }
        qCInfo(lcSession) << "another process has changed what could not be stored";
        finishStoring();
        *place == Place::Taken ? publish(**stored) : forget();
        Q_EMIT orphaned(session);
        return ready<Result<void>>({});
    };
    return whenDone(store_.load(), this, change);
}

QFuture<Result<void>> CurrentSession::removeAgain() {
    return whenDone(store_.load(), this, [this, revision = revision_](const Stored &stored) {
        const auto belongs = toBeRemoved_ ? toBeRemoved_ : [](const Session &) { return true; };
        return whenDone(
            removeStored(stored, belongs), this, [this, revision](const Result<void> &removed) {
                return revision == revision_ ? record(removed, Unfinished::Removal) : removed;
            });
    });
}

void CurrentSession::publish(const Session &session) {
    session_ = session;
    qCInfo(lcSession) << "a session stands";
    Q_EMIT sessionChanged();
}

void CurrentSession::supersede(SignOutScope scope) {
    ++revision_;
    Q_EMIT superseded(scope);
}

Result<void> CurrentSession::record(const Result<void> &outcome, Unfinished whenFailed) {
    unfinished_ = outcome ? Unfinished::Nothing : whenFailed;
    if (!outcome) {
        qCWarning(lcSession).noquote()
            << "the keychain is not in line with the session:" << toLogString(outcome.error());
        trouble_.tryAgainLater(outcome.error());
    }
    trouble_.set(outcome ? std::nullopt : std::optional(outcome.error()));
    return outcome;
}

void CurrentSession::finishStoring() {
    unfinished_ = Unfinished::Nothing;
    trouble_.set(std::nullopt);
}

void CurrentSession::tryAgain() {
    if (unfinished_ != Unfinished::Nothing) {
        storeAgain();
    } else if (storageProblem() && !session_) {
        load();
    }
}

void CurrentSession::testStore() {
    if (std::exchange(isTested_, true) || storageProblem()) {
        return;
    }
    const auto tell = [this](const Result<void> &tested) {
        if (!tested) {
            qCWarning(lcSession).noquote()
                << "the keychain does not work:" << toLogString(tested.error());
            trouble_.set(tested.error());
        }
        return tested;
    };
    queue_.exclusively<void>(this, [this, tell] { return whenDone(store_.check(), this, tell); });
}

} // namespace bifrost
