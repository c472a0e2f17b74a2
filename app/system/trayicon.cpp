// SPDX-License-Identifier: Apache-2.0
#include "system/trayicon.h"

#include <bifrost/presentation/plaintext.h>

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestMenuText = 60;

bool TrayIcon::isAvailable() {
    return QSystemTrayIcon::isSystemTrayAvailable();
}

TrayIcon::TrayIcon(const QIcon &icon, QObject *parent)
    : QObject(parent),
      menu_(std::make_unique<QMenu>()),
      icon_(std::make_unique<QSystemTrayIcon>(icon)) {
    icon_->setToolTip(u"Bifrost"_s);
    icon_->setContextMenu(menu_.get());
    connect(icon_.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
                    Q_EMIT openRequested();
                }
            });
    fillMenu();
    icon_->show();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setAccounts(const QList<TrayAccount> &accounts) {
    if (accounts != accounts_) {
        accounts_ = accounts;
        fillMenu();
    }
}

void TrayIcon::fillMenu() {
    menu_->clear();
    if (accounts_.size() > 1) {
        for (const TrayAccount &account : std::as_const(accounts_)) {
            const QString text = bifrost::plainLine(account.text, longestMenuText);
            QAction *action = menu_->addAction(bifrost::withoutMnemonics(text));
            action->setCheckable(true);
            action->setChecked(account.shown == TrayAccount::Shown::InWindow);
            connect(action, &QAction::triggered, this,
                    [this, id = account.id] { Q_EMIT accountChosen(id); });
        }
        menu_->addSeparator();
    }
    connect(menu_->addAction(tr("Open Bifrost")), &QAction::triggered, this,
            &TrayIcon::openRequested);
    connect(menu_->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}
