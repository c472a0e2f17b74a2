// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandline/writtenfiles.h"
#include "session/authenticationclient.h"

struct ForgetWays {
    ClientFactory makeClient;
    StoredSessionAccess stored;
    /// Asks the user for a confirmation; false if there is nobody to ask.
    std::function<bool(const QString &question)> confirm;
    /// The program no longer starts with the desktop.
    std::function<void()> disableAutostart{};
};

/// `bifrost --forget`, for uninstallers and shared computers. Searches the keychain for everything
/// that it holds for the application of `configuration`, for every account, signs out at the
/// provider that each session names, and removes the session, the list of accounts, and the
/// passwords of proxies; then no longer starts with the desktop, and deletes the settings and what
/// is remembered between runs. Prints what it finds, does and leaves. Runs the application's event
/// loop.
///
/// A token that could not be revoked is removed only if the user confirms it. What a newer version
/// has written stays. The files stay as long as the keychain holds anything or cannot be searched.
/// Returns the exit status: 0 if nothing is left, 1 otherwise.
[[nodiscard]] int runForget(const ForgetWays &ways,
                            const bifrost::ClientConfiguration &configuration,
                            const ForgetPlaces &places);
