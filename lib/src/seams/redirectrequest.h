// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/redirecthost.h>

#include <QByteArray>

#include <optional>

namespace bifrost {

/// A request that reached the redirect URI.
struct RedirectRequest {
    QByteArray query; ///< raw: split it before decoding
    quint64 id = 0;   ///< identifies the browser tab that waits for an answer
    /// The browser named another host than the redirect URI does: the provider was not asked to
    /// send it there.
    std::optional<RedirectHost> otherHost{};
};

} // namespace bifrost
