// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>
#include <QMap>
#include <QStringList>

class QObject;

// The library that QtKeychain loads for a Secret Service. It has a connection of its own to the
// bus, and some services ask the user about each client, which is a connection.
namespace bifrost::libsecret {

/// Fails with `StorageError::LibraryMissing`. The other functions require that it has succeeded.
[[nodiscard]] Result<void> load();

/// Connects to the service and agrees on a key with it, which QtKeychain's first job would have to
/// wait for. Asks nobody. A failure is left to that job.
void openSession();

/// The D-Bus paths of the items with these attributes that are locked for libsecret. Fails with
/// `StorageError::Failed`.
[[nodiscard]] QFuture<Result<QStringList>> lockedItems(const QMap<QString, QString> &attributes,
                                                       QObject &context);

/// Has the service unlock items for libsecret. It shows one prompt for all of them, if any; waits
/// without a limit. Succeeds when the user has answered, whatever the answer.
[[nodiscard]] QFuture<Result<void>> unlock(const QStringList &paths, QObject &context);

} // namespace bifrost::libsecret
