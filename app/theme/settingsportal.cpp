// SPDX-License-Identifier: Apache-2.0
#include "theme/settingsportal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

using namespace Qt::StringLiterals;

static const auto portalService = u"org.freedesktop.portal.Desktop"_s;
static const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
static const auto portalInterface = u"org.freedesktop.portal.Settings"_s;

// Without a running bus, opening a connection would try to start one, which takes seconds.
bool SettingsPortal::isReachable() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

void SettingsPortal::query(const QStringList &groups) {
    qDBusRegisterMetaType<PortalSettings>();
    auto bus = QDBusConnection::sessionBus();
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"ReadAll"_s);
    call.setArguments({groups});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SettingsPortal::handleReply);
}

void SettingsPortal::handleReply(QDBusPendingCallWatcher *watcher) {
    watcher->deleteLater();
    const QDBusPendingReply<PortalSettings> reply = *watcher;
    if (reply.isValid()) {
        const PortalSettings settings = reply.value();
        for (auto group = settings.cbegin(); group != settings.cend(); ++group) {
            for (auto entry = group->cbegin(); entry != group->cend(); ++entry) {
                Q_EMIT settingReported(group.key(), entry.key(), entry.value());
            }
        }
    }
    Q_EMIT reported();
}

void SettingsPortal::settingChanged(const QString &group, const QString &key,
                                    const QDBusVariant &value) {
    Q_EMIT settingReported(group, key, value.variant());
    Q_EMIT reported();
}
