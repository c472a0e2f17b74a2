// SPDX-License-Identifier: Apache-2.0
#include "theme/systempreferences.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#ifdef QT_DBUS_LIB
#include "theme/settingsportal.h"
#endif

using namespace Qt::StringLiterals;

static ColorScheme paletteScheme() {
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() <
                      palette.color(QPalette::WindowText).lightness();
    return dark ? ColorScheme::Dark : ColorScheme::Light;
}

SystemPreferences::SystemPreferences(std::optional<ColorScheme> lastKnown, QObject *parent)
    : QObject(parent), lastKnown_(lastKnown) {
    qApp->installEventFilter(this);
}

ColorScheme SystemPreferences::colorScheme() const {
    if (portalScheme_) {
        return *portalScheme_;
    }
    return !queried_ && lastKnown_ ? *lastKnown_ : paletteScheme();
}

Contrast SystemPreferences::contrast() const {
    return portalContrast_ == Contrast::More ? Contrast::More : gnomeContrast_;
}

void SystemPreferences::finishQuery() {
    queried_ = true;
    Q_EMIT changed();
}

#ifdef QT_DBUS_LIB

void SystemPreferences::askDesktop() {
    if (!SettingsPortal::isReachable()) {
        finishQuery();
        return;
    }
    auto *portal = new SettingsPortal(this);
    connect(portal, &SettingsPortal::settingReported, this, &SystemPreferences::applySetting);
    connect(portal, &SettingsPortal::reported, this, &SystemPreferences::finishQuery);
    portal->query({appearanceGroup, gnomeGroup, gnomeAccessibilityGroup});
}

#else

void SystemPreferences::askDesktop() {
    finishQuery(); // the palette reports the scheme and its changes
}

#endif

void SystemPreferences::applySetting(const QString &group, const QString &key,
                                     const QVariant &value) {
    if (group == appearanceGroup && key == "color-scheme"_L1) {
        // 0 no preference, 1 dark, 2 light
        switch (value.toUInt()) {
        case 1:
            portalScheme_ = ColorScheme::Dark;
            break;
        case 2:
            portalScheme_ = ColorScheme::Light;
            break;
        default:
            portalScheme_.reset();
        }
    } else if (group == appearanceGroup && key == "contrast"_L1) {
        // 0 no preference, 1 more
        portalContrast_ = value.toUInt() == 1 ? Contrast::More : Contrast::Usual;
    } else if (group == gnomeAccessibilityGroup && key == "high-contrast"_L1) {
        gnomeContrast_ = value.toBool() ? Contrast::More : Contrast::Usual;
    } else if (group == appearanceGroup && key == "reduced-motion"_L1) {
        motion_ = value.toUInt() == 1 ? Motion::Reduced : Motion::Full;
    } else if (group == gnomeGroup && key == "enable-animations"_L1) {
        motion_ = value.toBool() ? Motion::Full : Motion::Reduced;
    }
}

bool SystemPreferences::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) {
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}
