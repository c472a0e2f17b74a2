// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/secretstore.h"

#include <bifrost/storedsession.h>

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace bifrost {

/// The records of all clients of an application.
class StoredRecords : public QObject {
public:
    /// `secrets` must outlive this object. Deleting this object cancels pending operations.
    explicit StoredRecords(SecretStore &secrets) : secrets_(secrets) {}

    /// The records under `keys` and under the keys that earlier builds used for all clients; a
    /// record of a client under both is listed once. Keys without a record are skipped. Fails with
    /// the first error because of which the contents are unknown.
    QFuture<Result<QList<StoredSession>>> list(const QStringList &keys);
    /// Removes what `stored` describes, without reading it or revoking its tokens. Fails with
    /// `StorageError::NewerVersion`, and leaves the record alone, if a newer version wrote it.
    QFuture<Result<void>> remove(const StoredSession &stored);

private:
    QFuture<Result<QList<StoredSession>>> listNext(QStringList keys, QList<StoredSession> found);

    SecretStore &secrets_;
};

} // namespace bifrost
