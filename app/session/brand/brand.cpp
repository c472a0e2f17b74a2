// SPDX-License-Identifier: Apache-2.0
#include "session/brand/brand.h"

#include <QBuffer>
#include <QColor>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

/// Twice what the page shows.
static constexpr QSize pageLogo(480, 144);

bifrost::BrowserLook browserLook(const Brand &brand) {
    bifrost::BrowserLook look;
    look.applicationName =
        brand.name.isEmpty() ? QGuiApplication::applicationDisplayName() : brand.name;
    look.accent = brand.accent ? QColor::fromRgb(*brand.accent).name() : QString();
    look.darkAccent = brand.darkAccent ? QColor::fromRgb(*brand.darkAccent).name() : QString();
    if (!brand.logo.isNull()) {
        const bool isLarger =
            brand.logo.width() > pageLogo.width() || brand.logo.height() > pageLogo.height();
        const QImage small =
            isLarger ? brand.logo.scaled(pageLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                     : brand.logo;
        QBuffer buffer(&look.logo);
        small.save(&buffer, "png");
    }
    return look;
}
