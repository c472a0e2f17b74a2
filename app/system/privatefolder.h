// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Removes relative paths from the XDG variables of the environment. The XDG Base Directory
/// Specification requires that they be ignored. Qt 6.4 uses them, so that settings, lock and socket
/// would be in the current folder. Call it first. Does nothing on Windows and macOS.
void ignoreRelativeFolders();

/// Whether `path` is absolute and names a folder, not a link to one, that belongs to this user and
/// that no other user may enter (mode 700). On Windows, where the folders of a user are private:
/// whether it exists.
[[nodiscard]] bool isPrivateFolder(const QString &path);

/// Where lock and socket are while the application runs: $XDG_RUNTIME_DIR if it is private;
/// otherwise `bifrost-<uid>` in the folder for temporary files, which is created, and a warning is
/// logged. Empty if that folder is not private either.
[[nodiscard]] QString privateRuntimeFolder();
