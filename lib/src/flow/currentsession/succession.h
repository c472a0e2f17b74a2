// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/session.h>

#include <optional>

namespace bifrost {

/// The same tokens.
[[nodiscard]] bool isSame(const Session &a, const Session &b);
/// The same claims of the user, with the same state of UserInfo.
[[nodiscard]] bool saysTheSame(const Session &a, const Session &b);
/// Of the same sign-in, refreshed or not.
[[nodiscard]] bool isSameSignIn(const Session &a, const Session &b);

/// `a` is of the same sign-in as `b`, and was refreshed less often, so its refresh token has been
/// used. A keychain returns such a session if it was killed before it had saved the newer one.
[[nodiscard]] bool isOlder(const Session &a, const Session &b);

/// What is in the place where a session is about to be stored.
enum class Place {
    Free,  ///< the session that it continues, or an older one: it may be written
    Taken, ///< another session of the same user, which another process has stored meanwhile
    Lost,  ///< none, or that of another user: another process has ended this session
};

/// The place of `mine`, which continues `predecessor` in memory, if the store was last seen to hold
/// `base` and holds `stored` now.
[[nodiscard]] Place placeOf(const Session &mine, const Session &predecessor,
                            const std::optional<Session> &base,
                            const std::optional<Session> &stored);

} // namespace bifrost
