// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/tokenrefresher.h"
#include "signinattempt.h"

namespace bifrost::test {

/// A refresher and what it stands on.
struct RefreshBench {
    explicit RefreshBench(FlowWorld &world)
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

} // namespace bifrost::test
