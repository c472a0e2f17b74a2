// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>

namespace bifrost {

/// Names what `DesktopUserAgent` would open an https address with, without opening anything, or
/// fails with `UserAgentError::NoBrowser`.
[[nodiscard]] QFuture<Result<QString>> findBrowser();

} // namespace bifrost
