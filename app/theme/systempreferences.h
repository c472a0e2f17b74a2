// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/colorscheme.h"
#include "theme/style.h"

#include <QObject>
#include <QVariant>

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

    /// Queries the portal asynchronously. Call this after the first frame.
    void askDesktop();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finishQuery();
    /// A value from the settings portal.
    void applySetting(const QString &group, const QString &key, const QVariant &value);

    std::optional<ColorScheme> lastKnown_;
    std::optional<ColorScheme> portalScheme_;
    bool queried_ = false;
    Motion motion_ = Motion::Full;
};
