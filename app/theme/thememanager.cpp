// SPDX-License-Identifier: Apache-2.0
#include "theme/thememanager.h"

#include "theme/brand.h"
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

void ThemeManager::setAccents(std::optional<QRgb> light, std::optional<QRgb> dark) {
    lightAccent_ = light;
    darkAccent_ = dark;
    applied_ = nullptr;
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
    // Whoever needs more contrast doesn't need the organization's color.
    const auto accent = system_.contrast() == Contrast::More ? std::nullopt
                        : scheme() == ColorScheme::Dark      ? darkAccent_
                                                             : lightAccent_;
    const QPalette palette = makePalette(accent ? branded(tokens, *accent).tokens : tokens);
    window_->setPalette(palette);
    QToolTip::setPalette(palette);
}
