// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/externaluseragent.h"

namespace bifrost {

/// Opens addresses in the person's default browser.
///
/// On Linux it starts `xdg-open` itself, because only the exit status of that program tells whether
/// a browser took the address: `QDesktopServices::openUrl()` returns true even when nothing opened.
/// Inside Flatpak and Snap, where the portal decides, and on other systems QDesktopServices serves.
class DesktopUserAgent final : public ExternalUserAgent {
public:
    /// The browser is launched before this returns. The future finishes when `xdg-open` has ended,
    /// or still runs after a short moment (then it has become the browser). The browser survives
    /// this program, in a session of its own.
    QFuture<Result<void>> open(const QUrl &url) override;
};

} // namespace bifrost
