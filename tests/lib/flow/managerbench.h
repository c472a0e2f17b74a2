// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/sessionmanager.h"
#include "support/flowworld.h"

namespace bifrost::test {

/// One process's client; several of them in one world share its keychain, lock and provider.
struct Process {
    explicit Process(FlowWorld &shared)
        : world(shared), manager(shared.seams(), shared.settings()) {}
    FlowWorld &world;
    SessionManager manager;

    bool restore() { return finished(manager.restoreSession()) && manager.session(); }
    /// Up to the moment when the browser is at the provider; `result` is what becomes of it.
    bool beginSignIn(QFuture<Result<Session>> &result) {
        result = manager.signIn({});
        return eventually([this] { return manager.activity() == Activity::WaitingForBrowser; });
    }
    bool signIn() {
        QFuture<Result<Session>> result;
        if (!beginSignIn(result)) {
            return false;
        }
        world.listeners.last().redirect(world.provider.approval());
        return finished(result) && result.result();
    }
    /// Here and at the provider, without waiting for the browser to come back.
    bool signOut() {
        const auto out = manager.signOut(SignOutScope::LocalAndProvider);
        if (!eventually([this, &out] {
                return out.isFinished() || manager.activity() == Activity::WaitingForSignOut;
            })) {
            return false;
        }
        manager.cancel();
        return finished(out) && out.result();
    }
    Result<Session> fresh(std::chrono::seconds minValidity = std::chrono::seconds{60}) {
        const auto session = manager.freshSession(minValidity);
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }
};

/// From now on the provider knows another person.
inline void signInAs(FlowWorld &world, const QString &subject) {
    world.provider.userInfo.insert(QStringLiteral("sub"), subject);
    world.provider.changeIdToken = [subject](IdTokenFactory &token) {
        token.withClaim(QStringLiteral("sub"), subject);
    };
}

} // namespace bifrost::test
