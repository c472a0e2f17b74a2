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
    case QDBusError::NoReply: // the other program has ended: there is no time limit
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

/// Empty where nobody owns it.
QFuture<Result<QString>> ownerOf(const QString &name, QObject &context) {
    QDBusMessage look = busCall(u"GetNameOwner"_s);
    look << name;
    return whenDone(callOnSessionBus(look, context), &context,
                    [](const Result<QDBusMessage> &answer) -> Result<QString> {
                        return answer ? answer->arguments().value(0).toString() : QString();
                    });
}

QFuture<Result<bool>> ownsOneOf(const QString &owner, QStringList names, QObject &context) {
    if (owner.isEmpty() || names.isEmpty()) {
        return ready<Result<bool>>(false);
    }
    const QString name = names.takeFirst();
    return andThen(
        ownerOf(name, context), &context, [owner, names, &context](const QString &other) {
            return other == owner ? ready<Result<bool>>(true) : ownsOneOf(owner, names, context);
        });
}

} // namespace

QFuture<Result<bool>> sharesOwner(const QString &name, const QStringList &others,
                                  QObject &context) {
    return andThen(ownerOf(name, context), &context, [others, &context](const QString &owner) {
        return ownsOneOf(owner, others, context);
    });
}

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
        return failure(StorageError{StorageError::Kind::Unavailable, // whatever the reason
                                    error ? error->detail : QString()});
    });
}

} // namespace bifrost
