// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "privatebus.h"

#include <QDBusMessage>
#include <QObject>
#include <QTest>

/// What shows the notifications of a desktop.
class NotificationServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    static constexpr uint id = 7; ///< of each notification
    QList<QVariantList> shown;
    QList<uint> closed;

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &, uint replaced, const QString &, const QString &title,
                             const QString &text, const QStringList &actions, const QVariantMap &,
                             int) {
        shown.append({replaced, title, text, actions});
        return id;
    }
    Q_SCRIPTABLE void CloseNotification(uint number) { closed.append(number); }
};

/// Tests with a session bus of their own, on which nothing but `server_` answers.
class NotificationFixture : public QObject {
protected:
    void startNotifications() {
        if (!bus_.start()) {
            QSKIP("dbus-daemon is not installed");
        }
        QVERIFY(bus_.desktop().registerService(name_));
        QVERIFY(
            bus_.desktop().registerObject(path_, &server_, QDBusConnection::ExportScriptableSlots));
    }
    void stopNotifications() { bus_.stop(); }
    void emitNotificationSignal(const QString &member, const QVariantList &arguments) {
        auto signal = QDBusMessage::createSignal(path_, name_, member);
        signal.setArguments(arguments);
        bus_.desktop().send(signal);
    }

    NotificationServer server_;

private:
    const QString name_ = QStringLiteral("org.freedesktop.Notifications");
    const QString path_ = QStringLiteral("/org/freedesktop/Notifications");
    PrivateBus bus_;
};
