// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QDBusMessage>
#include <QFuture>

class QObject;

namespace bifrost {

/// Sends `call` on the session bus, and waits for the answer however long it takes. Fails with
/// `StorageError`: Unavailable without a bus, or when nobody has the name; Failed with what the
/// other program says.
[[nodiscard]] QFuture<Result<QDBusMessage>> callOnSessionBus(const QDBusMessage &call,
                                                             QObject &context);

/// Has the program behind `name` started unless it runs. Fails with `StorageError::Unavailable`.
[[nodiscard]] QFuture<Result<void>> startOnSessionBus(const QString &name, QObject &context);

} // namespace bifrost
