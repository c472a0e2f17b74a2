// SPDX-License-Identifier: Apache-2.0
#include "client/applicationstore.h"
#include "core/async.h"
#include "flow/documentrequest.h"
#include "platform/http/networkhttptransport.h"
#include "providers/brandingresponse.h"

#include <bifrost/branding.h>
#include <bifrost/providerprofile.h>

#include <QCoreApplication>

#include <memory>

namespace bifrost {

namespace {

/// What one request needs; it exists until the request finishes.
struct BrandingFetch {
    explicit BrandingFetch(const ClientConfiguration &configuration)
        : store(configuration),
          http(configuration.requestTimeout, proxyAccess(configuration, store)) {}
    ApplicationStore store; ///< for the password of a proxy
    NetworkHttpTransport http;
};

} // namespace

QFuture<Result<std::optional<Branding>>> fetchBranding(const ClientConfiguration &configuration) {
    using Found = std::optional<Branding>;
    const auto issuer = Issuer::fromInput(configuration.issuer);
    if (!issuer) {
        return failed<Found>(issuer.error());
    }
    const auto profile = configuration.provider.isEmpty()
                             ? ProviderProfile::forIssuer(issuer->value())
                             : ProviderProfile::find(configuration.provider);
    const QUrl url = profile ? profile->brandingUrl(issuer->value()) : QUrl();
    if (url.isEmpty()) {
        return ready<Result<Found>>(Found());
    }
    const auto fetch = std::make_shared<BrandingFetch>(configuration);
    auto *context = QCoreApplication::instance();
    return andThen(fetchDocument(fetch->http, brandingRequest(url), context), context,
                   [fetch, issuer = *issuer](const HttpResponse &response) {
                       return processBrandingResponse(response, issuer);
                   });
}

} // namespace bifrost
