// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/idtokenclaims.h>
#include <bifrost/reauthentication.h>
#include <bifrost/signinoptions.h>

#include <chrono>

namespace bifrost {

/// Whether the provider reauthenticated the user in response to a request with `prompt`.
/// `sinceRequest` is the age of the request when the ID Token arrived.
///
/// `auth_time` and `iat` come from the provider's clock, so an error of our clock has no effect: a
/// user who was authenticated within the attempt was authenticated no longer than `sinceRequest`
/// before the token was issued.
[[nodiscard]] Reauthentication promptOutcome(Prompt prompt, const IdTokenClaims &claims,
                                             std::chrono::milliseconds sinceRequest);

} // namespace bifrost
