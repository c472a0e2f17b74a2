// SPDX-License-Identifier: Apache-2.0
#include "system/systemevents.h"

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
    // Timers stop during a suspend. Elsewhere the activation of the window has to suffice.
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

/// Internet access is not required: the provider may be in the local network.
void SystemEvents::onReachability(QNetworkInformation::Reachability reachability) {
    using Reachability = QNetworkInformation::Reachability;
    if (reachability != Reachability::Disconnected && reachability != Reachability::Unknown) {
        Q_EMIT returned();
    }
}
