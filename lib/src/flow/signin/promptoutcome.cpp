// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/promptoutcome.h"

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// Both claims may be truncated to seconds, and the clocks of a provider's machines differ
/// slightly.
constexpr std::chrono::milliseconds rounding = 2s;

} // namespace

Reauthentication promptOutcome(Prompt prompt, const IdTokenClaims &claims,
                               std::chrono::milliseconds sinceRequest) {
    if (prompt != Prompt::Login && prompt != Prompt::LoginPreferred) {
        return Reauthentication::NotRequested;
    }
    const auto authenticated = claims.authenticatedAt();
    if (!authenticated) {
        return Reauthentication::Unconfirmed;
    }
    const QDateTime earliest = claims.issuedAt().addMSecs(-(sinceRequest + rounding).count());
    return *authenticated < earliest ? Reauthentication::Ignored : Reauthentication::Confirmed;
}

} // namespace bifrost
