// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"

#include <bifrost/result.h>

#include <QByteArray>
#include <QString>

namespace bifrost {

/// The claims of a session are a level below its record.
inline constexpr int maximumRecordDepth = maximumJsonDepth + 1;

/// What a stored record is reported with that cannot be read; `detail` says what is wrong with it.
[[nodiscard]] Error corruptRecord(const QString &detail);

/// The first line of a stored record: a JSON object that says how to know the record when it is
/// whole.
struct RecordHeader {
    static constexpr int formatVersion = 2; ///< 1 had no header: the entry was the record
    static constexpr int maximumParts = 1000;

    qint64 generation = 0;
    int parts = 0; ///< entries that hold the record; with 0 it follows the header
    qsizetype length = 0;
    QByteArray digest; ///< SHA-256

    [[nodiscard]] static RecordHeader of(const QByteArray &record, int parts, qint64 generation);
    [[nodiscard]] bool matches(const QByteArray &record) const;
    /// Without a line end.
    [[nodiscard]] QByteArray toLine() const;
    /// `StorageError::Corrupt`, `NewerVersion` (a format above ours).
    [[nodiscard]] static Result<RecordHeader> parse(const QByteArray &line);
};

} // namespace bifrost
