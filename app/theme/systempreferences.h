// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/colorscheme.h"
#include "theme/style.h"

#include <QObject>
#include <QVariant>

/// The groups of the settings portal that are read.
inline constexpr QLatin1StringView appearanceGroup("org.freedesktop.appearance");
inline constexpr QLatin1StringView gnomeGroup("org.gnome.desktop.interface");
inline constexpr QLatin1StringView gnomeAccessibilityGroup("org.gnome.desktop.a11y.interface");

/// The desktop's preferences and their changes, from the settings portal (`SettingsPortal`) if
/// available, otherwise from the lightness of the system's palette.
class SystemPreferences : public QObject {
    Q_OBJECT
public:
    /// `lastKnown` applies until the desktop has replied, so that the first frame has the right
    /// colors.
    explicit SystemPreferences(std::optional<ColorScheme> lastKnown, QObject *parent = nullptr);

    [[nodiscard]] ColorScheme colorScheme() const;
    [[nodiscard]] Motion motion() const { return motion_; }
    [[nodiscard]] Contrast contrast() const;

    /// Queries the portal asynchronously. Call this after the first frame.
    void askDesktop();
    /// A value from the settings portal; `changed()` follows when it has reported all.
    void applySetting(const QString &group, const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finishQuery();

    std::optional<ColorScheme> lastKnown_;
    std::optional<ColorScheme> portalScheme_;
    bool queried_ = false;
    Motion motion_ = Motion::Full;
    std::optional<Contrast> portalContrast_; ///< what all desktops can say
    Contrast gnomeContrast_ = Contrast::Usual;
};
