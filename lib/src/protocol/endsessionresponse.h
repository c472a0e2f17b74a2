// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocol/endsessionrequest.h"

#include <bifrost/result.h>

namespace bifrost {

/// How a redirect to the `post_logout_redirect_uri` answers the request.
enum class EndSessionReturn {
    Confirmed,   ///< it contains the `state` of the request
    Unconfirmed, ///< it contains no `state`: some providers omit it, and anybody can send that
};

/// RP-Initiated Logout §2: the provider returns `state` as sent; another value violates
/// `Rule::EndSessionStateMatches`. An `error` together with our `state` is an `OAuthErrorResponse`:
/// Asgardeo sends `access_denied` when the user declines.
[[nodiscard]] Result<EndSessionReturn> processEndSessionResponse(const QByteArray &query,
                                                                 const EndSessionRequest &request);

} // namespace bifrost
