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
    /// Finishes when the system has accepted the address. Fails with `UserAgentError::NoBrowser`.
    virtual QFuture<Result<void>> open(const QUrl &url) = 0;
};

} // namespace bifrost
