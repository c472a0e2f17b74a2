// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace bifrost {

/// The program that the desktop file `id` starts, such as `firefox.desktop` (Desktop Entry
/// Specification 1.5, the key Exec). No value if there is no such file in the application folders,
/// or if it names none.
[[nodiscard]] std::optional<QString> programOfDesktopEntry(const QString &id);

} // namespace bifrost
