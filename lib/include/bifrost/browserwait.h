// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/deviceauthorization.h>
#include <bifrost/error.h>
#include <bifrost/takenport.h>
#include <bifrost/unmatchedresponse.h>

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace bifrost {

/// What is known while a sign-in or a sign-out waits for the user; see `Client::browserWait()`.
struct BrowserWait {
    /// How far the browser on this computer has come.
    enum class Progress {
        None,       ///< none is opened: `Client::signInWithDevice()`, `WithoutBrowser::Always`
        Opening,    ///< the system has not reported yet whether it could open one
        Opened,     ///< the system has accepted the address, and no browser has requested it yet
        PageLoaded, ///< a browser of this user has requested the page, and was sent to the provider
    };
    Progress progress = Progress::None; ///< how far the browser has come
    /// Why there may be no browser: it could not be started, or ended with an error, which may
    /// also happen after the page was loaded. No value once the system has opened one again.
    std::optional<Error> browserProblem{};
    QDateTime until{}; ///< UTC; when the wait ends by itself

    /// A sign-in: its `redirect_uri`, which has to be registered with the provider exactly like
    /// this, though some accept any port. A sign-out: its `post_logout_redirect_uri`; empty if none
    /// was sent. Empty if no browser is used.
    QUrl redirectUri{};
    /// The first of `ClientConfiguration::redirectPorts`, if other programs occupy all of them. A
    /// sign-in then uses another port, which most providers reject on a page of their own, because
    /// they compare `redirect_uri` including the port, in spite of RFC 8252 §7.3.
    std::optional<TakenPort> takenPort{};
    /// The latest response that could not be matched to the pending sign-in, which goes on: the
    /// response may not be the provider's. If it is, the provider sends no other: then
    /// `Client::cancel()`, and let the user start again.
    std::optional<UnmatchedResponse> unmatchedResponse{};
    /// A start URI was used twice, and the system did not report by which user: another user of
    /// this computer may have it. Such a user could complete a sign-in with their own account:
    /// `Client::cancel()` it and start again. At a sign-out they may have read the ID Token. Stays
    /// true until the attempt ends. Always false where the system reports the user behind a
    /// connection (Linux, Windows, macOS, provided that the browser runs on this system).
    bool isLinkContested = false;

    /// While the user can sign in on another device.
    std::optional<DeviceAuthorization> deviceAuthorization{};
    /// Why the user can no longer use the last `deviceAuthorization`, while the wait for the
    /// browser goes on: `expired_token` (RFC 8628 §3.5), or whatever the request failed with.
    std::optional<Error> deviceProblem{};
};

} // namespace bifrost
