// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The XDG Base Directory Specification wants absolute paths and relative ones ignored. Qt 6.4
/// takes them, and settings, lock and socket would be those of whatever folder we were started in.
/// Call it first: it changes the environment. Does nothing on Windows and macOS.
void ignoreRelativeFolders();

/// An absolute path to a folder, not a link to one, that belongs to this user and that nobody else
/// may enter (mode 700). On Windows, where the folders of a person are private already: that it is
/// there.
[[nodiscard]] bool isPrivateFolder(const QString &path);

/// Where lock and socket stand while we run: $XDG_RUNTIME_DIR when it is private; otherwise, and
/// that is logged, `bifrost-<uid>` in the folder for temporary files, which is made. Empty when
/// that is somebody else's as well.
[[nodiscard]] QString privateRuntimeFolder();
