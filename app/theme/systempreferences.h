// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/colorscheme.h"
#include "theme/style.h"

#include <QObject>
#include <QVariant>

/// What the desktop prefers, and live changes of it: the settings portal where there is one
/// (`SettingsPortal`), else the lightness of the system's palette.
class SystemPreferences : public QObject {
    Q_OBJECT
public:
    /// `lastKnown` is believed until the desktop has been asked, so that the first frame already
    /// has the right colours.
    explicit SystemPreferences(std::optional<ColorScheme> lastKnown, QObject *parent = nullptr);

    [[nodiscard]] ColorScheme colorScheme() const;
    [[nodiscard]] Motion motion() const { return motion_; }

    /// Asks the portal, without ever waiting for it. Call it when the first frame is out.
    void askDesktop();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finishAsking();
    /// Of the settings portal.
    void takeSetting(const QString &group, const QString &key, const QVariant &value);

    std::optional<ColorScheme> lastKnown_;
    std::optional<ColorScheme> portalScheme_;
    bool asked_ = false;
    Motion motion_ = Motion::Full;
};
