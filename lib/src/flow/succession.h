// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/session.h>

#include <optional>

namespace bifrost {

/// The same tokens.
[[nodiscard]] bool isSame(const Session &a, const Session &b);
/// Of one sign-in, refreshed or not.
[[nodiscard]] bool isSameSignIn(const Session &a, const Session &b);

/// `a` is of the same sign-in as `b`, and was refreshed less often: a keychain that was killed
/// before it had saved comes back with it. Its refresh token has been used.
[[nodiscard]] bool isOlder(const Session &a, const Session &b);

/// What a session that is about to be stored finds in the store.
enum class Place {
    Free,  ///< nobody has changed what it continues
    Taken, ///< another session of the same person, which another process has stored meanwhile
    Lost,  ///< nothing, or another person's: another process has ended this session
};

/// Where `mine` stands, which continues `predecessor` in memory, when the store was last known to
/// hold `base` and holds `stored` now.
[[nodiscard]] Place placeOf(const Session &mine, const Session &predecessor,
                            const std::optional<Session> &base,
                            const std::optional<Session> &stored);

} // namespace bifrost
