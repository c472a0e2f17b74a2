// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;

/// A notification of the desktop (org.freedesktop.Notifications, Desktop Notifications
/// Specification 1.2), for what the user should see although the window is not in front. Where
/// nothing shows notifications, none is shown.
class DesktopNotification : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~DesktopNotification() override;

    /// Replaces the one before.
    void show(const QString &title, const QString &text);
    void withdraw();

Q_SIGNALS:
    /// The user has pressed the notification. With the activation token, which is empty where the
    /// desktop has sent none, a window may come to the front.
    void pressed(const QString &activationToken);

private Q_SLOTS:
    void onShown(QDBusPendingCallWatcher *watcher);
    void onActivationToken(uint id, const QString &token);
    void onActionInvoked(uint id, const QString &action);

private:
    bool isConnected_ = false;
    uint id_ = 0;             ///< 0: none is shown
    QString activationToken_; ///< comes before the press that it is for
};
