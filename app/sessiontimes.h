// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewstate.h"

#include <chrono>

/// When a session needs something, computed from the session and the clock alone. All UTC.
namespace sessiontimes {

inline constexpr auto endingSoonSpan = std::chrono::minutes{5};

inline constexpr std::chrono::seconds refreshLead = std::chrono::minutes{1};
inline constexpr int refreshJitter = 4; ///< earlier by up to this part of the lead

/// How much validity is left when it is refreshed: a minute, or a fifth of a short lifetime, and up
/// to a quarter more, so that sessions which began together do not all ask together.
[[nodiscard]] std::chrono::seconds refreshMargin(const SessionSnapshot &session);
/// When a session that can be refreshed should be.
[[nodiscard]] QDateTime refreshDueAt(const SessionSnapshot &session);
[[nodiscard]] ViewState::Validity validity(const SessionSnapshot &session, const QDateTime &now);
/// The next moment at which something about the session changes by itself; invalid when none is
/// left.
[[nodiscard]] QDateTime nextDueAt(const SessionSnapshot &session, const QDateTime &now);

} // namespace sessiontimes
