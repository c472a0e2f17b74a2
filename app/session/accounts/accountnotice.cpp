// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/accountnotice.h"

#include "notices/accountnoticetext.h"
#include "session/sessioncontroller.h"

AccountNotice::AccountNotice(SessionController &controller) : controller_(controller) {
    connect(&controller_, &SessionController::signInNeeded, this, &AccountNotice::show);
    connect(&notification_, &DesktopNotification::pressed, this, &AccountNotice::press);
}

void AccountNotice::show(const QString &id, const QString &name) {
    const Notice notice = describeAccountInNeed(name);
    id_ = id;
    notification_.show(notice.title, notice.text);
}

void AccountNotice::press(const QString &activationToken) {
    controller_.requestAccount({.kind = AccountRequest::Kind::Switch, .id = id_});
    Q_EMIT pressed(activationToken);
}
