// SPDX-License-Identifier: Apache-2.0
// The composition root: makes a client over what this system provides.
#include "client/applicationstore.h"
#include "client/clientprivate.h"
#include "platform/browser/desktopuseragent.h"
#include "platform/http/networkhttptransport.h"
#include "platform/http/networkstreamtransport.h"
#include "platform/http/qtoauthendpoint.h"
#include "platform/loopback/loopbacklistenerfactory.h"
#include "platform/signingkeys/threadedkeystore.h"
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
    explicit PlatformSeams(const ClientSettings &settings)
        : PlatformSeams(settings, settings.configuration()) {}

    [[nodiscard]] const ProxyAccess &proxies() const { return *proxies_; }
    [[nodiscard]] StreamTransport &streams() { return streams_; }
    [[nodiscard]] UnobservedSeams seams() {
        return {userAgent_,       listeners_, oauth_, http_,
                store_.secrets(), clock_,     *lock_, signingKeys_};
    }

private:
    PlatformSeams(const ClientSettings &settings, const ClientConfiguration &configuration)
        : userAgent_(configuration.activationToken),
          listeners_(browserPages(configuration), configuration.redirectPath,
                     {configuration.applicationName, configuration.browserPageLanguage}, peerUsers,
                     configuration.redirectHost),
          store_(configuration),
          proxies_(proxyAccess(configuration, store_)),
          identity_(configuration.clientCertificate, configuration.securityProfile),
          oauth_(configuration.requestTimeout, proxies_, identity_),
          http_(configuration.requestTimeout, proxies_, identity_),
          streams_(proxies_, identity_),
          lock_(store_.lockOf(settings.issuer().value(), configuration.clientId,
                              configuration.account)),
          signingKeys_(configuration.requestTimeout) {}

    DesktopUserAgent userAgent_;
    LoopbackListenerFactory listeners_;
    ApplicationStore store_;
    std::shared_ptr<ProxyAccess> proxies_;
    ClientIdentity identity_;
    QtOAuthEndpoint oauth_;
    NetworkHttpTransport http_;
    NetworkStreamTransport streams_;
    SystemClock clock_;
    std::shared_ptr<ClientLock> lock_;
    ThreadedKeyStore signingKeys_;
};

/// The bases are in this order so that the flows are deleted before the seams that they use.
class PlatformClient final : private PlatformSeams, public ClientPrivate {
public:
    explicit PlatformClient(const ClientSettings &checkedSettings)
        : PlatformSeams(checkedSettings), ClientPrivate(PlatformSeams::seams(), checkedSettings) {
        proxyRoute = [this](const QUrl &url) { return proxies().route(url); };
        openApi(streams());
    }
};

} // namespace

Result<std::unique_ptr<Client>> Client::create(ClientConfiguration configuration) {
    const auto settings = ClientSettings::from(std::move(configuration));
    if (!settings) {
        return failure(settings.error());
    }
    return ClientPrivate::makeClient(std::make_unique<PlatformClient>(*settings));
}

} // namespace bifrost
