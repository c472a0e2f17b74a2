// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/secretstore.h"
#include "session/recordheader.h"

#include <QObject>

namespace bifrost {

/// One record in a SecretStore, changed as a whole: whatever fails or dies in the middle, and
/// wherever, the next read brings the old record or the new one.
///
/// The entry under `key` is a header line, with the record behind it when both fit into an entry.
/// Else the record stands in parts of its own: new ones are written beside the old ones, then the
/// header is replaced, which is the moment of change, then the old parts go. Two sets of part names
/// take turns, generation by generation. The parts of a set are written upwards and removed
/// downwards, so they have no gaps, and what an interrupted change left behind is found by the
/// next.
///
/// Who writes or removes holds the lock of all processes; reading needs none.
class RecordStore : public QObject {
public:
    /// `secrets` must outlive this object, whose destruction cancels what is pending.
    RecordStore(SecretStore &secrets, QString key);

    /// No value when nothing is stored. `StorageError::Corrupt` when the record is not whole,
    /// `NewerVersion`, and what `SecretStore::read()` fails with. A record of format 1, an entry
    /// without header, is read as it is.
    QFuture<Result<std::optional<Secret>>> read();
    /// Succeeds when the record is proven to be stored; parts of the old one may remain then, until
    /// the next change.
    QFuture<Result<void>> write(const Secret &record);
    /// Succeeds when header and parts are proven to be gone.
    QFuture<Result<void>> remove();
    /// Removes the parts that an interrupted `remove()` has left. Only while nothing is stored.
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
