// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/servertime.h"
#include "seams/clock.h"
#include "seams/externaluseragent.h"
#include "seams/httptransport.h"
#include "seams/oauthendpoint.h"
#include "seams/processlock.h"
#include "seams/redirectlistener.h"
#include "seams/secretstore.h"

namespace bifrost {

/// All that a flow reaches the world through. Whoever makes it outlives every flow. Answers that
/// come through `oauth` and `http` have told `serverTime` what time it is.
struct Seams {
    ExternalUserAgent &userAgent;
    RedirectListenerFactory &listeners;
    OAuthEndpoint &oauth;
    HttpTransport &http;
    SecretStore &secrets;
    Clock &clock;
    ProcessLock &lock;
    ServerTime &serverTime; ///< for ID Tokens alone
};

} // namespace bifrost
