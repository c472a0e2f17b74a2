// SPDX-License-Identifier: Apache-2.0
// The composition root: makes a client over what this system provides.
#include "client/applicationstore.h"
#include "client/clientprivate.h"
#include "client/platformnetwork.h"
#include "platform/browser/desktopuseragent.h"
#include "platform/loopback/loopbacklistenerfactory.h"
#include "platform/systemclock.h"

#include <bifrost/client.h>

namespace bifrost {

namespace {

BrowserPageRenderer browserPages(const ClientConfiguration &configuration) {
    return configuration.browserPages ? configuration.browserPages
                                      : defaultBrowserPages(configuration.applicationName,
                                                            configuration.browserPageLanguage);
}

/// The seams as this system implements them.
class PlatformSeams {
public:
    /// Without `network` they have one of their own.
    PlatformSeams(const ClientSettings &settings, std::shared_ptr<PlatformNetwork> network)
        : PlatformSeams(settings, settings.configuration(), std::move(network)) {}

    [[nodiscard]] const ProxyAccess &proxies() const { return *network_->proxies; }
    [[nodiscard]] StreamTransport &streams() { return network_->streams; }
    [[nodiscard]] UnobservedSeams seams() {
        return {userAgent_,       listeners_, network_->oauth, network_->http,
                store_.secrets(), clock_,     *lock_,          network_->signingKeys};
    }

private:
    PlatformSeams(const ClientSettings &settings, const ClientConfiguration &configuration,
                  std::shared_ptr<PlatformNetwork> network)
        : userAgent_(configuration.activationToken),
          listeners_(browserPages(configuration), configuration.redirectPath,
                     {configuration.applicationName, configuration.browserPageLanguage}, peerUsers,
                     configuration.redirectHost),
          store_(configuration),
          network_(network ? std::move(network)
                           : std::make_shared<PlatformNetwork>(configuration, store_)),
          lock_(store_.lockOf(settings.issuer().value(), configuration.clientId,
                              configuration.account)) {}

    DesktopUserAgent userAgent_;
    LoopbackListenerFactory listeners_;
    ApplicationStore store_;
    std::shared_ptr<PlatformNetwork> network_;
    SystemClock clock_;
    std::shared_ptr<ClientLock> lock_;
};

/// The bases are in this order so that the flows are deleted before the seams that they use.
class PlatformClient final : private PlatformSeams, public ClientPrivate {
public:
    PlatformClient(const ClientSettings &checkedSettings, std::shared_ptr<PlatformNetwork> network)
        : PlatformSeams(checkedSettings, std::move(network)),
          ClientPrivate(PlatformSeams::seams(), checkedSettings) {
        proxyRoute = [this](const QUrl &url) { return proxies().route(url); };
        openApi(streams());
    }
};

} // namespace

Result<std::unique_ptr<Client>> platformClient(ClientConfiguration configuration,
                                               std::shared_ptr<PlatformNetwork> network) {
    const auto settings = ClientSettings::from(std::move(configuration));
    if (!settings) {
        return failure(settings.error());
    }
    return ClientPrivate::makeClient(
        std::make_unique<PlatformClient>(*settings, std::move(network)));
}

Result<std::unique_ptr<Client>> Client::create(ClientConfiguration configuration) {
    return platformClient(std::move(configuration), nullptr);
}

} // namespace bifrost
