// SPDX-License-Identifier: Apache-2.0
#include "session/traycontrol.h"

#include "configuration/configurationvalues.h"
#include "system/trayicon.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

TrayControl::TrayControl(ConfigurationStore &store, std::function<QIcon()> makeIcon,
                         std::function<bool()> isAvailable)
    : store_(store), makeIcon_(std::move(makeIcon)), isAvailable_(std::move(isAvailable)) {
    connect(&store, &ConfigurationStore::changed, this, &TrayControl::follow);
    follow();
}

void TrayControl::follow() {
    if (!usesTray(store_.current())) {
        delete std::exchange(tray_, nullptr);
        return;
    }
    if (tray_) {
        return;
    }
    tray_ = new TrayIcon(makeIcon_(), this);
    connect(tray_, &TrayIcon::openRequested, this, &TrayControl::openRequested);
    connect(tray_, &TrayIcon::quitRequested, this, &TrayControl::quitRequested);
    connect(tray_, &TrayIcon::accountChosen, this, [this](const QString &id) {
        Q_EMIT openRequested();
        Q_EMIT accountRequested({.kind = AccountRequest::Kind::Switch, .id = id});
    });
    showAccounts(accounts_);
}

void TrayControl::showAccounts(const AccountsView &accounts) {
    accounts_ = accounts;
    if (!tray_) {
        return;
    }
    QList<TrayAccount> listed;
    for (const AccountLine &line : accounts.lines) {
        listed.append({line.id, line.name,
                       line.isCurrent ? TrayAccount::Shown::InWindow : TrayAccount::Shown::No});
    }
    tray_->setAccounts(listed);
}

bool TrayControl::isVisible() const {
    return tray_ && isAvailable_();
}

void TrayControl::keep(QWidget &window) {
    window.installEventFilter(this);
}

bool TrayControl::eventFilter(QObject *watched, QEvent *event) {
    auto *window = qobject_cast<QWidget *>(watched);
    if (!window || event->type() != QEvent::Close || qApp->isSavingSession()) {
        return false;
    }
    // Without a window that shows, Qt would end the program when any other one is closed.
    QGuiApplication::setQuitOnLastWindowClosed(!isVisible());
    if (!isVisible()) {
        return false;
    }
    event->ignore();
    window->hide();
    return true;
}

void TrayControl::settle(std::chrono::milliseconds patience) {
    const bool waits = tray_ && !isAvailable_();
    QTimer::singleShot(waits ? patience : std::chrono::milliseconds(0), this,
                       &TrayControl::settled);
}
