// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/signoutreceipt.h>

namespace bifrost {

/// Why the current session ends.
enum class EndReason {
    SignedOut,        ///< the user signed out
    SignedOutLocally, ///< the user signed out here only: the provider must not be told
    Invalidated,    ///< the provider refused its refresh token, or sent an ID Token that is invalid
    Replaced,       ///< by another sign-in here, which writes the store itself
    EndedElsewhere, ///< another process has removed or replaced the stored session
};

[[nodiscard]] inline EndReason endReason(SignOutScope scope) {
    return scope == SignOutScope::LocalOnly ? EndReason::SignedOutLocally : EndReason::SignedOut;
}

} // namespace bifrost
