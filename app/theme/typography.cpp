// SPDX-License-Identifier: Apache-2.0
#include "theme/typography.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

static int scaled(int pixels) {
    // 10 pt at 96 dpi, what desktops ship with. Smaller system fonts do not shrink the scale.
    constexpr double usualPixelSize = 13.4;
    const double system = QFontInfo(QApplication::font()).pixelSize();
    return qRound(pixels * std::clamp(system / usualPixelSize, 1.0, 3.0));
}

static int pixelSize(TypeRole typeRole) {
    switch (typeRole) {
    case TypeRole::Title:
        return scaled(28);
    case TypeRole::Heading:
        return scaled(20);
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
