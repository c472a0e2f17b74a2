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
    /// Empties the keychain of what an earlier run stored, readable or not.
    std::function<QFuture<bifrost::Result<void>>(const bifrost::ClientConfiguration &)>
        removeStoredSession;
};

/// `bifrost --forget`, for uninstallers and shared machines: signs out here and at the provider,
/// then removes the keychain entry, the settings and what was remembered between runs. Goes on when
/// a step fails; prints what it did and what is left. Runs the application's event loop.
///
/// `configuration` is empty while Bifrost was never set up. Returns the exit status: 0 when nothing
/// is left, 1 otherwise.
[[nodiscard]] int runForget(const ForgetWays &ways,
                            const std::optional<bifrost::ClientConfiguration> &configuration,
                            const ForgetPlaces &places);
