// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession/currentsession.h"

#include "core/logging.h"

#include <utility>

namespace bifrost {

namespace {

Error signedOut() {
    return SessionError{SessionError::Kind::SignedOut};
}

/// The session of the same sign-in, or of an earlier one of the user, refreshed by any process.
SharedRecord::Matches ofSignIn(const Session &session) {
    return [subject = session.subject(), signedInAt = session.signedInAt()](const Session &stored) {
        return stored.subject() == subject && stored.signedInAt() <= signedInAt;
    };
}

} // namespace

CurrentSession::CurrentSession(SessionStore store, StoreQueue &queue, QObject *parent)
    : QObject(parent), record_(std::move(store)), retry_(record_.store()), queue_(queue) {
    connect(&retry_, &StorageRetry::problemChanged, this, &CurrentSession::storageProblemChanged);
    connect(&retry_, &StorageRetry::due, this, &CurrentSession::retry);
}

QFuture<Result<std::optional<Session>>> CurrentSession::load() {
    // A session that a sign-out could not remove must not come back while the program runs.
    if (session_ || retry_.pending() == Operation::Removal) {
        return ready<Stored>(session_);
    }
    const auto publishLoaded = [this, revision = revision_](const Stored &loaded) -> Stored {
        if (revision != revision_) {
            return session_; // of a sign-in that was faster
        }
        record_.remember(loaded);
        if (!loaded) {
            retry_.failed(Operation::Read, loaded.error());
            return loaded;
        }
        retry_.succeeded();
        if (*loaded) {
            publish(**loaded);
        }
        return loaded;
    };
    return queue_.inOrder<std::optional<Session>>(
        this, [this, publishLoaded] { return whenDone(record_.read(), this, publishLoaded); });
}

QFuture<Result<std::optional<Session>>> CurrentSession::standing() {
    return queue_.inOrder<std::optional<Session>>(this, [this] {
        return whenDone(record_.read(), this, [this](const Stored &stored) -> Stored {
            const bool isUnknown =
                !stored && !isDamaged(stored.error()) && !isLeftAlone(stored.error());
            if (isUnknown && !session_) {
                return stored;
            }
            return stored && *stored ? stored : Stored(session_);
        });
    });
}

QFuture<Result<Session>> CurrentSession::catchUp(quint64 revision) {
    return queue_.inOrder<Session>(this, [this, revision]() -> QFuture<Result<Session>> {
        if (revision != revision_ || !session_) {
            return failed<Session>(signedOut());
        }
        if (retry_.pending() == Operation::Write) {
            return ready<Result<Session>>(*session_);
        }
        return whenDone(record_.read(), this,
                        [this, revision](const Stored &stored) -> Result<Session> {
                            return revision == revision_ ? reconcile(stored) : failure(signedOut());
                        });
    });
}

Result<Session> CurrentSession::reconcile(const Stored &stored) {
    if (!stored) {
        return isDamaged(stored.error()) ? Result<Session>(*session_) : failure(stored.error());
    }
    // Without the lock, another process may be removing it just now.
    if (record_.isLost(stored) && queue_.isLocked()) {
        qCWarning(lcSession) << "the keychain has lost the session; the one in memory counts";
        return *session_;
    }
    if (!*stored || (*stored)->subject() != session_->subject()) {
        qCInfo(lcSession) << "another process has signed out, or signed in another user";
        return failure(signedOut());
    }
    if (isOlder(**stored, *session_)) {
        qCWarning(lcSession) << "the keychain holds an older session, which is ignored";
    } else if (!isSame(**stored, *session_)) {
        qCInfo(lcSession) << "another process has refreshed the session";
        publish(**stored);
    } else if (!saysTheSame(**stored, *session_)) {
        qCInfo(lcSession) << "another process has read UserInfo";
        publish(**stored);
    }
    record_.remember(stored);
    return *session_;
}

QFuture<Result<Session>> CurrentSession::begin(const Session &session) {
    supersede(EndReason::Replaced);
    return replace(session, [](const Stored &stored) -> Result<Place> {
        return stored || isDamaged(stored.error()) ? Result<Place>(Place::Free)
                                                   : failure(stored.error());
    });
}

QFuture<Result<Session>> CurrentSession::proceed(const Session &session, const Session &predecessor,
                                                 quint64 revision) {
    if (revision != revision_) {
        return failed<Session>(signedOut());
    }
    return replace(session, [this, session, predecessor](const Stored &stored) {
        return record_.placeOf(session, predecessor, stored);
    });
}

/// Compare and swap: reads what is stored, and writes if `comparison` finds that the place is free.
QFuture<Result<Session>> CurrentSession::replace(const Session &session, Comparison comparison) {
    const auto change = [this, session, comparison = std::move(comparison),
                         revision = revision_](const Stored &stored) -> QFuture<Result<Session>> {
        if (revision != revision_) {
            return failed<Session>(signedOut());
        }
        const auto place = comparison(stored);
        record_.remember(stored);
        if (!place) { // what a write would undo is not known
            [[maybe_unused]] const auto noted = record(failure(place.error()), Operation::Write);
            publish(session);
            return ready<Result<Session>>(session);
        }
        switch (*place) {
        case Place::Free:
            return write(session, revision);
        case Place::Taken:
            qCInfo(lcSession) << "another process has stored a session meanwhile";
            retry_.succeeded();
            publish(**stored);
            return ready<Result<Session>>(*session_);
        case Place::Lost:
            retry_.succeeded();
            break;
        }
        return failed<Session>(signedOut());
    };
    return queue_.exclusively<Session>(
        this, [this, change] { return whenDone(record_.read(), this, change); });
}

QFuture<Result<Session>> CurrentSession::write(const Session &session, quint64 revision) {
    return whenDone(record_.write(session), this,
                    [this, session, revision](const Result<void> &saved) -> Result<Session> {
                        if (revision != revision_) {
                            return failure(signedOut());
                        }
                        [[maybe_unused]] const auto noted = record(saved, Operation::Write);
                        publish(session);
                        return session;
                    });
}

QFuture<Result<EndedSession>> CurrentSession::end(EndReason reason) {
    switch (reason) {
    case EndReason::SignedOut:
    case EndReason::SignedOutLocally:
    case EndReason::Rejected:
        // Also the session that this one has replaced, if that could not be stored.
        return removeStored(reason, [mine = session_, last = record_.lastSeen()](const Session &s) {
            return !mine || s.subject() == mine->subject() || (last && isSame(s, *last));
        });
    case EndReason::Invalidated:
        return removeStored(reason, [mine = session_](const Session &stored) {
            return !mine || stored.refreshToken() == mine->refreshToken();
        });
    case EndReason::Replaced:
    case EndReason::EndedElsewhere:
        break;
    }
    supersede(reason);
    return ready<Result<EndedSession>>(endedHere());
}

/// Empties memory.
EndedSession CurrentSession::endedHere() {
    EndedSession ended{std::exchange(session_, std::nullopt), {}};
    if (ended.session) {
        qCInfo(lcSession) << "the session has ended";
        Q_EMIT sessionChanged();
    }
    return ended;
}

/// Reads before it removes: another process may have refreshed the session since memory has it.
QFuture<Result<EndedSession>> CurrentSession::removeStored(EndReason reason, Matches matches) {
    const bool isBehind = retry_.pending() == Operation::Write;
    supersede(reason);
    const auto change = [this, reason, matches = std::move(matches), isBehind, mine = session_,
                         revision = revision_](const Stored &stored) {
        const bool isSuccessor = !isBehind && mine && stored && *stored &&
                                 (*stored)->subject() == mine->subject() && matches(**stored);
        const auto last = isSuccessor ? *stored : mine;
        const auto finish = [this, reason, last, revision](const Result<void> &removed) {
            if (removed && last && !queue_.isLocked()) {
                lookAgain(*last, reason);
            }
            if (!removed && last) {
                record_.store().removeLater(*last); // also if this program ends before
            }
            if (revision != revision_) {
                return Result<EndedSession>(EndedSession{last, removed});
            }
            toBeRemoved_ = last && !removed ? ofSignIn(*last) : Matches();
            return Result<EndedSession>(EndedSession{last, record(removed, Operation::Removal)});
        };
        return whenDone(record_.removeIf(stored, matches), this, finish);
    };
    const auto ended = queue_.exclusively<EndedSession>(
        this, [this, change] { return whenDone(record_.read(), this, change); });
    endedHere();
    return ended;
}

/// Without the lock, a refresh of another process that had read the record before may have written
/// it since. So the record is read once more when that process releases the lock.
void CurrentSession::lookAgain(const Session &ended, EndReason reason) {
    const auto look = [this, reason, matches = ofSignIn(ended)](const Stored &stored) {
        if (!stored || !*stored || !matches(**stored)) {
            return ready<Result<void>>({});
        }
        if (reason != EndReason::SignedOutLocally) {
            Q_EMIT orphaned(**stored);
        }
        return record_.removeIf(stored, matches);
    };
    queue_.exclusively<void>(this, [this, look] { return whenDone(record_.read(), this, look); });
}

void CurrentSession::publish(const Session &session) {
    session_ = session;
    qCInfo(lcSession) << "session established or refreshed";
    Q_EMIT sessionChanged();
}

void CurrentSession::supersede(EndReason reason) {
    ++revision_;
    Q_EMIT superseded(reason);
}

} // namespace bifrost
