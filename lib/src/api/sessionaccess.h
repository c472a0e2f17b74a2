// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/currentsession/currentsession.h"
#include "flow/dpop/boundrequests.h"
#include "flow/refresh/tokenrefresher.h"
#include "seams/clock.h"
#include "seams/streamtransport.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/proxy.h>

#include <functional>
#include <optional>
#include <utility>

namespace bifrost {

/// What an `ApiClient` uses of its client. It belongs to both; the client closes it at its end.
class SessionAccess {
public:
    struct Parts {
        TokenRefresher &refresher;
        CurrentSession &current;
        StreamTransport &streams;
        Clock &clock;
        BoundRequests &bound;
        std::function<Proxy(const QUrl &url)> proxyRoute;
        const ClientConfiguration &configuration;
    };
    explicit SessionAccess(Parts parts) : parts_(std::move(parts)) {}

    /// Null once the client is gone.
    [[nodiscard]] const Parts *parts() const { return parts_ ? &*parts_ : nullptr; }
    void close() { parts_.reset(); }

private:
    std::optional<Parts> parts_;
};

} // namespace bifrost
