// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QString>

namespace bifrost {

/// The host of the redirect URI (RFC 8252 §7.3). Providers compare it as text, so it has to be the
/// one that is registered.
enum class RedirectHost {
    Ipv4Literal, ///< `127.0.0.1`: right for nearly every provider
    /// `localhost`, for a provider that accepts no address. The listener then has the port of both
    /// 127.0.0.1 and, if the system has it, ::1, because a browser may use either. Not recommended
    /// otherwise: the name may be resolved to something else (RFC 8252 §8.3).
    Localhost,
    Ipv6Literal, ///< `[::1]`
};

/// As in a URL: `127.0.0.1`, `localhost` or `[::1]`.
[[nodiscard]] BIFROST_EXPORT QString hostName(RedirectHost host);

} // namespace bifrost
