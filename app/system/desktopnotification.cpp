// SPDX-License-Identifier: Apache-2.0
#include "system/desktopnotification.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

DesktopNotification::~DesktopNotification() {
    withdraw();
}

#ifdef QT_DBUS_LIB

static const auto notificationService = u"org.freedesktop.Notifications"_s;
static const auto notificationPath = u"/org/freedesktop/Notifications"_s;
static const auto notificationAction = u"default"_s; // of the notification itself

static QDBusMessage notificationCall(const QString &method, const QVariantList &arguments) {
    auto message = QDBusMessage::createMethodCall(notificationService, notificationPath,
                                                  notificationService, method);
    message.setArguments(arguments);
    return message;
}

void DesktopNotification::show(const QString &title, const QString &text) {
    auto bus = QDBusConnection::sessionBus();
    if (!isConnected_) {
        isConnected_ = true;
        bus.connect(notificationService, notificationPath, notificationService,
                    u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
        bus.connect(notificationService, notificationPath, notificationService, u"ActionInvoked"_s,
                    this, SLOT(onActionInvoked(uint, QString)));
    }
    const QVariantMap hints{{u"desktop-entry"_s, u"dev.bifrost.Bifrost"_s}};
    constexpr int expiresAsUsual = -1;
    auto *watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(notificationCall(
            u"Notify"_s, {u"Bifrost"_s, id_, u"dev.bifrost.Bifrost"_s, title, text.toHtmlEscaped(),
                          QStringList{notificationAction, tr("Open")}, hints, expiresAsUsual})),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopNotification::onShown);
}

void DesktopNotification::onShown(QDBusPendingCallWatcher *watcher) {
    watcher->deleteLater();
    const QDBusPendingReply<uint> reply = *watcher;
    id_ = reply.isValid() ? reply.value() : 0;
}

void DesktopNotification::withdraw() {
    if (id_ != 0) {
        QDBusConnection::sessionBus().send(notificationCall(u"CloseNotification"_s, {id_}));
        id_ = 0;
    }
}

void DesktopNotification::onActivationToken(uint id, const QString &token) {
    if (id == id_ && id != 0) {
        activationToken_ = token;
    }
}

void DesktopNotification::onActionInvoked(uint id, const QString &action) {
    if (id == id_ && id != 0 && action == notificationAction) {
        Q_EMIT pressed(std::exchange(activationToken_, {}));
    }
}

#else

void DesktopNotification::show(const QString &, const QString &) {}
void DesktopNotification::withdraw() {}
void DesktopNotification::onShown(QDBusPendingCallWatcher *) {}
void DesktopNotification::onActivationToken(uint, const QString &) {}
void DesktopNotification::onActionInvoked(uint, const QString &) {}

#endif
