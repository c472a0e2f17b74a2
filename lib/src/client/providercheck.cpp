// SPDX-License-Identifier: Apache-2.0
#include "client/applicationstore.h"
#include "client/providersummary.h"
#include "flow/providerdiscovery.h"
#include "flow/securityprofile.h"
#include "platform/http/networkhttptransport.h"
#include "platform/systemclock.h"

#include <bifrost/client.h>

#include <QCoreApplication>
#include <QTimer>

#include <memory>

namespace bifrost {

namespace {

/// For the keychain, which may be storing the password of a proxy.
constexpr std::chrono::seconds passwordLinger{5};

/// What one check needs; it exists until the check finishes.
struct ProviderCheck {
    ProviderCheck(const Issuer &issuer, const ClientConfiguration &configuration)
        : store(configuration),
          http(configuration.requestTimeout, proxyAccess(configuration, store),
               ClientIdentity({}, configuration.securityProfile)),
          discovery(http, clock, issuer) {}
    SystemClock clock;
    ApplicationStore store; ///< for the password of a proxy
    NetworkHttpTransport http;
    ProviderDiscovery discovery;
};

} // namespace

ProviderSummary summaryOf(const ProviderMetadata &metadata, SecurityProfile profile) {
    const bool mayUseDevice = profile != SecurityProfile::Fapi2; // see `Rule::GrantMeetsProfile`
    return {.issuer = metadata.issuer().value(),
            .authorizationEndpoint = metadata.authorizationEndpoint(),
            .hasUserInfo = metadata.userInfoEndpoint().has_value(),
            .userInfoEndpoint = metadata.userInfoEndpoint().value_or(QUrl()),
            .hasRevocation = metadata.revocationEndpoint().has_value(),
            .hasEndSession = metadata.endSessionEndpoint().has_value(),
            .hasDeviceAuthorization =
                mayUseDevice && metadata.deviceAuthorizationEndpoint().has_value(),
            .hasOfflineAccess = metadata.hasOfflineAccess(),
            .issuesRefreshTokens = metadata.issuesRefreshTokens()};
}

QFuture<Result<ProviderSummary>> Client::checkProvider(const QString &issuer,
                                                       std::chrono::seconds requestTimeout) {
    ClientConfiguration configuration;
    configuration.issuer = issuer;
    configuration.requestTimeout = requestTimeout;
    return checkProvider(configuration);
}

QFuture<Result<ProviderSummary>> Client::checkProvider(const ClientConfiguration &configuration) {
    const auto identifier = Issuer::fromInput(configuration.issuer);
    if (!identifier) {
        return failed<ProviderSummary>(identifier.error());
    }
    const auto check = std::make_shared<ProviderCheck>(*identifier, configuration);
    auto *context = QCoreApplication::instance();
    const auto signing =
        configuration.clientKey ? RequestSigning::Available : RequestSigning::Unavailable;
    const auto summarize = [check, context, signing,
                            configuration](const ProviderMetadata &metadata) {
        QTimer::singleShot(passwordLinger, context, [check] {});
        const auto usable = withoutObstacle(metadata, signing);
        const auto keys = ClientKeys::from(configuration).value_or(ClientKeys());
        const auto obstacle = profileObstacle(configuration, keys, metadata);
        return usable && obstacle ? Result<ProviderSummary>(failure(*obstacle))
                                  : usable.map([&configuration](const ProviderMetadata &offered) {
                                        return summaryOf(offered, configuration.securityProfile);
                                    });
    };
    return andThen(check->discovery.metadata(), context, summarize);
}

} // namespace bifrost
