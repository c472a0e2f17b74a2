// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bifrost {

/// Whether the provider authenticated the user again, for a sign-in with `Prompt::Login` or
/// `Prompt::LoginPreferred` (OIDC Core §3.1.2.1).
enum class Reauthentication {
    NotRequested, ///< the sign-in had neither prompt, or there was none yet
    Confirmed,    ///< `auth_time` is later than the request
    Unconfirmed,  ///< unknown: the ID Token has no `auth_time`, which is optional (OIDC Core §2)
    Ignored,      ///< `auth_time` is earlier than the request: the user was not asked
    Refused,      ///< the provider reported `login_required`; signed in without the prompt
};

} // namespace bifrost
