// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Why the file of a logo is not used.
enum class LogoProblem {
    Unreadable, ///< no such file, not a file, no permission, or not a whole path
    TooLarge,
    NotAPicture, ///< or one that is too large in pixels
    UnsafeSvg,   ///< it refers to something outside of itself, or is too complex
};

[[nodiscard]] QString describeLogo(LogoProblem problem, const QString &path);
/// The value of the setting is no color.
[[nodiscard]] QString describeUnusableAccent(const QString &text);
/// The color was made darker or lighter. `wanted` is `#rrggbb`.
[[nodiscard]] QString describeMendedAccent(const QString &wanted);
