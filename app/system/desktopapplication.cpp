// SPDX-License-Identifier: Apache-2.0
#include "system/desktopapplication.h"

#include "system/logging.h"

#ifdef QT_DBUS_LIB
#include "system/applicationobject.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#include <QVariantMap>

using namespace Qt::StringLiterals;

DesktopApplication::DesktopApplication(QObject *parent) : QObject(parent) {}

#ifdef QT_DBUS_LIB

static const auto desktopName = u"dev.bifrost.Bifrost"_s;
static const auto desktopPath = u"/dev/bifrost/Bifrost"_s;

static QDBusMessage busCall(const QString &method, const QVariantList &arguments) {
    auto message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments(arguments);
    return message;
}

DesktopApplication::~DesktopApplication() {
    if (hasName_) {
        QDBusConnection::sessionBus().send(busCall(u"ReleaseName"_s, {desktopName}));
    }
}

void DesktopApplication::start() {
    auto bus = QDBusConnection::sessionBus();
    if (isStarted_ || !bus.isConnected()) {
        return;
    }
    isStarted_ = true;
    // Before the name: whoever has started this process calls as soon as it has it.
    if (!bus.registerObject(desktopPath, new ApplicationObject(*this),
                            QDBusConnection::ExportScriptableSlots)) {
        qCWarning(lcApp) << "the desktop cannot activate this process:"
                         << bus.lastError().message();
        return;
    }
    constexpr uint doNotQueue = 4;
    auto *watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(busCall(u"RequestName"_s, {desktopName, doNotQueue})), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopApplication::onName);
}

void DesktopApplication::onName(QDBusPendingCallWatcher *watcher) {
    watcher->deleteLater();
    constexpr uint primaryOwner = 1;
    const QDBusPendingReply<uint> reply = *watcher;
    if (!reply.isValid() || reply.value() != primaryOwner) {
        qCInfo(lcApp) << "another process is activated by the desktop";
        return;
    }
    hasName_ = true;
    Q_EMIT hasNameChanged();
}

#else

DesktopApplication::~DesktopApplication() = default;
void DesktopApplication::start() {
    isStarted_ = true;
}
void DesktopApplication::onName(QDBusPendingCallWatcher *) {}

#endif
