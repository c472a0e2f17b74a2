// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/protocolstep.h>

#include <optional>

namespace bifrost {

/// Which rules are checked on what was received, where a kind of step alone does not tell.
enum class CheckedRules {
    AuthorizationResponse,
    PushedAuthorizationResponse,
    DeviceAuthorizationResponse,
    CodeResponse,  ///< the token response to a code, also of a device
    TokenResponse, ///< to any other grant, which may omit the ID Token
    KeySet,
    IdToken,
    RefreshedIdToken,
    UserInfo,
    SignedUserInfo,
    EndSessionResponse,
    OrganizationList,
};

/// The rules of a list in the order in which they are checked; the check of the first one that is
/// violated is the last one that is made.
[[nodiscard]] QList<Rule> rulesOf(CheckedRules rules);

/// What became of each of the rules, when processing has ended with `error` or, without a value,
/// well. A violation of a rule that is not in the list is appended.
[[nodiscard]] QList<ProtocolStep::Check> checksOf(CheckedRules rules,
                                                  const std::optional<Error> &error);

} // namespace bifrost
