// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bifrost {

/// What a client is doing, for the user interface.
enum class Activity {
    Idle,               ///< nothing is pending
    RestoringSession,   ///< reading the keychain
    ContactingProvider, ///< discovery, before the browser opens
    WaitingForBrowser,  ///< the user is at the provider's sign-in page
    CompletingSignIn,   ///< code exchange, validation, UserInfo, keychain
    Refreshing,         ///< requesting new tokens; `Client::session()` is unchanged meanwhile
    SigningOut,         ///< removing the session here, revoking its tokens
    WaitingForSignOut,  ///< the browser is at the provider's end session endpoint
};

/// What the keychain is doing while an operation waits for it, for the user interface.
enum class KeychainWait {
    None,   ///< nothing waits for it
    Slow,   ///< it has not responded for some seconds
    Asking, ///< it has opened a window, and waits for the user
};

} // namespace bifrost
