// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/redirecthost.h>

#include <QString>

#include <optional>

namespace bifrost {

/// A response that the browser brought while a sign-in waited for it, and that could not be matched
/// to that sign-in. It may come from the provider, from an old tab, or from any web page that the
/// user has open, so it does not end the sign-in, and nothing that it says is proven.
struct UnmatchedResponse {
    /// Why it could not be matched.
    enum class Reason {
        WithoutState, ///< it has no `state` (RFC 6749 §4.1.2)
        OtherState,   ///< its `state` belongs to another sign-in
        Unreadable,   ///< it is malformed, or contains a parameter twice
        OtherHost,    ///< it came to another name of this computer: `host`
    };
    Reason reason = Reason::OtherState; ///< why it could not be matched
    /// Its `error` (RFC 6749 §4.1.2.1), if it has no `state`; printable ASCII, at most 200
    /// characters; else empty.
    QString error{};
    std::optional<RedirectHost> host{}; ///< only with `OtherHost`

    friend bool operator==(const UnmatchedResponse &, const UnmatchedResponse &) = default;
};

} // namespace bifrost
