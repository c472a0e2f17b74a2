// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "system/desktopaction.h"

#include <QObject>

class QDBusPendingCallWatcher;

/// What the desktop starts and activates over D-Bus: `dev.bifrost.Bifrost` on the session bus, with
/// `org.freedesktop.Application` (Desktop Entry Specification 1.5, "D-Bus Activation"). Files and
/// addresses are refused: Bifrost opens none. Where there is no session bus, or another process has
/// the name, nothing is activated.
class DesktopApplication : public QObject {
    Q_OBJECT
public:
    explicit DesktopApplication(QObject *parent = nullptr);
    /// Gives the name back.
    ~DesktopApplication() override;

    /// Asks for the name, without waiting. Calls of the desktop that have started this process wait
    /// for it. Only the first call has an effect.
    void start();
    /// The name belongs to this process.
    [[nodiscard]] bool hasName() const { return hasName_; }

Q_SIGNALS:
    /// With `activationToken`, which is empty where the desktop has sent none, a window may come to
    /// the front.
    void activated(const QString &activationToken);
    /// `activated()` comes before it.
    void actionActivated(DesktopAction action);
    void hasNameChanged();

private Q_SLOTS:
    void onName(QDBusPendingCallWatcher *watcher);

private:
    bool isStarted_ = false;
    bool hasName_ = false;
};
