// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "authenticationclient.h"

#include <QStringList>

/// Files that `bifrost --forget` removes, and the folders that then go if nothing else is in them.
struct ForgetPlaces {
    QStringList filePatterns; ///< wildcards in the last part only
    QStringList folders;

    /// Everything that Bifrost itself writes for this person.
    [[nodiscard]] static ForgetPlaces standard(const QString &applicationId);
};

/// Removes the files of `places` and returns those that are still there.
[[nodiscard]] QStringList removeFiles(const ForgetPlaces &places);

struct ForgetWays {
    ClientFactory makeClient;
    StoredSessionAccess stored;
    /// Asks the person, who may say no; nobody being there is a no.
    std::function<bool(const QString &question)> confirm;
};

/// `bifrost --forget`, for uninstallers and shared machines: looks for everything that the keychain
/// holds for the application of `configuration`, whatever client it is of, signs out at the
/// provider that each session names, and removes it; then the settings and what was remembered
/// between runs. Prints what it found, did and left. Runs the application's event loop.
///
/// A token that its provider could not be told of goes only when the person says so. What a newer
/// version has written stays, and so do the files while anything is left in the keychain, or it
/// does not say. Returns the exit status: 0 when nothing is left, 1 otherwise.
[[nodiscard]] int runForget(const ForgetWays &ways,
                            const bifrost::ClientConfiguration &configuration,
                            const ForgetPlaces &places);
