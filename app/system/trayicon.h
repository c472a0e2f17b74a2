// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

/// An account as the menu of the tray icon lists it.
struct TrayAccount {
    enum class Shown { InWindow, No };

    QString id;
    QString text; ///< from outside; shown as one line of plain text
    Shown shown = Shown::No;

    friend bool operator==(const TrayAccount &, const TrayAccount &) = default;
};

/// The icon in the desktop's tray while this object exists, and its menu.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(const QIcon &icon, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether the desktop has a tray. One that starts later takes the icon as well.
    [[nodiscard]] static bool isAvailable();

    /// One account alone is not listed: there is nothing to choose.
    void setAccounts(const QList<TrayAccount> &accounts);
    [[nodiscard]] QMenu *menu() const { return menu_.get(); }

Q_SIGNALS:
    void openRequested();
    void accountChosen(const QString &id);
    void quitRequested();

private:
    void fillMenu();

    QList<TrayAccount> accounts_;
    std::unique_ptr<QMenu> menu_; ///< first, so that the icon goes before it
    std::unique_ptr<QSystemTrayIcon> icon_;
};
