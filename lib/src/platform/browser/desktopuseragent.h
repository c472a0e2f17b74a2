// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/externaluseragent.h"

#include <bifrost/activationtoken.h>

#include <QObject>

#include <memory>
#include <utility>

namespace bifrost {

/// Opens addresses in the user's default browser.
///
/// On Linux it starts `xdg-open` itself, because only the exit status of that program tells whether
/// a browser was opened: `QDesktopServices::openUrl()` returns true even if none was. It uses
/// the portal in Flatpak and Snap, and QDesktopServices where that refuses and on other systems.
///
/// If there is a provider of activation tokens, the browser gets one, so that Wayland lets it come
/// to the front.
class DesktopUserAgent final : public ExternalUserAgent {
public:
    explicit DesktopUserAgent(ActivationTokenProvider activationToken = {})
        : activationToken_(std::move(activationToken)) {}
    /// Launches the browser within this call, or when the activation token has come. The future
    /// finishes when `xdg-open` has ended, or is still running after five seconds (it has become
    /// the browser then). The browser runs in a session of its own and outlives this program.
    /// Destroying the user agent cancels what has not been launched.
    QFuture<Result<void>> open(const QUrl &url) override;
    [[nodiscard]] QFuture<Error> crashed() override {
        return crash_ ? crash_->future() : QFuture<Error>();
    }

private:
    ActivationTokenProvider activationToken_;
    std::shared_ptr<Deferred<Error>> crash_; ///< of the newest browser
    QObject context_;                        ///< of what waits for a token or the portal
};

} // namespace bifrost
