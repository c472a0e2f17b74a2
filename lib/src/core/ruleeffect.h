// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/rule.h>

namespace bifrost {

/// What a violation during a refresh means for the session. See `invalidatesSession()`.
enum class RuleEffect {
    /// The rule is not about the ID Token; or the ID Token cannot be used, and is left out, as the
    /// provider might have left it out (OIDC Core §12.2): its form is faulty, it is encrypted, its
    /// key is unknown, a clock may be wrong, or it claims another authentication of the same user.
    KeepsSession,
    /// The ID Token is about another user, from another issuer, for another client, or not signed
    /// by the provider: whose tokens came with it is unknown.
    EndsSession,
};

[[nodiscard]] RuleEffect effectOf(Rule rule);

} // namespace bifrost
