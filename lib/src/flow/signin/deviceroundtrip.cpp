// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/deviceroundtrip.h"

#include "core/logging.h"
#include "flow/clientlogin.h"
#include "flow/dpop/dpopuse.h"
#include "flow/signin/sessionassembly.h"
#include "protocol/deviceauthorizationrequest.h"
#include "protocol/requestedaccess.h"
#include "protocol/tokenrequest.h"

#include <algorithm>

namespace bifrost {
namespace {

using namespace std::chrono_literals;

/// As the provider would report it (RFC 8628 §3.5).
Error expired() {
    OAuthErrorResponse error;
    error.endpoint = OAuthErrorResponse::Endpoint::Token;
    error.error = QStringLiteral("expired_token");
    return error;
}

} // namespace

DeviceRoundTrip::DeviceRoundTrip(const Seams &seams, const ClientSettings &settings,
                                 ProviderMetadata metadata, std::optional<ProofKey> proofKey,
                                 Exchange exchange)
    : seams_(seams),
      settings_(settings),
      metadata_(std::move(metadata)),
      exchange_(std::move(exchange)),
      proofKey_(std::move(proofKey)),
      age_(seams.clock.now()) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &DeviceRoundTrip::send);
}

QFuture<Result<DeviceAuthorization>> DeviceRoundTrip::request(const SignInOptions &options) {
    const auto endpoint = requiredDeviceEndpoint(metadata_);
    if (!endpoint) {
        return failed<DeviceAuthorization>(endpoint.error());
    }
    const auto response = seams_.http.send(deviceAuthorizationRequest(
        *endpoint, credentialsFor(metadata_, settings_, seams_.serverTime.now()),
        requestedScopes(settings_, options), withConfiguredParameters(settings_, options)));
    return andThen(response, this, [this](const HttpResponse &received) {
        return processDeviceAuthorizationResponse(received, settings_.issuer())
            .map([this](const DeviceAuthorizationResponse &codes) { return begin(codes); });
    });
}

DeviceAuthorization DeviceRoundTrip::begin(const DeviceAuthorizationResponse &codes) {
    codes_ = codes;
    sinceCodes_.start();
    pace_ = PollPace(codes.interval);
    authorization_ = {codes.userCode, codes.verificationUri, codes.verificationUriComplete,
                      seams_.clock.now().addSecs(codes.expiresIn.count())};
    return authorization_;
}

QFuture<Result<TokenResponse>> DeviceRoundTrip::poll() {
    pause(pace_.firstPause());
    return outcome_.future();
}

void DeviceRoundTrip::send() {
    if (std::chrono::milliseconds(sinceCodes_.elapsed()) >= codes_->expiresIn) {
        return outcome_.finish(failure(expired()));
    }
    const auto make = [code = codes_->deviceCode, metadata = metadata_, settings = settings_,
                       &time = seams_.serverTime] {
        return tokenRequest(Grant::DeviceCode, metadata.tokenEndpoint(),
                            deviceCodeParameters(code) +
                                resourceParameters(settings.configuration().resources),
                            credentialsFor(metadata, settings, time.now()));
    };
    const auto response = exchange_(make);
    watch(response, this, [this](const Result<HttpResponse> &received) {
        consider(received ? processTokenResponse(*received, Grant::DeviceCode,
                                                 usableTokenTypes(settings_, proofKey_,
                                                                  tokenTls(settings_, metadata_)))
                          : Result<TokenResponse>(failure(received.error())));
    });
}

void DeviceRoundTrip::consider(const Result<TokenResponse> &response) {
    if (response) {
        return outcome_.finish(*response);
    }
    const Error &error = response.error();
    if (isWorthAnotherPoll(error)) {
        return pause(pace_.pauseAfter(error));
    }
    qCInfo(lcAuthorization).noquote() << "device sign-in ended:" << toLogString(error);
    outcome_.finish(failure(error));
}

/// Not longer than the codes are valid, so that the user is told at once.
void DeviceRoundTrip::pause(std::chrono::milliseconds length) {
    const auto left = codes_->expiresIn - std::chrono::milliseconds(sinceCodes_.elapsed());
    timer_.start(std::min(length, std::max<std::chrono::milliseconds>(left, 0ms) + 1ms));
}

} // namespace bifrost
