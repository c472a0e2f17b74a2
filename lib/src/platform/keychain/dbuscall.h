// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QDBusMessage>
#include <QFuture>
#include <QStringList>

class QObject;

namespace bifrost {

/// Sends `call` on the session bus, and waits for the answer without a limit. Fails with
/// `StorageError`: Unavailable without a bus, or when no program owns the name; Failed with the
/// message of the other program.
[[nodiscard]] QFuture<Result<QDBusMessage>> callOnSessionBus(const QDBusMessage &call,
                                                             QObject &context);

/// Whether the program that owns `name` owns one of `others` as well. Never fails: false where
/// nobody owns `name`.
[[nodiscard]] QFuture<Result<bool>> sharesOwner(const QString &name, const QStringList &others,
                                                QObject &context);

/// Starts the program that owns `name`, unless it runs. Fails with `StorageError::Unavailable`.
[[nodiscard]] QFuture<Result<void>> startOnSessionBus(const QString &name, QObject &context);

} // namespace bifrost
