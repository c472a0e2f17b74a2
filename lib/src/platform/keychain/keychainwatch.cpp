// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainwatch.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <chrono>
#endif

namespace bifrost {

void KeychainWatch::notice() {
    poll_.stop();
    Q_EMIT mayWorkAgain();
}

#ifdef QT_DBUS_LIB

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds pollInterval = 10s;

QString watchedService() {
    return u"org.freedesktop.secrets"_s;
}

} // namespace

KeychainWatch::KeychainWatch() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    const auto *watcher = new QDBusServiceWatcher(watchedService(), bus,
                                                  QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &KeychainWatch::notice);
    bus.connect(watchedService(), QString(), u"org.freedesktop.Secret.Service"_s,
                u"CollectionChanged"_s, this, SLOT(look()));
    for (const QString &signal : {u"walletOpened"_s, u"walletCreated"_s}) {
        bus.connect(u"org.kde.kwalletd5"_s, QString(), u"org.kde.KWallet"_s, signal, this,
                    SLOT(notice()));
    }
    connect(&poll_, &QTimer::timeout, this, &KeychainWatch::look);
    poll_.setTimerType(Qt::VeryCoarseTimer);
    poll_.start(pollInterval);
    look();
}

void KeychainWatch::look() {
    QDBusMessage get = QDBusMessage::createMethodCall(
        watchedService(), u"/org/freedesktop/secrets/aliases/default"_s,
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

KeychainWatch::KeychainWatch() = default;

void KeychainWatch::look() {}

#endif

} // namespace bifrost
