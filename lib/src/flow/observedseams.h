// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/seams.h"

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
};

/// The one place where seams are decorated: each response of the provider passes a `ServerTime`.
/// Tests use it too, so that flows run over the same objects there as in a `Client`.
class ObservedSeams {
public:
    /// Whatever `seams` refers to must outlive this object.
    explicit ObservedSeams(UnobservedSeams seams)
        : unobserved_(seams),
          serverTime_(seams.clock),
          oauth_(seams.oauth, seams.clock, serverTime_),
          http_(seams.http, seams.clock, serverTime_) {}

    /// Valid for as long as this object.
    [[nodiscard]] Seams seams() {
        return {unobserved_.userAgent, unobserved_.listeners, oauth_,           http_,
                unobserved_.secrets,   unobserved_.clock,     unobserved_.lock, serverTime_};
    }

private:
    UnobservedSeams unobserved_;
    ServerTime serverTime_;
    ObservedOAuthEndpoint oauth_;
    ObservedHttpTransport http_;
};

} // namespace bifrost
