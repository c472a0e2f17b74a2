// SPDX-License-Identifier: Apache-2.0
#include "core/logging.h"
#include "flow/dpop/dpopuse.h"
#include "flow/idtokenverification.h"
#include "flow/securityprofile.h"
#include "flow/signin/signinflow.h"

#include <functional>

namespace bifrost {

QFuture<Result<Session>> SignInFlow::startWithDevice() {
    const auto future = awaitTokens();
    const auto requested = steps(work_.get(), this, discovery_.metadata())
                               .andThen(std::bind_front(withGrantOfProfile, settings_))
                               .andThen(std::bind_front(withoutDpopObstacle, settings_))
                               .andThen([this](const ProviderMetadata &metadata) {
                                   return requestDeviceCode(metadata);
                               })
                               .future();
    watch(requested, work_.get(), [this](const Result<void> &result) {
        if (!result) {
            tokens_.finish(failure(result.error()));
        }
    });
    setActivity(Activity::ContactingProvider); // last, because a receiver may cancel
    return future;
}

QFuture<Result<void>> SignInFlow::addDevice() {
    if (activity_ != Activity::WaitingForBrowser) {
        return canceled<void>();
    }
    return steps(work_.get(), this, discovery_.metadata())
        .andThen(std::bind_front(withGrantOfProfile, settings_))
        .andThen([this](const ProviderMetadata &metadata) { return requestDeviceCode(metadata); })
        .future();
}

QFuture<Result<void>> SignInFlow::requestDeviceCode(const ProviderMetadata &metadata) {
    return steps(work_.get(), this, proofKeyFor(seams_, settings_, metadata, work_.get()))
        .andThen([this, metadata](const std::optional<ProofKey> &key) {
            return requestDeviceCode(metadata, key);
        })
        .future();
}

QFuture<Result<void>> SignInFlow::requestDeviceCode(const ProviderMetadata &metadata,
                                                    const std::optional<ProofKey> &key) {
    if (tokens_.isFinished() || activity_ == Activity::CompletingSignIn) { // the browser was faster
        return canceled<void>();
    }
    newDevice_ = std::make_unique<DeviceRoundTrip>(
        seams_, settings_, metadata, key, [this](const TokenRequestMaker &make) {
            return requestTokens(make, device_->proofKey(), device_.get());
        });
    const auto requested = newDevice_->request(options_);
    return steps(work_.get(), this, requested)
        .andThen([this, metadata](const DeviceAuthorization &) -> Result<void> {
            if (!newDevice_) { // the browser came first
                return failure(canceledError());
            }
            device_ = std::move(newDevice_);
            deviceProblem_.reset();
            pollForDevice(metadata);
            return {};
        })
        .future();
}

void SignInFlow::pollForDevice(const ProviderMetadata &metadata) {
    const auto keys = discovery_.keys();
    watch(awaitEarlierSignOuts(unfinished_.finishUnasked()), device_.get(),
          [this, metadata, keys](const Result<void> &) {
              watch(device_->poll(), device_.get(),
                    [this, metadata, keys](const Result<TokenResponse> &response) {
                        finishDevice(metadata, keys, response);
                    });
          });
    if (browser_) {
        browser_->extend(device_->expiresIn());
    }
    setActivity(Activity::WaitingForBrowser);
    Q_EMIT browserWaitChanged(); // last, because a receiver may cancel
}

void SignInFlow::finishDevice(const ProviderMetadata &metadata, const QFuture<Result<JwkSet>> &keys,
                              const Result<TokenResponse> &received) {
    const auto response = received.and_then([this](const TokenResponse &tokens) {
        return withSignedIdToken(tokens, settings_.keys().decryption);
    });
    if (!response) {
        return abandonDevice(response.error());
    }
    const SignInExpectations expected{std::nullopt, response->accessToken, std::nullopt,
                                      options_.maxAge};
    tokens_.finish(
        Tokens{metadata, keys, expected, device_->age(), false, device_->proofKey(), *response});
    if (browser_) {
        browser_->stop();
    }
    setActivity(Activity::CompletingSignIn); // last, because a receiver may cancel
}

/// The user's decision ends the attempt; anything else leaves it to the browser, if there is one.
void SignInFlow::abandonDevice(const Error &problem) {
    const auto *refusal = std::get_if<OAuthErrorResponse>(&problem);
    const bool isDeclined = refusal && refusal->error == QLatin1String("access_denied");
    device_.release()->deleteLater(); // whose future has just finished
    if (isDeclined || !browser_) {
        tokens_.finish(failure(problem));
        return;
    }
    deviceProblem_ = problem;
    Q_EMIT browserWaitChanged();
}

std::optional<BrowserWait> SignInFlow::browserWait() const {
    if (activity_ != Activity::WaitingForBrowser) {
        return std::nullopt;
    }
    BrowserWait wait = browser_ ? browser_->wait() : BrowserWait();
    wait.takenPort = takenPort_;
    wait.deviceProblem = deviceProblem_;
    if (device_) {
        wait.deviceAuthorization = device_->authorization();
        wait.until = browser_ ? wait.until : device_->authorization().expiresAt;
    }
    return wait;
}

QFuture<Result<QUrl>> SignInFlow::authorizationUrl() {
    return browser_ ? browser_->requestAddress() : canceled<QUrl>();
}

Result<void> SignInFlow::enterRedirectAddress(const QString &address) {
    return browser_ ? browser_->enter(address) : Result<void>(failure(canceledError()));
}

} // namespace bifrost
