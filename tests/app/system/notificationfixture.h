// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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
        QFile configuration(busFolder_.filePath(QStringLiteral("bus.conf")));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(
            "<busconfig><type>session</type><auth>EXTERNAL</auth><listen>unix:dir=" +
            QFile::encodeName(busFolder_.path()) +
            "</listen><policy context=\"default\"><allow send_destination=\"*\" "
            "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
            "</busconfig>");
        configuration.close();
        bus_.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + configuration.fileName(),
                    QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!bus_.waitForStarted()) {
            QSKIP("dbus-daemon is not installed");
        }
        QVERIFY(bus_.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
        connection_ = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop")));
        QVERIFY(connection_->registerService(name_));
        QVERIFY(
            connection_->registerObject(path_, &server_, QDBusConnection::ExportScriptableSlots));
    }
    void stopNotifications() {
        connection_.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        bus_.kill();
        bus_.waitForFinished();
    }
    void emitNotificationSignal(const QString &member, const QVariantList &arguments) {
        auto signal = QDBusMessage::createSignal(path_, name_, member);
        signal.setArguments(arguments);
        connection_->send(signal);
    }

    NotificationServer server_;

private:
    const QString name_ = QStringLiteral("org.freedesktop.Notifications");
    const QString path_ = QStringLiteral("/org/freedesktop/Notifications");
    QTemporaryDir busFolder_;
    QProcess bus_;
    std::unique_ptr<QDBusConnection> connection_;
};
