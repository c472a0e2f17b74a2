// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/clientprivate.h"
#include "support/flowworld.h"

namespace bifrost::test {

/// The client of one process. Several of them in one world share its keychain, lock and provider.
struct ProcessFixture {
    explicit ProcessFixture(FlowWorld &shared)
        : world(shared),
          owned(makeClient(shared.unobserved(), shared.settings())),
          client(*owned) {}
    FlowWorld &world;
    std::unique_ptr<Client> owned;
    Client &client;

    bool restore() { return finished(client.restoreSession()) && client.session(); }
    /// Until the browser shows the provider's page; `result` is the outcome.
    bool beginSignIn(QFuture<Result<Session>> &result) {
        result = client.signIn({});
        return eventually([this] { return client.activity() == Activity::WaitingForBrowser; });
    }
    bool signIn() {
        QFuture<Result<Session>> result;
        if (!beginSignIn(result)) {
            return false;
        }
        world.listeners.last().redirect(world.provider.approval());
        return finished(result) && result.result();
    }
    /// Here and at the provider, without waiting for the browser to return.
    bool signOut() {
        const auto out = client.signOut(SignOutScope::LocalAndProvider);
        if (!eventually([this, &out] {
                return out.isFinished() || client.activity() == Activity::WaitingForSignOut;
            })) {
            return false;
        }
        client.cancel();
        return finished(out) && out.result();
    }
    Result<Session> fresh(std::chrono::seconds minValidity = std::chrono::seconds{60}) {
        const auto session = client.freshSession(minValidity);
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }
};

/// From now on the provider authenticates another user.
inline void signInAs(FlowWorld &world, const QString &subject) {
    world.provider.userInfo.insert(QStringLiteral("sub"), subject);
    world.provider.changeIdToken = [subject](IdTokenFactory &token) {
        token.withClaim(QStringLiteral("sub"), subject);
    };
}

} // namespace bifrost::test
