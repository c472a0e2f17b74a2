// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

/// Every color of the product, by purpose. A contrast test computes 4.5:1 for text and 3:1 for
/// controls from these values, so change them here and nowhere else.
struct Tokens {
    QRgb background;    ///< behind everything
    QRgb rail;          ///< the navigation
    QRgb surface;       ///< cards, fields
    QRgb sunken;        ///< code, read-only values
    QRgb hover;         ///< a control under the pointer
    QRgb border;        ///< hairlines: decoration only
    QRgb controlBorder; ///< outlines that show where a control is
    QRgb text;
    QRgb mutedText;
    QRgb accent;      ///< the primary button, the current page, links
    QRgb accentHover; ///< the primary button under the pointer
    QRgb onAccent;    ///< text on `accent`
    QRgb accentSoft;  ///< behind the current page's name
    QRgb danger;
    QRgb success;
    QRgb warning;
    QRgb tooltip;
    QRgb onTooltip;
};

inline constexpr Tokens lightTokens{
    .background = 0xFFFBFAF8,
    .rail = 0xFFF4F1ED,
    .surface = 0xFFFFFFFF,
    .sunken = 0xFFF6F4F1,
    .hover = 0xFFF1EDE8,
    .border = 0xFFE7E2DC,
    .controlBorder = 0xFF8C8279,
    .text = 0xFF1C1917,
    .mutedText = 0xFF5F5750,
    .accent = 0xFFB93B0A,
    .accentHover = 0xFF9C3208,
    .onAccent = 0xFFFFFFFF,
    .accentSoft = 0xFFFCE9DD,
    .danger = 0xFFB42318,
    .success = 0xFF19703A,
    .warning = 0xFF8F5A00,
    .tooltip = 0xFF292420,
    .onTooltip = 0xFFFAF7F4,
};

inline constexpr Tokens darkTokens{
    .background = 0xFF1A1715,
    .rail = 0xFF131110,
    .surface = 0xFF24201D,
    .sunken = 0xFF161412,
    .hover = 0xFF312C28,
    .border = 0xFF38322D,
    .controlBorder = 0xFF857B72,
    .text = 0xFFF5F1ED,
    .mutedText = 0xFFB8AEA5,
    .accent = 0xFFFB923C,
    .accentHover = 0xFFFDAD6B,
    .onAccent = 0xFF1C0F05,
    .accentSoft = 0xFF3B2414,
    .danger = 0xFFF98B81,
    .success = 0xFF5FD08A,
    .warning = 0xFFF0BE4F,
    .tooltip = 0xFFF5F1ED,
    .onTooltip = 0xFF1C1917,
};
