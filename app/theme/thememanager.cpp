// SPDX-License-Identifier: Apache-2.0
#include "theme/thememanager.h"

#include "theme/palette.h"

#include <QToolTip>
#include <QWidget>

ThemeManager::ThemeManager(SystemPreferences &system, Style &style, QObject *parent)
    : QObject(parent), system_(system), style_(style) {
    connect(&system_, &SystemPreferences::changed, this, &ThemeManager::apply);
}

void ThemeManager::setWindow(QWidget *window) {
    window_ = window;
    applied_ = nullptr;
    apply();
}

void ThemeManager::setAppearance(Appearance appearance) {
    appearance_ = appearance;
    apply();
}

ColorScheme ThemeManager::scheme() const {
    switch (appearance_) {
    case Appearance::Light:
        return ColorScheme::Light;
    case Appearance::Dark:
        return ColorScheme::Dark;
    case Appearance::System:
        break;
    }
    return system_.colorScheme();
}

void ThemeManager::apply() {
    style_.setMotion(system_.motion());
    const Tokens &tokens = tokensFor(scheme(), system_.contrast());
    if (!window_ || applied_ == &tokens) {
        return;
    }
    applied_ = &tokens;
    const QPalette palette = makePalette(tokens);
    window_->setPalette(palette);
    QToolTip::setPalette(palette);
}
