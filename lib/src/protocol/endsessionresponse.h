// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocol/endsessionrequest.h"

#include <bifrost/result.h>

namespace bifrost {

/// What a redirect to the `post_logout_redirect_uri` says.
enum class EndSessionReturn {
    Confirmed,   ///< it carries the `state` of the request
    Unconfirmed, ///< it carries none: some providers leave it out, and anybody can send that
};

/// RP-Initiated Logout 1.0 §2: a provider passes `state` back as sent; another one breaks
/// `Rule::EndSessionStateMatches`. An `error` beside our `state` is an `OAuthErrorResponse`:
/// Asgardeo sends `access_denied` for a person who says no.
[[nodiscard]] Result<EndSessionReturn> validateEndSessionResponse(const QByteArray &query,
                                                                  const EndSessionRequest &request);

} // namespace bifrost
