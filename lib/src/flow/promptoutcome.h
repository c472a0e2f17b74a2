// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/idtokenclaims.h>
#include <bifrost/reauthentication.h>
#include <bifrost/signinoptions.h>

#include <chrono>

namespace bifrost {

/// Whether a request with `prompt` had the person asked. `sinceRequest` is how long ago it was
/// built, measured when the ID Token had come.
///
/// `auth_time` and `iat` are of one clock, the provider's, so how wrong ours is does not matter:
/// who signed in within the attempt did so no longer than `sinceRequest` before the token was
/// issued.
[[nodiscard]] Reauthentication promptOutcome(Prompt prompt, const IdTokenClaims &claims,
                                             std::chrono::milliseconds sinceRequest);

} // namespace bifrost
