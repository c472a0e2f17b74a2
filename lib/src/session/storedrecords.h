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
    /// `secrets` must outlive this object, whose destruction cancels what is pending.
    explicit StoredRecords(SecretStore &secrets) : secrets_(secrets) {}

    /// What stands under `keys` and under the keys that earlier builds used for all clients; a
    /// record of a client in both places counts once. Keys under which there is nothing are left
    /// out. Fails with the first error that leaves open what there is.
    QFuture<Result<QList<StoredSession>>> list(const QStringList &keys);
    /// Removes what `stored` describes, unread and unrevoked. Fails with
    /// `StorageError::NewerVersion`, and leaves it alone, when a newer version has written it.
    QFuture<Result<void>> remove(const StoredSession &stored);

private:
    QFuture<Result<QList<StoredSession>>> listNext(QStringList keys, QList<StoredSession> found);

    SecretStore &secrets_;
};

} // namespace bifrost
