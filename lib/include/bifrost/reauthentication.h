// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bifrost {

/// Whether the provider asked the person to prove anew who they are, where the sign-in wanted that:
/// `Prompt::Login` and `Prompt::LoginPreferred` (OIDC Core §3.1.2.1).
enum class Reauthentication {
    NotRequested,
    Confirmed,   ///< `auth_time` lies within the attempt
    Unconfirmed, ///< the ID Token has no `auth_time` (OIDC Core §2: optional): nothing can be said
    Ignored,     ///< `auth_time` is earlier than the attempt: nobody was asked
    Refused,     ///< answered with `login_required`; signed in without the prompt
};

} // namespace bifrost
