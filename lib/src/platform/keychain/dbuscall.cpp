// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/dbuscall.h"

#include "core/async.h"

#include <bifrost/error.h>

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusPendingCallWatcher>

#include <limits>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr int withoutLimit = std::numeric_limits<int>::max(); // for libdbus too

StorageError dbusError(const QDBusError &error) {
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoReply: // without a limit: the other program has ended
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return {StorageError::Kind::Unavailable, error.message()};
    default:
        break;
    }
    const bool hasNoOwner = error.name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1) ||
                            error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    return {hasNoOwner ? StorageError::Kind::Unavailable : StorageError::Kind::Failed,
            error.message()};
}

QDBusMessage busCall(const QString &method) {
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

} // namespace

QFuture<Result<QDBusMessage>> callOnSessionBus(const QDBusMessage &call, QObject &context) {
    const auto done = std::make_shared<Deferred<Result<QDBusMessage>>>();
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return failed<QDBusMessage>(
            StorageError{StorageError::Kind::Unavailable, u"there is no session bus"_s});
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, withoutLimit), &context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, done] {
        watcher->deleteLater();
        watcher->isError() ? done->finish(failure(dbusError(watcher->error())))
                           : done->finish(watcher->reply());
    });
    return done->future();
}

QFuture<Result<void>> startOnSessionBus(const QString &name, QObject &context) {
    const auto startUnlessRunning = [name, &context](const QDBusMessage &hasOwner) {
        QDBusMessage start = busCall(u"StartServiceByName"_s);
        start << name << quint32(0);
        return hasOwner.arguments().value(0).toBool() ? ready<Result<QDBusMessage>>(hasOwner)
                                                      : callOnSessionBus(start, context);
    };
    QDBusMessage look = busCall(u"NameHasOwner"_s);
    look << name;
    const auto started = andThen(callOnSessionBus(look, context), &context, startUnlessRunning);
    return whenDone(started, &context, [](const Result<QDBusMessage> &outcome) -> Result<void> {
        if (outcome) {
            return {};
        }
        const auto *error = std::get_if<StorageError>(&outcome.error());
        return failure(StorageError{StorageError::Kind::Unavailable, // whatever kept it from it
                                    error ? error->detail : QString()});
    });
}

} // namespace bifrost
