// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../signin/signinattempt.h"
#include "flow/refresh/tokenrefresher.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"

#include <functional>

namespace bifrost::test {

/// A refresher, and what it uses.
struct RefreshFixture {
    explicit RefreshFixture(FlowWorld &world)
        : discovery(world.http, world.clock, world.settings().issuer()),
          queue(world.lock),
          current(SessionStore(world.secrets, IdTokenFactory::issuer, IdTokenFactory::clientId),
                  queue),
          unfinished(world.seams(), world.settings(), discovery, current, queue),
          refresher(std::make_unique<TokenRefresher>(world.seams(), world.settings(), discovery,
                                                     current, unfinished)) {}
    ProviderDiscovery discovery;
    StoreQueue queue;
    CurrentSession current;
    UnfinishedSignOut unfinished;
    std::unique_ptr<TokenRefresher> refresher;
};

/// A base of test classes: signed in, two hours after the access token was issued for one hour.
class ExpiredSessionFixture {
protected:
    [[nodiscard]] bool begin() {
        world_ = std::make_unique<FlowWorld>();
        const bool isSignedIn = signInWith(*world_).has_value();
        bench_ = std::make_unique<RefreshFixture>(*world_);
        const bool isLoaded = finished(bench_->current.load()) && bench_->current.session();
        world_->pass(std::chrono::hours{2});
        return isSignedIn && isLoaded;
    }
    void end() {
        bench_.reset();
        world_.reset();
    }

    Result<Session> fresh(std::chrono::seconds minValidity = std::chrono::seconds{60}) {
        const auto session = bench_->refresher->freshSession(minValidity);
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }
    /// Another process has refreshed the session, and stored it.
    void storeElsewhere(const std::function<void(SessionBuilder::Data &)> &change) {
        SessionBuilder::Data data = SessionBuilder::data(*bench_->current.session());
        data.refreshToken = Secret("refresh-of-the-winner");
        data.accessToken = Secret("access-of-the-winner");
        change(data);
        world_->keychain.entries.first() =
            SessionSerializer::serialize(SessionBuilder::build(data));
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<RefreshFixture> bench_;
};

} // namespace bifrost::test
