// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Whether a file may set up Bifrost for everybody of this computer, going by whose it is.
///
/// On Windows each user may create files in %ProgramData%. So there it has to belong to the
/// administrators, the system or the user who runs this; when that cannot be found out, it may not.
/// Elsewhere true: the folders of the system's settings are the administrator's.
[[nodiscard]] bool maySetUpEverybody(const QString &path);
