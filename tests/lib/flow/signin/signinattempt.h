// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/signin/signinflow.h"
#include "support/flowworld.h"

namespace bifrost::test {

/// A sign-in flow and the objects that it depends on.
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

    /// Starts the flow and waits until it waits for the browser, or has finished.
    bool startAndWait() {
        result = flow->start();
        return eventually([this] {
            return flow->activity() == Activity::WaitingForBrowser || result.isFinished();
        });
    }
};

/// Runs a sign-in that the user approves.
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
