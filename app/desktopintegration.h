// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountsview.h"
#include "system/desktopapplication.h"

#include <QObject>

#include <optional>

class Configuration;
class MainWindow;
class SessionController;
class SingleInstance;

/// Connects the window with what the desktop starts: the menu entry and its actions, the tasks of
/// the taskbar button of Windows, and further processes of this program.
class DesktopIntegration : public QObject {
    Q_OBJECT
public:
    /// The first three must outlive the object. `action` is what this process was started for; it
    /// is carried out as soon as it is known who is signed in.
    DesktopIntegration(MainWindow &window, SessionController &controller, SingleInstance &instance,
                       std::optional<DesktopAction> action);

    /// Lets the desktop activate this process, if it is the one that the menu entry starts: not one
    /// whose application ID stands on its command line. Call it once the window is painted.
    void start(const Configuration &configuration);

Q_SIGNALS:
    /// Somebody is signed in, and another account is to be added.
    void accountRequested(const AccountRequest &request);

private:
    void carryOut(DesktopAction action);
    void carryOutPending();

    MainWindow &window_;
    SessionController &controller_;
    DesktopApplication application_;
    std::optional<DesktopAction> pending_; ///< until the session is restored
};
