// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/viewstate.h"

#include <chrono>

/// When a session must be refreshed or expires, computed from the session and the clock alone. All
/// times are UTC.
namespace sessiontimes {

inline constexpr auto endingSoonSpan = std::chrono::minutes{5};

inline constexpr std::chrono::seconds refreshLead = std::chrono::minutes{1};
inline constexpr int refreshJitter = 4; ///< refreshed earlier by up to 1/4 of the lead

/// The validity that is left when a session is refreshed: a minute, or a fifth of a shorter
/// lifetime, and up to a quarter more, so that sessions established together are not all refreshed
/// together.
[[nodiscard]] std::chrono::seconds refreshMargin(const SessionSnapshot &session);
/// When a session that can be refreshed is due for it.
[[nodiscard]] QDateTime refreshDueAt(const SessionSnapshot &session);
[[nodiscard]] ViewState::Validity validity(const SessionSnapshot &session, const QDateTime &now);
/// The next time at which the session is due for a refresh, or its validity changes. Invalid if
/// there is none.
[[nodiscard]] QDateTime nextDueAt(const SessionSnapshot &session, const QDateTime &now);

} // namespace sessiontimes
