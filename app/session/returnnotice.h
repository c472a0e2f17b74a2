// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "system/desktopnotification.h"

#include <QObject>
#include <QTimer>

class QWidget;
class SessionController;

/// A notification says that the user is signed in, if the desktop does not let the window come to
/// the front when the browser has returned. Pressing it does.
class ReturnNotice : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    ReturnNotice(const QWidget &window, const SessionController &controller);

    /// The browser has returned, and the window has asked to come to the front. The notification
    /// shows once the desktop has had a second to decide, and the user is signed in.
    void begin();
    /// The window is in front, or there is nothing to say any more.
    void end();
    /// Whether it is not decided yet if the notification shows.
    [[nodiscard]] bool isPending() const { return isPending_; }

Q_SIGNALS:
    /// With `activationToken` the window may come to the front (`DesktopNotification::pressed`).
    void pressed(const QString &activationToken);

private:
    void decide();

    const QWidget &window_;
    const SessionController &controller_;
    DesktopNotification notification_;
    QTimer patience_;
    bool isPending_ = false;
};
