// SPDX-License-Identifier: Apache-2.0
#include "session/recordheader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <limits>

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;

QByteArray digestOf(const QByteArray &record) {
    return QCryptographicHash::hash(record, QCryptographicHash::Sha256);
}

/// An integer within the limits; -1 for anything else.
qint64 number(const QJsonObject &header, QLatin1StringView name, qint64 maximum) {
    const qint64 value = header.value(name).toInteger(-1);
    return value <= maximum ? value : -1;
}

} // namespace

Error corruptRecord(const QString &detail) {
    return StorageError{StorageError::Kind::Corrupt, detail};
}

bool isStorageError(const Error &error, StorageError::Kind kind) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && storage->kind == kind;
}

RecordHeader RecordHeader::of(const QByteArray &record, int parts, qint64 generation) {
    return {generation, parts, record.size(), digestOf(record)};
}

bool RecordHeader::matches(const QByteArray &record) const {
    return record.size() == length && digestOf(record) == digest;
}

QByteArray RecordHeader::toLine() const {
    const QJsonObject header{
        {u"format"_s, formatVersion},
        {u"generation"_s, generation},
        {u"parts"_s, parts},
        {u"length"_s, qint64(length)},
        {u"sha256"_s, QString::fromLatin1(digest.toHex())},
    };
    return QJsonDocument(header).toJson(QJsonDocument::Compact);
}

Result<RecordHeader> RecordHeader::parse(const QByteArray &line) {
    const auto header = parseJsonObject(line);
    const int version = header ? header->value("format"_L1).toInt(0) : 0;
    if (version > formatVersion) {
        return failure(
            StorageError{StorageError::Kind::NewerVersion,
                         u"format %1, known up to %2"_s.arg(version).arg(formatVersion)});
    }
    if (version < formatVersion) {
        return failure(corruptRecord(u"the header"_s));
    }
    // The largest integer that is exact in JSON.
    constexpr qint64 maximum = qint64{1} << 53;
    RecordHeader result{number(*header, "generation"_L1, maximum),
                        int(number(*header, "parts"_L1, maximumParts)),
                        qsizetype(number(*header, "length"_L1, std::numeric_limits<int>::max())),
                        QByteArray::fromHex(header->value("sha256"_L1).toString().toLatin1())};
    if (result.generation < 0 || result.parts < 0 || result.length < 0) {
        return failure(corruptRecord(u"the header"_s));
    }
    return result;
}

} // namespace bifrost
