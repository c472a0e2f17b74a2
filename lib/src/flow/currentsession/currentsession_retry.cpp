// SPDX-License-Identifier: Apache-2.0
// The part of CurrentSession that deals with a store that does not work.
#include "flow/currentsession/currentsession.h"

#include "core/logging.h"

#include <utility>

namespace bifrost {

QFuture<Result<void>> CurrentSession::storeAgain() {
    const auto pending = retry_.pending();
    if (pending != Operation::Write && pending != Operation::Removal) {
        return storageProblem() ? failed<void>(*storageProblem()) : ready<Result<void>>({});
    }
    return queue_.exclusively<void>(
        this, [this] { return session_ ? writeAgain(*session_) : removeAgain(); });
}

QFuture<Result<void>> CurrentSession::writeAgain(const Session &session) {
    const auto change = [this, session,
                         revision = revision_](const Stored &stored) -> QFuture<Result<void>> {
        const auto place = record_.placeOf(session, session, stored);
        record_.remember(stored);
        if (revision != revision_) {
            return ready<Result<void>>({});
        }
        if (!place) {
            return ready(record(failure(place.error()), Operation::Write));
        }
        if (*place == Place::Free) {
            return whenDone(record_.write(session), this, [this](const Result<void> &saved) {
                return record(saved, session_ ? Operation::Write : Operation::Removal);
            });
        }
        qCInfo(lcSession) << "another process has changed what could not be stored";
        retry_.succeeded();
        if (*place == Place::Taken) {
            publish(**stored);
        } else {
            end(EndReason::EndedElsewhere);
        }
        Q_EMIT orphaned(session);
        return ready<Result<void>>({});
    };
    return whenDone(record_.read(), this, change);
}

QFuture<Result<void>> CurrentSession::removeAgain() {
    return whenDone(record_.read(), this, [this, revision = revision_](const Stored &stored) {
        const auto matches = toBeRemoved_ ? toBeRemoved_ : [](const Session &) { return true; };
        return whenDone(
            record_.removeIf(stored, matches), this, [this, revision](const Result<void> &removed) {
                return revision == revision_ ? record(removed, Operation::Removal) : removed;
            });
    });
}

/// Takes note of the outcome of `operation`.
Result<void> CurrentSession::record(const Result<void> &outcome, Operation operation) {
    if (outcome) {
        retry_.succeeded();
    } else {
        qCWarning(lcSession).noquote()
            << "the keychain does not hold the current session:" << toLogString(outcome.error());
        retry_.failed(operation, outcome.error());
    }
    return outcome;
}

void CurrentSession::retry() {
    if (retry_.pending() == Operation::Read) {
        load();
    } else {
        storeAgain();
    }
}

void CurrentSession::expectBegin() {
    if (storageProblem()) {
        return;
    }
    isExpecting_ = true;
    const auto report = [this](const Result<void> &tested) {
        if (!tested) {
            qCWarning(lcSession).noquote()
                << "the keychain does not work:" << toLogString(tested.error());
            retry_.report(tested.error());
        }
        return tested;
    };
    const auto check = [this, report] {
        return std::exchange(isTested_, true) ? ready<Result<void>>({})
                                              : whenDone(record_.store().check(), this, report);
    };
    queue_.exclusively<void>(this, [this, check] {
        return andThen(check(), this, [this] { // the keychain may have asked the user meanwhile
            return isExpecting_ ? record_.store().expectSave() : ready<Result<void>>({});
        });
    });
}

void CurrentSession::expectNothing() {
    isExpecting_ = false;
    record_.store().expectNoSave();
}

} // namespace bifrost
