// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QVariantMap>

class QDBusPendingCallWatcher;

using PortalSettings = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(PortalSettings)

/// Reads the desktop's appearance settings from org.freedesktop.portal.Settings and reports
/// changes. Compiled only with Qt D-Bus.
class SettingsPortal : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether a session bus is running.
    [[nodiscard]] static bool isReachable();
    /// Requests the settings of `groups` asynchronously, once, and subscribes to changes.
    void query(const QStringList &groups);

Q_SIGNALS:
    void settingReported(const QString &group, const QString &key, const QVariant &value);
    /// All settings have been reported, or the portal didn't reply. Also after each change.
    void reported();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void handleReply(QDBusPendingCallWatcher *watcher);
};
