// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/externaluseragent.h"

#include <memory>

namespace bifrost {

/// Opens addresses in the user's default browser.
///
/// On Linux it starts `xdg-open` itself, because only the exit status of that program tells whether
/// a browser was opened: `QDesktopServices::openUrl()` returns true even if none was. It uses
/// QDesktopServices on other systems, and in Flatpak and Snap, where the portal decides.
class DesktopUserAgent final : public ExternalUserAgent {
public:
    /// Launches the browser within this call. The future finishes when `xdg-open` has ended, or is
    /// still running after five seconds (it has become the browser then). The browser runs in a
    /// session of its own and outlives this program.
    QFuture<Result<void>> open(const QUrl &url) override;
    [[nodiscard]] QFuture<Error> crashed() override {
        return crash_ ? crash_->future() : QFuture<Error>();
    }

private:
    QFuture<Result<void>> openWith(const QString &program, const QUrl &url);

    std::shared_ptr<Deferred<Error>> crash_; ///< of the newest browser
};

} // namespace bifrost
