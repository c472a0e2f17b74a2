// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/tokens.h"

#include <QImage>
#include <QString>

#include <optional>

/// `#rrggbb` or `#rgb`; nothing for any other text, names of colors included.
[[nodiscard]] std::optional<QRgb> accentFromText(const QString &text);

enum class AccentUse {
    AsItIs,
    Mended, ///< lighter or darker, because it was too close to what it stands on
};

struct BrandedTokens {
    Tokens tokens;
    AccentUse use = AccentUse::AsItIs;
};

/// `base` with the hue of `accent`, as light or as dark as the contrasts of the tokens require: 4.5
/// for the accent as text on every background, and for text on the accent (WCAG 2.2, 1.4.3).
[[nodiscard]] BrandedTokens branded(const Tokens &base, QRgb accent);

/// `logo` if it stands out from the navigation in both color schemes; else the same on a plate.
/// Null stays null.
[[nodiscard]] QImage readableLogo(const QImage &logo);
