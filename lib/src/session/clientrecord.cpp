// SPDX-License-Identifier: Apache-2.0
#include "session/clientrecord.h"

#include "core/async.h"
#include "core/logging.h"
#include "session/recordheader.h"

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// The record under a shared key does not concern this client.
bool isOfNoConcern(const Error &error) {
    return isStorageError(error, StorageError::Kind::ForeignClient) ||
           isStorageError(error, StorageError::Kind::Corrupt) ||
           isStorageError(error, StorageError::Kind::NewerVersion);
}

} // namespace

ClientRecord::ClientRecord(SecretStore &secrets, StoreKey key, int formatVersion)
    : key_(std::move(key)),
      formatVersion_(formatVersion),
      own_(secrets, key_.toString()),
      shared_(secrets, StoreKey::shared(key_.kind)) {}

/// `record`, if it belongs to this client and has a known format. A record that is damaged is
/// returned too; the reader reports that.
ClientRecord::Value ClientRecord::judge(Value record) const {
    const auto object =
        record && *record ? parseJsonObject((*record)->reveal(), maximumRecordDepth) : std::nullopt;
    if (!object) {
        return record;
    }
    const QString issuer = object->value("issuer"_L1).toString();
    const QString clientId = object->value("clientId"_L1).toString();
    if (!issuer.isEmpty() && (issuer != key_.issuer || clientId != key_.clientId)) {
        return failure(StorageError{StorageError::Kind::ForeignClient,
                                    u"issuer %1, client ID %2"_s.arg(issuer, clientId)});
    }
    if (const int version = object->value("format"_L1).toInt(); version > formatVersion_) {
        return failure(
            StorageError{StorageError::Kind::NewerVersion,
                         u"format %1, known up to %2"_s.arg(version).arg(formatVersion_)});
    }
    return record;
}

QFuture<ClientRecord::Value> ClientRecord::readOwn() {
    return whenDone(own_.read(), this, [this](Value record) { return judge(std::move(record)); });
}

/// Fails if it does not name this client.
QFuture<ClientRecord::Value> ClientRecord::readShared() {
    if (!key_.account.isEmpty()) {
        return ready<Value>(std::nullopt);
    }
    const QFuture<Value> stored = shared_.read();
    if (isAbsent(stored)) {
        return stored;
    }
    return whenDone(stored, this, [this](Value record) {
        Value judged = judge(std::move(record));
        if (judged && *judged && !parseJsonObject((*judged)->reveal(), maximumRecordDepth)) {
            return Value(failure(corruptRecord(u"not a JSON object"_s)));
        }
        return judged;
    });
}

QFuture<ClientRecord::Value> ClientRecord::read() {
    const QFuture<Value> sharedRecord = readShared();
    if (isAbsent(sharedRecord)) { // as nearly always: earlier builds alone wrote it
        return readOwn();
    }
    return whenDone(sharedRecord, this, [this](const Value &shared) -> QFuture<Value> {
        if (shared ? shared->has_value() : !isOfNoConcern(shared.error())) {
            return ready(shared);
        }
        return andThen(readOwn(), this, [shared](std::optional<Secret> own) -> Value {
            // An unreadable record may belong to any client. If there is no other, it may be that
            // of this client, which is reported.
            const bool mayBeOurs =
                !shared && !isStorageError(shared.error(), StorageError::Kind::ForeignClient);
            return !own && mayBeOurs ? shared : Value(std::move(own));
        });
    });
}

QFuture<Result<void>> ClientRecord::checkReplaceable() {
    return whenDone(readOwn(), this, [](const Value &own) -> Result<void> {
        if (own || isStorageError(own.error(), StorageError::Kind::Corrupt)) {
            return {};
        }
        return tl::unexpected(own.error());
    });
}

/// Moves the shared record to the key of this client, if it names this client.
QFuture<Result<void>> ClientRecord::moveShared() {
    return whenDone(readShared(), this, [this](const Value &shared) -> QFuture<Result<void>> {
        if (!shared) {
            return isOfNoConcern(shared.error()) ? ready<Result<void>>({})
                                                 : failed<void>(shared.error());
        }
        if (!*shared) {
            return key_.account.isEmpty() ? shared_.removeRemains() : ready<Result<void>>({});
        }
        qCInfo(lcSession) << "a record of an earlier version moves to the key of its client";
        return andThen(own_.write(**shared), this, [this] { return shared_.remove(); });
    });
}

QFuture<Result<void>> ClientRecord::write(const Secret &record) {
    return steps(this, this, checkReplaceable())
        .andThen(&ClientRecord::moveShared)
        .andThen([this, record] { return own_.write(record); })
        .future();
}

QFuture<Result<void>> ClientRecord::remove() {
    return steps(this, this, checkReplaceable())
        .andThen(&ClientRecord::moveShared)
        .andThen([this] { return own_.remove(); })
        .future();
}

} // namespace bifrost
