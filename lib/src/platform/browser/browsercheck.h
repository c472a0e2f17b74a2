// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>

namespace bifrost {

/// What an https address would be opened with.
struct FoundBrowser {
    QString opener;    ///< the path of a program, or `desktop`
    QString browser{}; ///< a program or a desktop file; empty: the desktop does not tell
};

/// What `DesktopUserAgent` would open an https address with. Opens nothing. Fails with
/// `UserAgentError::NoBrowser`, also if the program that is registered is not installed.
[[nodiscard]] QFuture<Result<FoundBrowser>> findBrowser();

} // namespace bifrost
