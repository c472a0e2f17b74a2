// SPDX-License-Identifier: Apache-2.0
#include "theme/typography.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>

#include <algorithm>

// Computed without QFontInfo, which would load an unused font at every start.
static double systemPixelSize() {
    const QFont font = QApplication::font();
    if (font.pixelSize() > 0) {
        return font.pixelSize();
    }
    constexpr double pointsPerInch = 72;
    return font.pointSizeF() * QGuiApplication::primaryScreen()->logicalDotsPerInchY() /
           pointsPerInch;
}

static int scaled(int pixels, double most = 3.0) {
    // 10 pt at 96 dpi, the usual default of desktops. A smaller system font doesn't shrink the
    // scale.
    constexpr double usualPixelSize = 13.4;
    return qRound(pixels * std::clamp(systemPixelSize() / usualPixelSize, 1.0, most));
}

static int pixelSize(TypeRole typeRole) {
    constexpr double mostOfTitles = 2.0; // larger ones have words that are wider than the page
    switch (typeRole) {
    case TypeRole::Title:
        return scaled(28, mostOfTitles);
    case TypeRole::Heading:
        return scaled(20, mostOfTitles);
    case TypeRole::Body:
        return scaled(15);
    case TypeRole::Caption:
        break;
    }
    return scaled(13);
}

QFont typeFont(TypeRole typeRole, TypeWeight weight) {
    QFont font = QApplication::font();
    font.setPixelSize(pixelSize(typeRole));
    font.setWeight(weight == TypeWeight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont codeFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(pixelSize(TypeRole::Caption));
    return font;
}
