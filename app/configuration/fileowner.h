// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Whether the owner of a file may configure Bifrost for every user of this computer.
///
/// On Windows every user may create files in %ProgramData%, so the owner must be the
/// administrators, the system or the current user; false if the owner cannot be determined. Always
/// true elsewhere: only the administrator can write to the folders of the system's settings.
[[nodiscard]] bool mayConfigureAllUsers(const QString &path);
