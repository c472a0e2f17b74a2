// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/seams.h"
#include "flow/tracing/tracedseams.h"

namespace bifrost {

/// The seams as the platform, or a test, implements them: nothing observes the time of the
/// provider's responses yet.
struct UnobservedSeams {
    ExternalUserAgent &userAgent;
    RedirectListenerFactory &listeners;
    OAuthEndpoint &oauth;
    HttpTransport &http;
    SecretStore &secrets;
    Clock &clock;
    ProcessLock &lock;
    SigningKeyStore &signingKeys;
};

/// The one place where seams are decorated: each response of the provider passes a `ServerTime`,
/// and each message a `ProtocolRecorder`. Tests use it too, so that flows run over the same objects
/// there as in a `Client`.
class ObservedSeams {
public:
    /// Whatever `seams` refers to must outlive this object. `trace` may be null.
    explicit ObservedSeams(UnobservedSeams seams, std::shared_ptr<ProtocolTrace> trace = {})
        : unobserved_(seams),
          serverTime_(seams.clock),
          recorder_(std::move(trace), seams.clock),
          listeners_(seams.listeners, recorder_),
          tracedOauth_(seams.oauth, recorder_),
          tracedHttp_(seams.http, recorder_),
          oauth_(tracedOauth_, seams.clock, serverTime_),
          http_(tracedHttp_, seams.clock, serverTime_),
          bound_(oauth_, http_, seams.signingKeys, serverTime_) {}

    /// Valid for as long as this object.
    [[nodiscard]] Seams seams() {
        return {unobserved_.userAgent,
                listeners_,
                oauth_,
                http_,
                unobserved_.secrets,
                unobserved_.clock,
                unobserved_.lock,
                unobserved_.signingKeys,
                serverTime_,
                bound_,
                recorder_};
    }

private:
    UnobservedSeams unobserved_;
    ServerTime serverTime_;
    ProtocolRecorder recorder_;
    TracedListeners listeners_;
    TracedOAuthEndpoint tracedOauth_;
    TracedHttpTransport tracedHttp_;
    ObservedOAuthEndpoint oauth_;
    ObservedHttpTransport http_;
    BoundRequests bound_;
};

} // namespace bifrost
