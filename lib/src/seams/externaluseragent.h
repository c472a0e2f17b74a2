// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>
#include <QUrl>

namespace bifrost {

/// The user's own browser (RFC 8252 §3: external user-agent).
class ExternalUserAgent {
public:
    virtual ~ExternalUserAgent() = default;
    /// Finishes when the system has accepted the address. Fails with `UserAgentError::NoBrowser` or
    /// `UserAgentError::BrowserFailed`.
    virtual QFuture<Result<void>> open(const QUrl &url) = 0;
    /// Finishes when the browser that the newest `open()` has started ends with an error, though
    /// that call has succeeded. Canceled when there is a newer one, and where the system does not
    /// report how the browser ends.
    [[nodiscard]] virtual QFuture<Error> crashed() = 0;
};

} // namespace bifrost
