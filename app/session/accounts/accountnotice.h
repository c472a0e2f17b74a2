// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "system/desktopnotification.h"

#include <QObject>
#include <QString>

class SessionController;

/// A notification of the desktop says that the user of an account that the window does not show has
/// to sign in again. Pressing it shows the account.
class AccountNotice : public QObject {
    Q_OBJECT
public:
    /// `controller` must outlive it.
    explicit AccountNotice(SessionController &controller);

Q_SIGNALS:
    /// With `activationToken` the window may come to the front (`DesktopNotification::pressed`).
    void pressed(const QString &activationToken);

private:
    void show(const QString &id, const QString &name);
    void press(const QString &activationToken);

    SessionController &controller_;
    DesktopNotification notification_;
    QString id_; ///< the account that it is about
};
