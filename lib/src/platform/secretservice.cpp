// SPDX-License-Identifier: Apache-2.0
#include "platform/secretservice.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#endif

namespace bifrost {

void SecretServiceWatch::notice() {
    poll_.stop();
    Q_EMIT mayWorkAgain();
}

#ifdef QT_DBUS_LIB

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds pollInterval = 10s;

QString serviceName() {
    return u"org.freedesktop.secrets"_s;
}

} // namespace

SecretServiceWatch::SecretServiceWatch() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    const auto *watcher = new QDBusServiceWatcher(serviceName(), bus,
                                                  QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &SecretServiceWatch::notice);
    bus.connect(serviceName(), QString(), u"org.freedesktop.Secret.Service"_s,
                u"CollectionChanged"_s, this, SLOT(look()));
    connect(&poll_, &QTimer::timeout, this, &SecretServiceWatch::look);
    poll_.setTimerType(Qt::VeryCoarseTimer);
    poll_.start(pollInterval);
    look();
}

void SecretServiceWatch::look() {
    QDBusMessage get =
        QDBusMessage::createMethodCall(serviceName(), u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    get.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(get), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isError()) {
            return; // its name will appear when it is there
        }
        const bool isLocked = reply.value().variant().toBool();
        const bool isUnlocked = wasLocked_ == true && !isLocked;
        wasLocked_ = isLocked;
        if (isUnlocked) {
            notice();
        }
    });
}

#else

SecretServiceWatch::SecretServiceWatch() = default;

void SecretServiceWatch::look() {}

#endif

} // namespace bifrost
