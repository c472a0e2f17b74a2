// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

/// The type scale: four sizes, two weights, in the system's font.
enum class TypeRole { Title, Heading, Body, Caption };
enum class TypeWeight { Regular, Strong };

/// 28, 20, 15, or 13 px, scaled up if the system font is larger than usual.
[[nodiscard]] QFont typeFont(TypeRole typeRole, TypeWeight weight = TypeWeight::Regular);

/// The system's fixed-width font in the caption's size.
[[nodiscard]] QFont codeFont();
