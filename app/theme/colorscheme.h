// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

enum class ColorScheme { Light, Dark };

/// What the desktop asks for: `More` is for users who see less of it.
enum class Contrast { Usual, More };

/// The user's choice in Settings.
enum class Appearance { System, Light, Dark };

/// `system`, `light`, `dark`, in any case; nothing for any other text.
[[nodiscard]] std::optional<Appearance> appearanceFromText(const QString &text);
[[nodiscard]] QString appearanceText(Appearance appearance);
