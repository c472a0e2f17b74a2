// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// The files that `bifrost --forget` deletes, and the folders that it deletes if they are empty
/// then.
struct ForgetPlaces {
    QStringList filePatterns; ///< wildcards in the file name only
    QStringList folders;

    /// Everything that Bifrost itself writes for this user.
    [[nodiscard]] static ForgetPlaces standard(const QString &applicationId);
};

/// Deletes the files of `places` and returns those that remain.
[[nodiscard]] QStringList removeFiles(const ForgetPlaces &places);
