// SPDX-License-Identifier: Apache-2.0
#include "theme/systempreferences.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto gnomeGroup = u"org.gnome.desktop.interface"_s;

// Without a running bus, opening a connection would try to launch one, which takes seconds.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

ColorScheme paletteScheme() {
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() <
                      palette.color(QPalette::WindowText).lightness();
    return dark ? ColorScheme::Dark : ColorScheme::Light;
}

} // namespace

SystemPreferences::SystemPreferences(std::optional<ColorScheme> lastKnown, QObject *parent)
    : QObject(parent), lastKnown_(lastKnown) {
    qApp->installEventFilter(this);
}

ColorScheme SystemPreferences::colorScheme() const {
    if (portalScheme_) {
        return *portalScheme_;
    }
    return !asked_ && lastKnown_ ? *lastKnown_ : paletteScheme();
}

void SystemPreferences::askDesktop() {
    if (!hasSessionBus()) {
        asked_ = true;
        Q_EMIT changed();
        return;
    }
    qDBusRegisterMetaType<PortalSettings>();
    auto bus = QDBusConnection::sessionBus();
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"ReadAll"_s);
    call.setArguments({QStringList{appearanceGroup, gnomeGroup}});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SystemPreferences::readAnswer);
}

void SystemPreferences::readAnswer(QDBusPendingCallWatcher *watcher) {
    watcher->deleteLater();
    asked_ = true;
    const QDBusPendingReply<PortalSettings> reply = *watcher;
    if (reply.isValid()) {
        const PortalSettings groups = reply.value();
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            for (auto entry = group->cbegin(); entry != group->cend(); ++entry) {
                takeSetting(group.key(), entry.key(), entry.value());
            }
        }
    }
    Q_EMIT changed();
}

void SystemPreferences::settingChanged(const QString &group, const QString &key,
                                       const QDBusVariant &value) {
    takeSetting(group, key, value.variant());
    Q_EMIT changed();
}

void SystemPreferences::takeSetting(const QString &group, const QString &key,
                                    const QVariant &value) {
    if (group == appearanceGroup && key == "color-scheme"_L1) {
        // 0 no preference, 1 dark, 2 light
        switch (value.toUInt()) {
        case 1:
            portalScheme_ = ColorScheme::Dark;
            break;
        case 2:
            portalScheme_ = ColorScheme::Light;
            break;
        default:
            portalScheme_.reset();
        }
    } else if (group == appearanceGroup && key == "reduced-motion"_L1) {
        motion_ = value.toUInt() == 1 ? Motion::Reduced : Motion::Full;
    } else if (group == gnomeGroup && key == "enable-animations"_L1) {
        motion_ = value.toBool() ? Motion::Full : Motion::Reduced;
    }
}

bool SystemPreferences::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) {
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}
