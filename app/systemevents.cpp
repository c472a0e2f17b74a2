// SPDX-License-Identifier: Apache-2.0
#include "systemevents.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

void SystemEvents::start() {
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                &SystemEvents::onReachability);
    }
#ifdef QT_DBUS_LIB
    // Timers stand still during a sleep. Elsewhere the window's activation has to do.
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                                         this, SLOT(onPrepareForSleep(bool)));
#endif
}

void SystemEvents::onPrepareForSleep(bool goesToSleep) {
    if (!goesToSleep) {
        Q_EMIT returned();
    }
}

/// Also without the internet: the provider may be in the same house.
void SystemEvents::onReachability(QNetworkInformation::Reachability reachability) {
    using Reachability = QNetworkInformation::Reachability;
    if (reachability != Reachability::Disconnected && reachability != Reachability::Unknown) {
        Q_EMIT returned();
    }
}
