// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <bifrost/protocolstep.h>
#include <bifrost/result.h>

#include <QFuture>
#include <QUrl>

#include <functional>

namespace bifrost {

/// The request to the provider that a start URI leads the browser to.
struct BrowserRequest {
    QUrl url{};
    /// Sent as a form by POST, so that no address contains it. If empty, the browser is redirected
    /// to `url`.
    Parameters form{};
    /// Makes the address for each browser that asks, instead of `url`: for an address that can be
    /// used once, or not for long. If it fails, that browser gets the page
    /// `BrowserOutcome::Failed`.
    std::function<QFuture<Result<QUrl>>()> makeUrl{};
    ProtocolStep::Kind step = ProtocolStep::Kind::Authorization; ///< for a trace
};

} // namespace bifrost
