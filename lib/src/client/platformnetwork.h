// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/applicationstore.h"
#include "platform/http/networkhttptransport.h"
#include "platform/http/networkstreamtransport.h"
#include "platform/http/qtoauthendpoint.h"
#include "platform/signingkeys/threadedkeystore.h"

#include <bifrost/client.h>

#include <memory>

namespace bifrost {

/// What clients of one application can have together: connections and their threads, the passwords
/// of proxies, and the device that keeps keys.
struct PlatformNetwork {
    /// The passwords of proxies are in `store`, which must outlive this object.
    PlatformNetwork(const ClientConfiguration &configuration, ApplicationStore &store)
        : proxies(proxyAccess(configuration, store)),
          identity(configuration.clientCertificate, configuration.securityProfile),
          oauth(configuration.requestTimeout, proxies, identity),
          http(configuration.requestTimeout, proxies, identity),
          streams(proxies, identity),
          signingKeys(configuration.requestTimeout) {}

    std::shared_ptr<ProxyAccess> proxies;
    ClientIdentity identity;
    QtOAuthEndpoint oauth;
    NetworkHttpTransport http;
    NetworkStreamTransport streams;
    ThreadedKeyStore signingKeys;
};

/// A client over this system, with `network`, or one of its own if that is null. Fails like
/// `Client::create()`.
[[nodiscard]] Result<std::unique_ptr<Client>>
platformClient(ClientConfiguration configuration, std::shared_ptr<PlatformNetwork> network);

} // namespace bifrost
