// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// A session bus for one test, and a connection to it that is not the application's.
class PrivateBus {
public:
    /// False where dbus-daemon is not installed. Call it before anything uses the session bus.
    [[nodiscard]] bool start() {
        QFile configuration(folder_.filePath(QStringLiteral("bus.conf")));
        if (!configuration.open(QIODevice::WriteOnly)) {
            return false;
        }
        configuration.write(
            "<busconfig><type>session</type><auth>EXTERNAL</auth><listen>unix:dir=" +
            QFile::encodeName(folder_.path()) +
            "</listen><policy context=\"default\"><allow send_destination=\"*\" "
            "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
            "</busconfig>");
        configuration.close();
        daemon_.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--config-file=") + configuration.fileName(),
                       QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!daemon_.waitForStarted() || !daemon_.waitForReadyRead()) {
            return false;
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", daemon_.readLine().trimmed());
        connection_ = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop")));
        return connection_->isConnected();
    }
    void stop() {
        connection_.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        daemon_.kill();
        daemon_.waitForFinished();
    }
    [[nodiscard]] QDBusConnection &desktop() { return *connection_; }

private:
    QTemporaryDir folder_;
    QProcess daemon_;
    std::unique_ptr<QDBusConnection> connection_;
};
