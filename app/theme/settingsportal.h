// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QVariantMap>

class QDBusPendingCallWatcher;

using PortalSettings = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(PortalSettings)

/// The desktop's settings for the look of applications, and live changes of them:
/// org.freedesktop.portal.Settings. Compiled only where there is Qt D-Bus.
class SettingsPortal : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether there is a session bus to ask over.
    [[nodiscard]] static bool isReachable();
    /// Asks once, without ever waiting, and hears of every change from then on.
    void ask();

Q_SIGNALS:
    void settingTold(const QString &group, const QString &key, const QVariant &value);
    /// Everything has been told, or nobody answered; and again after each change.
    void told();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void readAnswer(QDBusPendingCallWatcher *watcher);
};

/// The groups that are asked for.
inline constexpr QLatin1StringView appearanceGroup("org.freedesktop.appearance");
inline constexpr QLatin1StringView gnomeGroup("org.gnome.desktop.interface");
