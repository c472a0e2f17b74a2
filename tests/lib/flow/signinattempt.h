// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/signinflow.h"
#include "support/flowworld.h"

namespace bifrost::test {

/// A flow and what it stands on.
struct SignInAttempt {
    explicit SignInAttempt(FlowWorld &world, const SignInOptions &options = {})
        : discovery(world.http, world.clock, world.settings().issuer()),
          queue(world.lock),
          current(SessionStore(world.secrets, IdTokenFactory::issuer, IdTokenFactory::clientId),
                  queue),
          unfinished(world.seams(), world.settings(), discovery, current, queue),
          flow(std::make_unique<SignInFlow>(world.seams(), world.settings(), discovery, current,
                                            unfinished, owner, options)) {}
    QObject owner;
    ProviderDiscovery discovery;
    StoreQueue queue;
    CurrentSession current;
    UnfinishedSignOut unfinished;
    std::unique_ptr<SignInFlow> flow;
    QFuture<Result<Session>> result;

    /// Up to the moment when the browser is at the provider.
    bool startAndWait() {
        result = flow->start();
        return eventually([this] {
            return flow->activity() == Activity::WaitingForBrowser || result.isFinished();
        });
    }
};

/// Runs a sign-in in which the person says yes.
inline Result<Session> signInWith(FlowWorld &world, const SignInOptions &options = {}) {
    SignInAttempt attempt(world, options);
    if (!attempt.startAndWait() || world.listeners.records.isEmpty()) {
        return failure(SessionError{});
    }
    world.listeners.last().redirect(world.provider.approval());
    return finished(attempt.result) ? attempt.result.result()
                                    : Result<Session>(failure(SessionError{}));
}

} // namespace bifrost::test
