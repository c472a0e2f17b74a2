// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bifrost {

/// What a client is doing, for a window to show.
enum class Activity {
    Idle,
    RestoringSession,   ///< reading the keychain
    ContactingProvider, ///< discovery, before the browser opens
    WaitingForBrowser,  ///< the person is at the provider's sign-in page
    CompletingSignIn,   ///< code exchange, validation, UserInfo, keychain
    Refreshing,         ///< asking for new tokens; `Client::session()` stands meanwhile
    SigningOut,         ///< removing the session here, revoking its tokens
    WaitingForSignOut,  ///< the browser is at the provider's end session endpoint
};

/// What the keychain is doing while something waits for it, for a window to show.
enum class KeychainWait {
    None,
    Slow,   ///< it has not answered for some seconds
    Asking, ///< it has opened a window, and waits for the person
};

} // namespace bifrost
