// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

/// Every color of the product, by purpose. A contrast test computes 4.5:1 for text and 3:1 for
/// controls from these values, 7:1 and 4.5:1 for those with more contrast, so change them here and
/// nowhere else.
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

inline constexpr Tokens contrastLightTokens{
    .background = 0xFFFFFFFF,
    .rail = 0xFFFFFFFF,
    .surface = 0xFFFFFFFF,
    .sunken = 0xFFFFFFFF,
    .hover = 0xFFEBEBEB,
    .border = 0xFF000000,
    .controlBorder = 0xFF000000,
    .text = 0xFF000000,
    .mutedText = 0xFF1F1F1F,
    .accent = 0xFF7A2000,
    .accentHover = 0xFF521500,
    .onAccent = 0xFFFFFFFF,
    .accentSoft = 0xFFFFEADD,
    .danger = 0xFF8A0F0F,
    .success = 0xFF0B4F22,
    .warning = 0xFF5C3A00,
    .tooltip = 0xFF000000,
    .onTooltip = 0xFFFFFFFF,
};

inline constexpr Tokens contrastDarkTokens{
    .background = 0xFF000000,
    .rail = 0xFF000000,
    .surface = 0xFF000000,
    .sunken = 0xFF000000,
    .hover = 0xFF262626,
    .border = 0xFFFFFFFF,
    .controlBorder = 0xFFFFFFFF,
    .text = 0xFFFFFFFF,
    .mutedText = 0xFFE0E0E0,
    .accent = 0xFFFFB070,
    .accentHover = 0xFFFFD0A8,
    .onAccent = 0xFF000000,
    .accentSoft = 0xFF3A2000,
    .danger = 0xFFFFA8A0,
    .success = 0xFF7FE8A5,
    .warning = 0xFFFFD060,
    .tooltip = 0xFFFFFFFF,
    .onTooltip = 0xFF000000,
};
