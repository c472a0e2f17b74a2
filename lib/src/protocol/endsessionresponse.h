// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocol/endsessionrequest.h"

#include <bifrost/result.h>

namespace bifrost {

/// RP-Initiated Logout 1.0, 3: `state` must come back as sent (`Rule::EndSessionStateMatches`). An
/// `error` with our state is an `OAuthErrorResponse`: Asgardeo sends `access_denied` to a person
/// who says no.
[[nodiscard]] Result<void> validateEndSessionResponse(const QByteArray &query,
                                                      const EndSessionRequest &request);

} // namespace bifrost
