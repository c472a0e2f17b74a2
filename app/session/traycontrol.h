// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configurationstore.h"
#include "session/accountsview.h"

#include <QIcon>

#include <chrono>
#include <functional>

class QWidget;
class TrayIcon;

/// The icon in the tray, as `Setting::Tray` says. Its menu shows the accounts, opens the window,
/// and ends the program.
class TrayControl : public QObject {
    Q_OBJECT
public:
    /// `store` must outlive it. `makeIcon` is called when the icon is needed; `isAvailable` says
    /// whether the desktop has a tray.
    TrayControl(ConfigurationStore &store, std::function<QIcon()> makeIcon,
                std::function<bool()> isAvailable);

    void showAccounts(const AccountsView &accounts);
    /// From now on, closing `window` only hides it while the icon can be seen.
    void keep(QWidget &window);
    /// The icon can be seen: the setting is on, and the desktop has a tray.
    [[nodiscard]] bool isVisible() const;
    /// Emits `settled()` at once if the icon can be seen or the setting is off, else after
    /// `patience`: at the start of a session, the tray may come later than this program.
    void settle(std::chrono::milliseconds patience);

Q_SIGNALS:
    void settled();
    void openRequested();
    void accountRequested(const AccountRequest &request);
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    ConfigurationStore &store_;
    std::function<QIcon()> makeIcon_;
    std::function<bool()> isAvailable_;
    AccountsView accounts_;
    TrayIcon *tray_ = nullptr; ///< null while the setting is off
};
