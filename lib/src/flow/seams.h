// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/dpop/boundrequests.h"
#include "flow/servertime.h"
#include "flow/tracing/protocolrecorder.h"
#include "seams/clock.h"
#include "seams/externaluseragent.h"
#include "seams/httptransport.h"
#include "seams/oauthendpoint.h"
#include "seams/processlock.h"
#include "seams/redirectlistener.h"
#include "seams/secretstore.h"
#include "seams/signingkeystore.h"

namespace bifrost {

/// Everything outside the program that a flow uses. Whatever it refers to must outlive the flows.
/// `oauth` and `http` report the time of each response to `serverTime`: see `ObservedSeams`.
struct Seams {
    ExternalUserAgent &userAgent;
    RedirectListenerFactory &listeners;
    OAuthEndpoint &oauth;
    HttpTransport &http;
    SecretStore &secrets;
    Clock &clock;
    ProcessLock &lock;
    SigningKeyStore &signingKeys;
    /// For the validation of ID Tokens, and for what a server compares with its own clock.
    ServerTime &serverTime;
    BoundRequests &bound;    ///< for requests with a token, or for one
    ProtocolRecorder &trace; ///< is told what the seams do not show: which checks were made
};

} // namespace bifrost
