// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"

#include <bifrost/result.h>

#include <QByteArray>
#include <QString>

namespace bifrost {

/// The claims of a session are one level below its record.
inline constexpr int maximumRecordDepth = maximumJsonDepth + 1;

/// The error for a stored record that cannot be read; `detail` has the cause.
[[nodiscard]] Error corruptRecord(const QString &detail);
/// `error` is a `StorageError` of this kind.
[[nodiscard]] bool isStorageError(const Error &error, StorageError::Kind kind);

/// The first line of a stored record: a JSON object with what identifies a complete record.
struct RecordHeader {
    static constexpr int formatVersion = 2; ///< format 1 had no header: the entry was the record
    static constexpr int maximumParts = 1000;

    qint64 generation = 0;
    int parts = 0; ///< the number of entries with the record; 0: it follows the header
    qsizetype length = 0;
    QByteArray digest; ///< SHA-256

    [[nodiscard]] static RecordHeader of(const QByteArray &record, int parts, qint64 generation);
    [[nodiscard]] bool matches(const QByteArray &record) const;
    /// Without a line break.
    [[nodiscard]] QByteArray toLine() const;
    /// Fails with `StorageError::Corrupt`, or `NewerVersion` for a later format.
    [[nodiscard]] static Result<RecordHeader> parse(const QByteArray &line);
};

} // namespace bifrost
