// SPDX-License-Identifier: Apache-2.0
#include "system/applicationobject.h"

#ifdef QT_DBUS_LIB

#include "system/desktopapplication.h"

#include <QDBusError>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestActivationToken = 1024;

/// The token of Wayland's xdg-activation, or the ID of X11's startup notification.
static QString tokenIn(const QVariantMap &platformData) {
    for (const QString &name : {u"activation-token"_s, u"desktop-startup-id"_s}) {
        const QString token = platformData.value(name).toString();
        if (!token.isEmpty() && token.size() <= longestActivationToken) {
            return token;
        }
    }
    return {};
}

ApplicationObject::ApplicationObject(DesktopApplication &application)
    : QObject(&application), application_(application) {}

void ApplicationObject::Activate(const QVariantMap &platformData) {
    Q_EMIT application_.activated(tokenIn(platformData));
}

void ApplicationObject::Open(const QStringList & /*uris*/, const QVariantMap & /*platformData*/) {
    sendErrorReply(QDBusError::NotSupported, u"Bifrost opens no files and no addresses."_s);
}

void ApplicationObject::ActivateAction(const QString &name, const QVariantList & /*parameters*/,
                                       const QVariantMap &platformData) {
    const auto action = desktopActionOf(name);
    if (!action) {
        sendErrorReply(QDBusError::InvalidArgs, u"There is no such action."_s);
        return;
    }
    Q_EMIT application_.activated(tokenIn(platformData));
    Q_EMIT application_.actionActivated(*action);
}

#endif
