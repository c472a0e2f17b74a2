// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/systempreferences.h"

class QWidget;

/// Gives the window the palette of the scheme that counts, and keeps it so while the desktop
/// changes. The application's own palette stays the system's: that is where a change is seen.
class ThemeManager : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this object; `style` is the application's.
    ThemeManager(SystemPreferences &system, Style &style, QObject *parent = nullptr);

    void setWindow(QWidget *window);
    void setAppearance(Appearance appearance);
    [[nodiscard]] ColorScheme scheme() const;

private:
    void apply();

    SystemPreferences &system_;
    Style &style_;
    QWidget *window_ = nullptr;
    Appearance appearance_ = Appearance::System;
    std::optional<ColorScheme> applied_;
};
