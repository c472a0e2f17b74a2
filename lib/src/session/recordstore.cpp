// SPDX-License-Identifier: Apache-2.0
#include "session/recordstore.h"

#include "core/async.h"
#include "core/logging.h"

#include <limits>

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;

/// A header is shorter than this.
constexpr qsizetype headerRoom = 256;

/// The generation of an entry; 0 if it has no header, or one that cannot be read.
qint64 generationOf(const std::optional<Secret> &entry) {
    const qsizetype end = entry ? entry->reveal().indexOf('\n') : -1;
    const auto header =
        end < 0 ? failure(corruptRecord({})) : RecordHeader::parse(entry->reveal().first(end));
    return header ? header->generation : 0;
}

} // namespace

RecordStore::RecordStore(SecretStore &secrets, QString key)
    : secrets_(secrets), key_(std::move(key)) {}

QString RecordStore::partKey(qint64 generation, int index) const {
    return u"%1/%2/%3"_s.arg(key_).arg(generation % 2).arg(index);
}

bool RecordStore::isLimited() const {
    return secrets_.maximumSize() < std::numeric_limits<qsizetype>::max();
}

QFuture<RecordStore::Value> RecordStore::read() {
    return readEntry(std::nullopt);
}

/// `broken` is an entry whose record was incomplete. If the entry is still the same, so is the
/// record.
QFuture<RecordStore::Value> RecordStore::readEntry(const std::optional<Secret> &broken) {
    const QFuture<Value> stored = secrets_.read(key_);
    if (isAbsent(stored)) {
        return stored;
    }
    return andThen(
        stored, this, [this, broken](const std::optional<Secret> &entry) -> QFuture<Value> {
            if (!entry) {
                return ready<Value>(std::nullopt);
            }
            if (broken == entry) {
                return failed<std::optional<Secret>>(corruptRecord(u"incomplete"_s));
            }
            return whenDone(readRecord(*entry), this, [this, entry](const Value &record) {
                // The parts may have been replaced while they were read, so the entry is read
                // again.
                return record || !isStorageError(record.error(), StorageError::Kind::Corrupt)
                           ? ready(record)
                           : readEntry(entry);
            });
        });
}

QFuture<RecordStore::Value> RecordStore::readRecord(const Secret &entry) {
    const qsizetype end = entry.reveal().indexOf('\n');
    if (end < 0) {
        return ready<Value>(entry); // format 1
    }
    const auto header = RecordHeader::parse(entry.reveal().first(end));
    if (!header) {
        return failed<std::optional<Secret>>(header.error());
    }
    return header->parts > 0 ? readParts(*header, Secret(), 0)
                             : readParts(*header, Secret(entry.reveal().sliced(end + 1)), 0);
}

QFuture<RecordStore::Value> RecordStore::readParts(const RecordHeader &header, const Secret &begun,
                                                   int index) {
    if (index == header.parts) {
        return header.matches(begun.reveal())
                   ? ready<Value>(begun)
                   : failed<std::optional<Secret>>(corruptRecord(u"length or digest"_s));
    }
    return andThen(secrets_.read(partKey(header.generation, index)), this,
                   [this, header, begun, index](const std::optional<Secret> &part) {
                       return part ? readParts(header, Secret(begun.reveal() + part->reveal()),
                                               index + 1)
                                   : failed<std::optional<Secret>>(
                                         corruptRecord(u"part %1 is missing"_s.arg(index)));
                   });
}

QFuture<Result<void>> RecordStore::write(const Secret &record) {
    if (record.size() + headerRoom <= secrets_.maximumSize()) {
        const auto header = RecordHeader::of(record.reveal(), 0, 0);
        return writeEntry(Secret(header.toLine() + '\n' + record.reveal()), header);
    }
    return andThen(currentGeneration(), this, [this, record](qint64 generation) {
        const qsizetype size = secrets_.maximumSize();
        const auto parts = int((record.size() + size - 1) / size);
        const auto header = RecordHeader::of(record.reveal(), parts, generation + 1);
        return andThen(writeParts(record, header, 0), this, [this, header] {
            return writeEntry(Secret(header.toLine() + '\n'), header);
        });
    });
}

QFuture<Result<qint64>> RecordStore::currentGeneration() {
    return andThen(
        secrets_.read(key_), this,
        [](const std::optional<Secret> &entry) -> Result<qint64> { return generationOf(entry); });
}

QFuture<Result<void>> RecordStore::writeParts(const Secret &record, const RecordHeader &header,
                                              int index) {
    if (index == header.parts) {
        return ready<Result<void>>({});
    }
    const qsizetype size = secrets_.maximumSize();
    const Secret part(record.reveal().mid(index * size, size));
    return andThen(secrets_.write(partKey(header.generation, index), part), this,
                   [this, record, header, index] { return writeParts(record, header, index + 1); });
}

QFuture<Result<void>> RecordStore::writeEntry(const Secret &entry, const RecordHeader &header) {
    auto written = secrets_.write(key_, entry);
    if (!isLimited()) {
        return written;
    }
    return andThen(written, this, [this, header] {
        const auto cleaned =
            andThen(removeParts(header.generation, header.parts), this,
                    [this, header] { return removeParts(header.generation + 1, 0); });
        return whenDone(cleaned, this, [](const Result<void> &removed) -> Result<void> {
            if (!removed) {
                qCWarning(lcSession).noquote()
                    << "parts of the old record remain:" << toLogString(removed.error());
            }
            return {};
        });
    });
}

QFuture<Result<void>> RecordStore::remove() {
    // The header first: after that nothing is stored, even if removing the parts fails.
    return andThen(secrets_.remove(key_), this, [this] { return removeRemains(); });
}

QFuture<Result<void>> RecordStore::removeRemains() {
    return isLimited() ? andThen(removeParts(0, 0), this, [this] { return removeParts(1, 0); })
                       : ready<Result<void>>({});
}

QFuture<Result<void>> RecordStore::removeParts(qint64 generation, int from) {
    return andThen(countParts(generation, from), this, [this, generation, from](int end) {
        return removeDownTo(generation, from, end);
    });
}

/// The index after the last part of the set.
QFuture<Result<int>> RecordStore::countParts(qint64 generation, int from) {
    return andThen(secrets_.read(partKey(generation, from)), this,
                   [this, generation, from](const std::optional<Secret> &part) {
                       return part ? countParts(generation, from + 1) : ready<Result<int>>(from);
                   });
}

QFuture<Result<void>> RecordStore::removeDownTo(qint64 generation, int from, int end) {
    if (end <= from) {
        return ready<Result<void>>({});
    }
    return andThen(
        secrets_.remove(partKey(generation, end - 1)), this,
        [this, generation, from, end] { return removeDownTo(generation, from, end - 1); });
}

} // namespace bifrost
