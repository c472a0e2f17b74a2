// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../signin/signinattempt.h"
#include "flow/currentsession/currentsession.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "support/outcome.h"

#include <chrono>

namespace bifrost::test {

/// A current session, and a session of a sign-in that is not stored yet.
class CurrentSessionFixture {
public:
    CurrentSessionFixture() : session(*signInWith(world)) {
        world.keychain.entries.clear();
        world.keychain.calls.clear();
        restart();
    }

    /// The next run of the program.
    void restart() {
        current.reset();
        queue = std::make_unique<StoreQueue>(world.lock);
        current = std::make_unique<CurrentSession>(
            SessionStore(world.secrets, IdTokenFactory::issuer, IdTokenFactory::clientId), *queue);
    }
    bool begin() {
        const auto begun = current->begin(session);
        return finished(begun) && begun.result();
    }
    EndedSession end(EndReason reason = EndReason::SignedOut) {
        const auto ended = current->end(reason);
        return finished(ended) ? *ended.result() : EndedSession{};
    }
    Result<void> storeAgain() {
        const auto stored = current->storeAgain();
        return finished(stored) ? stored.result() : Result<void>(failure(SessionError{}));
    }
    Result<Session> caughtUp() {
        const auto future = current->catchUp(current->revision());
        return finished(future) ? future.result() : Result<Session>(failure(UserAgentError{}));
    }
    Result<Session> proceeded(const char *accessToken) {
        const auto future =
            current->proceed(withAccessToken(accessToken), session, current->revision());
        return finished(future) ? future.result() : Result<Session>(failure(UserAgentError{}));
    }
    /// A refresh whose session the keychain refuses: the store is behind.
    bool proceedUnstored(const char *accessToken) {
        world.keychain.writeError = StorageError{StorageError::Kind::Denied, {}};
        return proceeded(accessToken) && current->storageProblem();
    }

    [[nodiscard]] Session withAccessToken(const char *accessToken) const {
        SessionBuilder::Data data = SessionBuilder::data(session);
        data.accessToken = Secret(accessToken);
        return SessionBuilder::build(data);
    }
    /// Of a sign-in that much later than that of `session`.
    [[nodiscard]] Session ofAnotherUser(std::chrono::seconds later) const {
        const QByteArray record = SessionSerializer::serialize(session).reveal();
        const auto theirs = SessionSerializer::deserialize(
            Secret(QByteArray(record).replace(IdTokenFactory::subject.toUtf8(), "mallory")));
        SessionBuilder::Data data = SessionBuilder::data(*theirs);
        data.signedInAt = data.signedInAt.addSecs(later.count());
        data.refreshToken = Secret("theirs");
        return SessionBuilder::build(data);
    }
    /// Another process stores a session.
    void storeElsewhere(const Session &stored) {
        world.keychain.entries.insert(world.sessionKey(), SessionSerializer::serialize(stored));
    }
    void storeElsewhere(const char *accessToken) { storeElsewhere(withAccessToken(accessToken)); }
    [[nodiscard]] QByteArray storedSubject() const {
        const auto stored = SessionSerializer::deserialize(Secret(world.record()));
        return stored ? stored->subject().toUtf8() : QByteArray("nobody");
    }

    FlowWorld world;
    Session session;
    std::unique_ptr<StoreQueue> queue;
    std::unique_ptr<CurrentSession> current; ///< deleted before `queue`
};

} // namespace bifrost::test
