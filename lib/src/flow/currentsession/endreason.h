// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/sessionevent.h>
#include <bifrost/signoutreceipt.h>

namespace bifrost {

[[nodiscard]] inline EndReason endReason(SignOutScope scope) {
    return scope == SignOutScope::LocalOnly ? EndReason::SignedOutLocally : EndReason::SignedOut;
}

} // namespace bifrost
