// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/secretstore.h"
#include "session/recordheader.h"

#include <QObject>

namespace bifrost {

/// One record in a `SecretStore`, which is changed atomically: if a change fails or is interrupted
/// at any point, the next read returns the old record or the new one.
///
/// The entry under `key` is a header line, followed by the record if both fit into one entry.
/// Otherwise the record is stored in parts: the new parts are written beside the old ones, then the
/// header is replaced, which is the moment of the change, then the old parts are removed. Two sets
/// of part names alternate with each generation. The parts of a set are written in ascending and
/// removed in descending order, so that they have no gaps, and the next change finds what an
/// interrupted one has left.
///
/// Writing and removing require the lock of all processes; reading does not.
class RecordStore : public QObject {
public:
    /// `secrets` must outlive this object. Deleting this object cancels pending operations.
    RecordStore(SecretStore &secrets, QString key);

    /// No value when nothing is stored. A record of format 1, an entry without header, is returned
    /// as it is. Fails with `StorageError::Corrupt` when the record is incomplete or damaged, with
    /// `NewerVersion`, and like `SecretStore::read()`.
    QFuture<Result<std::optional<Secret>>> read();
    /// Succeeds only if the record was read back; parts of the old one may remain until the next
    /// change.
    QFuture<Result<void>> write(const Secret &record);
    /// Succeeds only if header and parts are confirmed to be removed.
    QFuture<Result<void>> remove();
    /// Removes the parts that an interrupted `remove()` has left. Call it only while nothing is
    /// stored.
    QFuture<Result<void>> removeRemains();

private:
    using Value = Result<std::optional<Secret>>;

    [[nodiscard]] QString partKey(qint64 generation, int index) const;
    [[nodiscard]] bool isLimited() const;
    QFuture<Value> readEntry(const std::optional<Secret> &broken);
    QFuture<Value> readRecord(const Secret &entry);
    QFuture<Value> readParts(const RecordHeader &header, const Secret &begun, int index);
    QFuture<Result<qint64>> currentGeneration();
    QFuture<Result<void>> writeParts(const Secret &record, const RecordHeader &header, int index);
    QFuture<Result<void>> writeEntry(const Secret &record, const RecordHeader &header);
    QFuture<Result<void>> removeParts(qint64 generation, int from);
    QFuture<Result<int>> countParts(qint64 generation, int from);
    QFuture<Result<void>> removeDownTo(qint64 generation, int from, int end);

    SecretStore &secrets_;
    QString key_;
};

} // namespace bifrost
