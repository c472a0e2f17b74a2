// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/systempreferences.h"
#include "theme/tokens.h"

class QWidget;

/// Applies the palette of the effective color scheme to the window and follows changes of the
/// desktop. Leaves the application's palette to the system, because system changes are detected
/// there.
class ThemeManager : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this object; `style` is the application's.
    ThemeManager(SystemPreferences &system, Style &style, QObject *parent = nullptr);

    void setWindow(QWidget *window);
    void setAppearance(Appearance appearance);
    /// Accents in place of the application's own, mended where they are hard to read (`branded()`).
    void setAccents(std::optional<QRgb> light, std::optional<QRgb> dark);
    [[nodiscard]] ColorScheme scheme() const;

private:
    void apply();

    SystemPreferences &system_;
    Style &style_;
    QWidget *window_ = nullptr;
    Appearance appearance_ = Appearance::System;
    const Tokens *applied_ = nullptr;
    std::optional<QRgb> lightAccent_;
    std::optional<QRgb> darkAccent_;
};
