// SPDX-License-Identifier: Apache-2.0
#include "platform/secretservice.h"

#include "core/async.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
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

QFuture<Result<bool>> isLockedUp(const QString &service, const QString &key,
                                 std::chrono::milliseconds timeout, QObject &context) {
    using Attributes = QMap<QString, QString>; // as QtKeychain stores them
    using Paths = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search =
        QDBusMessage::createMethodCall(serviceName(), u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    search.setAutoStartService(false);
    const auto found = std::make_shared<Deferred<Result<bool>>>();
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(search, int(timeout.count())), &context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer, found] {
        answer->deleteLater();
        const QDBusPendingReply<Paths, Paths> reply = *answer; // unlocked, locked
        found->finish(!reply.isError() && !reply.argumentAt<1>().isEmpty());
    });
    return found->future();
}

#else

SecretServiceWatch::SecretServiceWatch() = default;

QFuture<Result<bool>> isLockedUp(const QString & /*service*/, const QString & /*key*/,
                                 std::chrono::milliseconds /*timeout*/, QObject & /*context*/) {
    return ready<Result<bool>>(false);
}

void SecretServiceWatch::look() {}

#endif

} // namespace bifrost
