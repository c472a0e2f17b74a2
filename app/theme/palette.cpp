// SPDX-License-Identifier: Apache-2.0
#include "theme/palette.h"

#include <algorithm>
#include <cmath>

const Tokens &tokensFor(ColorScheme scheme, Contrast contrast) {
    if (contrast == Contrast::More) {
        return scheme == ColorScheme::Dark ? contrastDarkTokens : contrastLightTokens;
    }
    return scheme == ColorScheme::Dark ? darkTokens : lightTokens;
}

QPalette makePalette(const Tokens &tokens) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole colorRole, QRgb value) {
        palette.setColor(colorRole, QColor::fromRgba(value));
    };
    set(role::Background, tokens.background);
    set(role::Rail, tokens.rail);
    set(role::Surface, tokens.surface);
    set(role::Sunken, tokens.sunken);
    set(role::Hover, tokens.hover);
    set(role::Border, tokens.border);
    set(role::ControlBorder, tokens.controlBorder);
    set(role::Text, tokens.text);
    set(role::MutedText, tokens.mutedText);
    set(role::Accent, tokens.accent);
    set(role::AccentHover, tokens.accentHover);
    set(role::OnAccent, tokens.onAccent);
    set(role::AccentSoft, tokens.accentSoft);
    set(role::Danger, tokens.danger);
    set(role::Success, tokens.success);
    set(role::Warning, tokens.warning);
    set(QPalette::Text, tokens.text);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::ToolTipBase, tokens.tooltip);
    set(QPalette::ToolTipText, tokens.onTooltip);
    for (const auto disabled : {QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, disabled, QColor::fromRgba(tokens.mutedText));
    }
    return palette;
}

QColor softened(const QColor &status, const QColor &surface) {
    const auto mix = [](int a, int b) { return (a * 11 + b * 89) / 100; };
    return {mix(status.red(), surface.red()), mix(status.green(), surface.green()),
            mix(status.blue(), surface.blue())};
}

static double relativeLuminance(const QColor &color) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor &a, const QColor &b) {
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}
