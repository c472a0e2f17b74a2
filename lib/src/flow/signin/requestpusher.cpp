// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/requestpusher.h"

#include "flow/clientlogin.h"
#include "flow/signin/signedrequest.h"
#include "protocol/pushedauthorizationrequest.h"
#include "protocol/pushedauthorizationresponse.h"

using namespace std::chrono_literals;

namespace bifrost {

/// For the browser to start and to reach the provider.
constexpr std::chrono::seconds timeToReachProvider = 10s;

RequestPusher::RequestPusher(const Seams &seams, const ClientSettings &settings,
                             ProviderMetadata metadata)
    : seams_(seams), settings_(settings), metadata_(std::move(metadata)) {}

QFuture<Result<void>> RequestPusher::push(const AuthorizationRequest &request) {
    unused_.reset();
    return andThen(send(request), context_.get(),
                   [this](const Reference &reference) -> Result<void> {
                       unused_ = reference;
                       return {};
                   });
}

QFuture<Result<QUrl>> RequestPusher::address(const AuthorizationRequest &request) {
    if (const auto reference = std::exchange(unused_, std::nullopt);
        reference &&
        reference->age.at(seams_.clock.now()) + timeToReachProvider <= reference->expiresIn) {
        return ready<Result<QUrl>>(reference->url);
    }
    return andThen(send(request), context_.get(),
                   [](const Reference &reference) -> Result<QUrl> { return reference.url; });
}

QFuture<Result<RequestPusher::Reference>> RequestPusher::send(const AuthorizationRequest &request) {
    const QDateTime now = seams_.serverTime.now();
    const auto response = seams_.http.send(pushedAuthorizationRequest(
        *metadata_.pushedRequestEndpoint(), sentParameters(request, metadata_, settings_, now),
        credentialsFor(metadata_, settings_, now)));
    return andThen(response, context_.get(),
                   [this, age = Age(seams_.clock.now())](const HttpResponse &received) {
                       return processPushedAuthorizationResponse(received).map(
                           [&](const PushedAuthorizationResponse &pushed) {
                               const auto reference = pushedRequestParameters(
                                   settings_.credentials().clientId, pushed.requestUri);
                               return Reference{seams_.oauth.authorizationUrl(
                                                    metadata_.authorizationEndpoint(), reference),
                                                age, pushed.expiresIn};
                           });
                   });
}

} // namespace bifrost
