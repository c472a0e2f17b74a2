// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

enum class ColorScheme { Light, Dark };

/// What the person has chosen in Settings.
enum class Appearance { System, Light, Dark };

/// `system`, `light`, `dark`, in any case; nothing for any other text.
[[nodiscard]] std::optional<Appearance> appearanceFromText(const QString &text);
[[nodiscard]] QString appearanceText(Appearance appearance);
