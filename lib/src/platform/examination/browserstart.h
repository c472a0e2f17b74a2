// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/browser/browsercheck.h"

namespace bifrost {

/// What came of starting a browser.
struct BrowserStart {
    enum class Outcome {
        NotTried, ///< it might have opened a window, or it took too long to tell
        Starts,
        Fails,
    };
    Outcome outcome = Outcome::NotTried;
    QString words{}; ///< what it says of its version, or how it ended; printable and bounded
};

/// Starts the browser that was found and asks for its version. A browser that isn't known to answer
/// that without a window is not started. Requires an event loop; finishes within ten seconds.
[[nodiscard]] QFuture<BrowserStart> tryBrowser(const FoundBrowser &found);

} // namespace bifrost
